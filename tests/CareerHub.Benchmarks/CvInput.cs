using System.Text.Json;
using CareerHub.Cv;
using CareerHub.Import;
using CareerHub.Interchange;
using CareerHub.Profiles;
using CareerHub.Profiles.Projection;

namespace CareerHub.Benchmarks;

/// <summary>Makes a CV of a JSON Resume: everything that the file says, references too, as its owner sees it.</summary>
internal static class CvInput
{
    /// <summary>The CV, or null after a line on stderr when the file cannot be read.</summary>
    public static async Task<CvDocument?> ReadAsync(string file, PaperSize paper, CancellationToken ct)
    {
        try
        {
            JsonResumeReadResult read = JsonResume.Read(await File.ReadAllBytesAsync(file, ct), Ulid.NewUlid());
            if (!read.Succeeded)
            {
                Finding refusal = read.Findings.First(finding => finding.Severity == FindingSeverity.Error);
                await Console.Error.WriteLineAsync($"{Path.GetFileName(file)}: {refusal.Code}: {refusal.Message}");
                return null;
            }

            CvVersion version = CvVersion.Default(read.Profile) with
            {
                Selection = CvSelection.Everything,
                Language = Language(read.Profile),
                Style = CvStyle.Default with { Paper = paper },
            };
            return CvDocument.Create(read.Profile, version, Audience.Owner);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"{Path.GetFileName(file)}: cannot be read: {problem.Message}");
            return null;
        }
    }

    // The schema has no member for it; those who state one write it into meta, of which the profile keeps what it does not know.
    private static string Language(Profile profile)
    {
        using JsonDocument document = JsonDocument.Parse(JsonResume.ToJson(profile));
        return document.RootElement.TryGetProperty("meta", out JsonElement meta)
            && meta.TryGetProperty("language", out JsonElement language) && language.ValueKind == JsonValueKind.String
            ? language.GetString()!
            : "en";
    }
}
