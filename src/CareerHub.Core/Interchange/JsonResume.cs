using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using CareerHub.Import;
using CareerHub.Interchange.Internal;
using CareerHub.Profiles;
using CareerHub.Profiles.Projection;

namespace CareerHub.Interchange;

/// <summary>
/// Reads and writes JSON Resume 1.0.0, https://jsonresume.org/schema. What the format has no member for goes under <c>x-careerhub</c> in an entry and
/// <c>meta.careerhub</c> in the document; what the model has no place for is kept in <see cref="Profile.Extensions"/> and <see cref="ProfileEntry.Extensions"/>.
/// Not written, because they belong to the account and not to the career: keys, slug, visibility, recognised technologies, and where fields came from.
/// </summary>
public static class JsonResume
{
    /// <summary>The media type of a JSON Resume.</summary>
    public const string MediaType = "application/json";

    private const string Schema = "$schema";
    private const string SchemaAddress = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

    // Escapes what HTML would take for markup, so that the text can stand in a page, and leaves letters of all scripts readable.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    private static Finding OlderForm { get; } = new(FindingCodes.OlderForm, FindingSeverity.Information, "The file is of an older form of JSON Resume. It was read as 1.0.0.");

    /// <summary>Writes a profile with everything in it: for its owner, not for strangers.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="options">How to write; null for the defaults.</param>
    /// <returns>The JSON.</returns>
    public static string ToJson(Profile profile, JsonResumeWriteOptions? options = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(profile, buffer, options);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes a profile with everything in it: for its owner, not for strangers.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="output">Where the UTF-8 goes.</param>
    /// <param name="options">How to write; null for the defaults.</param>
    public static void Write(Profile profile, IBufferWriter<byte> output, JsonResumeWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(output);
        options ??= new JsonResumeWriteOptions();
        JsonObject document = ProfileMap.Write(profile);
        if (options.IncludeSchema && !document.ContainsKey(Schema))
        {
            document.Insert(0, Schema, SchemaAddress);
        }

        if (options.Canonical is not null)
        {
            JsonObject meta = document["meta"] as JsonObject ?? [];
            meta["canonical"] = options.Canonical;
            document["meta"] = meta;
        }

        if (options.WithOlderNames)
        {
            OlderNames.Restore(document);
        }

        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = options.Indented, Encoder = Encoder });
        document.WriteTo(writer);
    }

    /// <summary>Writes what an audience may see, and nothing else: not what an import brought along, and of an anonymous project only its label.</summary>
    /// <param name="view">The projection of a profile.</param>
    /// <param name="options">How to write; null for the defaults.</param>
    /// <returns>The JSON.</returns>
    public static string ToJson(ProfileView view, JsonResumeWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(view);
        return ToJson(ViewToProfile.Map(view), options);
    }

    /// <summary>Reads a document. Bad content is a finding, never an exception.</summary>
    /// <param name="document">The document's bytes, UTF-8, read from the current position to the end or to the size limit.</param>
    /// <param name="owner">The user whose profile it becomes.</param>
    /// <param name="options">What bounds the reading; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading of the stream.</param>
    /// <returns>The profile, and what was noticed.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static async Task<JsonResumeReadResult> ReadAsync(
        Stream document,
        Ulid owner,
        JsonResumeOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        options ??= new JsonResumeOptions();
        (byte[] bytes, int length) = await BoundedBytes.ReadAsync(document, options.MaxBytes, cancellationToken).ConfigureAwait(false);
        return Read(bytes.AsMemory(0, length), owner, options);
    }

    /// <summary>
    /// Reads a document of JSON Resume 1.0.0, or of a 0.x form, whose members take the names of 1.0.0. Bad content is a finding, never an exception.
    /// Of a member that is named twice the last counts; U+0000 and halves of surrogate pairs become U+FFFD.
    /// </summary>
    /// <param name="document">The document's bytes, UTF-8 with or without a byte order mark.</param>
    /// <param name="owner">The user whose profile it becomes.</param>
    /// <param name="options">What bounds the reading; null for the defaults.</param>
    /// <returns>The profile, and what was noticed.</returns>
    public static JsonResumeReadResult Read(ReadOnlyMemory<byte> document, Ulid owner, JsonResumeOptions? options = null)
    {
        options ??= new JsonResumeOptions();
        (JsonElement? root, Finding? refusal, IReadOnlyList<Finding> repairs) = BoundedDocument.Parse(document, options);
        if (root is not { } source)
        {
            return new JsonResumeReadResult(null, [refusal!]);
        }

        (source, bool isOlder) = OlderForms.Upgrade(source);
        var context = new ReadContext(options.MaxFindings);
        Profile profile = ProfileMap.Read(source, owner, context);
        return KeptDepth.Of(profile) > JsonExtensions.MaxDepth
            ? new JsonResumeReadResult(null, [BoundedDocument.TooDeep()])
            : new JsonResumeReadResult(profile, [.. repairs, .. isOlder ? [OlderForm] : Array.Empty<Finding>(), .. context.Findings()]);
    }
}
