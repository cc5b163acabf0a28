using System.Text;
using CareerHub.Import;
using CareerHub.PostgreSql.Intake;

namespace CareerHub.Web.Importing;

/// <summary>What was read of a document, on its way to the review and back.</summary>
internal static class StoredDraft
{
    public static string Write(ParseResult result) => Encoding.UTF8.GetString(DraftJson.Write(result));

    /// <summary>The draft of an import that waits for its review, verified against its text again; null when it was taken, discarded or has expired.</summary>
    public static ParseResult? Open(ImportRecord? import) =>
        import is { Status: ImportStatus.Review, Data: { } data } && DraftJson.Read(Encoding.UTF8.GetBytes(data)) is { Succeeded: true } result ? result : null;
}
