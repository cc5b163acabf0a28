using System.Globalization;
using System.Text.Json;
using CareerHub.Import;
using CareerHub.Profiles;

namespace CareerHub.Interchange.Internal;

/// <summary>Parses untrusted JSON within bounds and makes sure that every name and text in it can be read and stored.</summary>
internal static class BoundedDocument
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Parses a document.</summary>
    /// <returns>The root object, or the finding that says why there is none.</returns>
    public static (JsonElement? Root, Finding? Refusal) Parse(ReadOnlyMemory<byte> document, JsonResumeOptions options)
    {
        document = document.Span.StartsWith(ByteOrderMark) ? document[ByteOrderMark.Length..] : document;
        if (document.Length > options.MaxBytes)
        {
            string limit = (options.MaxBytes / 1024.0 / 1024).ToString("0.##", CultureInfo.InvariantCulture);
            return Refuse(FindingCodes.TooLarge, $"The file is larger than {limit} MB. Take out what is not needed and try again.");
        }

        if (document.Span.Trim(" \t\r\n"u8).IsEmpty)
        {
            return Refuse(FindingCodes.Empty, "The file is empty. Choose another one.");
        }

        try
        {
            using JsonDocument parsed = JsonDocument.Parse(document, new JsonDocumentOptions { MaxDepth = Math.Min(options.MaxDepth, JsonExtensions.MaxDepth), AllowDuplicateProperties = false });
            return parsed.RootElement.ValueKind != JsonValueKind.Object
                ? Refuse(FindingCodes.Damaged, "The file is JSON, but not a JSON Resume: it has to be one object in braces.")
                : new Check(options).Accept(parsed.RootElement);
        }
        catch (JsonException problem)
        {
            string line = ((problem.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            return Refuse(FindingCodes.Damaged, $"The file is not valid JSON: line {line} cannot be read, nests too deep, or names a member twice. Correct it and try again.");
        }
        catch (InvalidOperationException)
        {
            // Thrown for half a surrogate pair in the name of a member, which is compared with its neighbours.
            return (null, Check.NotText());
        }
    }

    /// <summary>The refusal of a document of which too deep a nesting would have to be kept.</summary>
    public static Finding TooDeep() => Refuse(FindingCodes.LimitReached, "The file nests too deep. Take out what is not needed and try again.").Item2;

    private static (JsonElement?, Finding) Refuse(string code, string message) => (null, new Finding(code, FindingSeverity.Error, message));

    private sealed class Check(JsonResumeOptions options)
    {
        private int values;

        public (JsonElement?, Finding?) Accept(JsonElement root) => Find(root) is { } refusal ? (null, refusal) : (root.Clone(), null);

        private Finding? Find(JsonElement value)
        {
            if (++values > options.MaxValues)
            {
                return Limit($"The file holds more than {options.MaxValues} values. Take out what is not needed and try again.");
            }

            return value.ValueKind switch
            {
                JsonValueKind.String => IsText(value.GetString) ? null : NotText(),
                JsonValueKind.Array when value.GetArrayLength() > options.MaxItems => Limit($"A list in the file has more than {options.MaxItems} items. Shorten it and try again."),
                JsonValueKind.Array => value.EnumerateArray().Select(Find).FirstOrDefault(refusal => refusal is not null),
                JsonValueKind.Object => value.EnumerateObject().Select(Find).FirstOrDefault(refusal => refusal is not null),
                _ => null,
            };
        }

        private Finding? Find(JsonProperty member) => IsText(() => member.Name) ? Find(member.Value) : NotText();

        // Half of a surrogate pair makes the reader throw, and PostgreSQL stores no U+0000.
        private static bool IsText(Func<string?> read)
        {
            try
            {
                return !read()!.Contains('\0', StringComparison.Ordinal);
            }
            catch (InvalidOperationException)
            {
                return false;
            }
        }

        public static Finding NotText() => Refuse(FindingCodes.Damaged, "A text in the file is not valid Unicode. Correct it and try again.").Item2;

        private static Finding Limit(string message) => Refuse(FindingCodes.LimitReached, message).Item2;
    }
}
