using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using CareerHub.Import;
using CareerHub.Profiles;
using CareerHub.Profiles.Internal;

namespace CareerHub.Interchange.Internal;

/// <summary>Parses untrusted JSON within bounds and makes sure that every name and text in it can be read and stored.</summary>
internal static class BoundedDocument
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Parses a document.</summary>
    /// <returns>The root object, or the finding that says why there is none; and what had to be mended to read it.</returns>
    public static (JsonElement? Root, Finding? Refusal, IReadOnlyList<Finding> Repairs) Parse(ReadOnlyMemory<byte> document, JsonResumeOptions options)
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
            (document, bool wasText) = WithText(document);
            using JsonDocument parsed = JsonDocument.Parse(document, new JsonDocumentOptions { MaxDepth = Math.Min(options.MaxDepth, JsonExtensions.MaxDepth) });
            return parsed.RootElement.ValueKind != JsonValueKind.Object
                ? Refuse(FindingCodes.Damaged, "The file is JSON, but not a JSON Resume: it has to be one object in braces.")
                : new Check(options).Accept(parsed.RootElement, wasText ? [] : [Replaced]);
        }
        catch (JsonException problem)
        {
            string line = ((problem.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            return Refuse(FindingCodes.Damaged, $"The file is not valid JSON: line {line} cannot be read, or nests too deep. Correct it and try again.");
        }
    }

    // Half of a surrogate pair makes the reader throw, and PostgreSQL stores no U+0000. Both can only be written as escapes.
    private static (ReadOnlyMemory<byte> Document, bool WasText) WithText(ReadOnlyMemory<byte> document)
    {
        if (document.Span.IndexOf("\\u"u8) < 0 || !Utf8.IsValid(document.Span))
        {
            return (document, true);
        }

        string json = Encoding.UTF8.GetString(document.Span);
        string clean = CleanJson.Json(json);
        return clean == json ? (document, true) : (Encoding.UTF8.GetBytes(clean), false);
    }

    /// <summary>The refusal of a document of which too deep a nesting would have to be kept.</summary>
    public static Finding TooDeep() => Refusal(FindingCodes.LimitReached, "The file nests too deep. Take out what is not needed and try again.");

    private static Finding Replaced { get; } = new(FindingCodes.UnmappedText, FindingSeverity.Warning, "A text in the file is not valid Unicode. The characters that cannot be read were replaced.");

    private static (JsonElement?, Finding?, IReadOnlyList<Finding>) Refuse(string code, string message) => (null, Refusal(code, message), []);

    private static Finding Refusal(string code, string message) => new(code, FindingSeverity.Error, message);

    private sealed class Check(JsonResumeOptions options)
    {
        private int values;
        private int repeated;

        public (JsonElement?, Finding?, IReadOnlyList<Finding>) Accept(JsonElement root, IReadOnlyList<Finding> repairs)
        {
            if (Find(root) is { } refusal)
            {
                return (null, refusal, []);
            }

            return repeated == 0 ? (root.Clone(), null, repairs) : (Json.LastOfEach(root), null, [.. repairs, NamedTwice()]);
        }

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
                JsonValueKind.Object => FindIn(value),
                _ => null,
            };
        }

        private Finding? FindIn(JsonElement value)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (JsonProperty member in value.EnumerateObject())
            {
                if (!IsText(() => member.Name))
                {
                    return NotText();
                }

                repeated += names.Add(member.Name) ? 0 : 1;
                if (Find(member.Value) is { } refusal)
                {
                    return refusal;
                }
            }

            return null;
        }

        // Bytes that are no UTF-8 make the reader throw.
        private static bool IsText(Func<string?> read)
        {
            try
            {
                return read() is not null;
            }
            catch (InvalidOperationException)
            {
                return false;
            }
        }

        private Finding NamedTwice() => new(FindingCodes.NamedTwice, FindingSeverity.Warning, repeated == 1
            ? "A member in the file is named twice in the same object. The last one was read."
            : $"{repeated} members in the file are named twice in the same object. The last ones were read.");

        private static Finding NotText() => Refusal(FindingCodes.Damaged, "A text in the file is not valid Unicode. Correct it and try again.");

        private static Finding Limit(string message) => Refusal(FindingCodes.LimitReached, message);
    }
}
