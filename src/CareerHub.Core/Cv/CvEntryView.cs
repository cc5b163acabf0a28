using CareerHub.Cv.Internal;

namespace CareerHub.Cv;

/// <summary>An entry as a template sees it.</summary>
public sealed record CvEntryView
{
    /// <summary>What it is.</summary>
    public string? Title { get; init; }

    /// <summary>Where the title leads: an http or https address.</summary>
    public string? TitleHref { get; init; }

    /// <summary>Where, for or by whom.</summary>
    public string? Organization { get; init; }

    /// <summary>Where the organisation's name leads: an http or https address.</summary>
    public string? OrganizationHref { get; init; }

    /// <summary>The place.</summary>
    public string? Place { get; init; }

    /// <summary>A level, a grade, a number.</summary>
    public string? Detail { get; init; }

    /// <summary>Whether there is a title or a date.</summary>
    public bool HasHead { get; init; }

    /// <summary>Whether there is an organisation, a place or a detail.</summary>
    public bool HasSubtitle { get; init; }

    /// <summary>When.</summary>
    public CvDatesView? Dates { get; init; }

    /// <summary>The text in paragraphs.</summary>
    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    /// <summary>Points.</summary>
    public IReadOnlyList<string> Points { get; init; } = [];

    /// <summary>What stands before <see cref="Items"/>.</summary>
    public string? ItemsLabel { get; init; }

    /// <summary>The short words in one text, with <see cref="ListSeparator"/>.</summary>
    public string? Items { get; init; }

    /// <summary>The short words one by one.</summary>
    public IReadOnlyList<string> ItemList { get; init; } = [];

    /// <summary>What stands between two of <see cref="ItemList"/> in the language, with its spaces.</summary>
    public string ListSeparator { get; init; } = ", ";

    /// <summary>What stands between a label and what it labels in the language, with its spaces.</summary>
    public string LabelSeparator { get; init; } = ": ";

    internal static CvEntryView Of(CvEntry entry, CvWords words) => new()
    {
        Title = entry.Title,
        TitleHref = CvAddresses.Link(entry.TitleHref),
        Organization = entry.Organization,
        OrganizationHref = CvAddresses.Link(entry.OrganizationHref),
        Place = entry.Place,
        Detail = entry.Detail,
        HasHead = entry.Title is not null || entry.Dates is not null,
        HasSubtitle = entry.Organization is not null || entry.Place is not null || entry.Detail is not null,
        Dates = entry.Dates is { } dates ? new CvDatesView(dates.Start, dates.StartIso, dates.Joiner, dates.End, dates.EndIso) : null,
        Paragraphs = entry.Paragraphs,
        Points = entry.Points,
        ItemsLabel = entry.ItemsLabel,
        Items = entry.Items.Count > 0 ? string.Join(words.ListSeparator, entry.Items.AsSpan()) : null,
        ItemList = entry.Items,
        ListSeparator = words.ListSeparator,
        LabelSeparator = words.LabelSeparator,
    };
}
