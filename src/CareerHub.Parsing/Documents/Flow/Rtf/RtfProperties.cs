using System.Text;

namespace CareerHub.Parsing.Documents.Flow.Rtf;

/// <summary>Gathers the document's information (RTF 1.9.1, "Information group").</summary>
internal sealed class RtfProperties
{
    // No property is longer; the rest is not kept.
    private const int Longest = 10_000;

    private readonly Dictionary<RtfDestination, StringBuilder> texts = [];
    private readonly Dictionary<RtfDestination, Dictionary<string, int>> times = [];

    public void Append(RtfDestination property, string characters)
    {
        StringBuilder text = texts.TryGetValue(property, out StringBuilder? begun) ? begun : texts[property] = new StringBuilder();
        if (text.Length < Longest)
        {
            text.Append(characters);
        }
    }

    /// <summary>Takes a control word of a time: yr, mo, dy, hr, min, sec.</summary>
    public void Visit(RtfDestination property, string word, int value)
    {
        if (!times.TryGetValue(property, out Dictionary<string, int>? time))
        {
            times[property] = time = [];
        }

        time[word] = value;
    }

    public DocumentMetadata ToMetadata() => new()
    {
        Title = Text(RtfDestination.Title),
        Author = Text(RtfDestination.Author),
        Subject = Text(RtfDestination.Subject) ?? Text(RtfDestination.Comment),
        Keywords = Text(RtfDestination.Keywords),
        Creator = Text(RtfDestination.Generator)?.TrimEnd(';'),
        CreatedAt = Time(RtfDestination.Created),
        ModifiedAt = Time(RtfDestination.Modified),
    };

    private string? Text(RtfDestination property) =>
        texts.TryGetValue(property, out StringBuilder? text) && text.ToString().Trim() is { Length: > 0 } value ? value : null;

    private DateTimeOffset? Time(RtfDestination property)
    {
        if (!times.TryGetValue(property, out Dictionary<string, int>? time))
        {
            return null;
        }

        string text = FormattableString.Invariant(
            $"{time.GetValueOrDefault("yr"):0000}-{time.GetValueOrDefault("mo"):00}-{time.GetValueOrDefault("dy"):00}T{time.GetValueOrDefault("hr"):00}:{time.GetValueOrDefault("min"):00}:{time.GetValueOrDefault("sec"):00}Z");
        return Xml.PropertyDate.Parse(text);
    }
}
