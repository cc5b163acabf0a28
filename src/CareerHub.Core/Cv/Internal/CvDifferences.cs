namespace CareerHub.Cv.Internal;

/// <summary>Finds in what two CVs differ.</summary>
internal static class CvDifferences
{
    private const string Order = "order";
    private const string Custom = "custom";

    /// <summary>A section of either CV: its own sections differ by their entry, all others by their key.</summary>
    private sealed record Place(string Key, Ulid? Entry);

    public static IEnumerable<CvDifference> Of(CvDocument left, CvDocument right) =>
    [
        .. Fields("basics", null, null, Basics(left), Basics(right)),
        .. Sides("contacts", left.Contacts, right.Contacts, contact => contact, contact => contact.Text, contact => contact.Text, (_, _) => []),
        .. Sections(left.Sections, right.Sections),
        .. Fields("style", null, null, Look(left), Look(right)),
    ];

    private static IEnumerable<CvDifference> Sections(ValueList<CvSection> left, ValueList<CvSection> right)
    {
        Dictionary<Place, CvSection> others = right.DistinctBy(PlaceOf).ToDictionary(PlaceOf);
        CvSection[] shared = [.. left.Where(section => others.ContainsKey(PlaceOf(section)))];
        HashSet<Place> known = [.. left.Select(PlaceOf)];
        return
        [
            .. Reordered("sections", [.. shared.Select(section => (PlaceOf(section), section.Heading))], [.. right.Where(section => known.Contains(PlaceOf(section))).Select(section => (PlaceOf(section), section.Heading))]),
            .. left.SelectMany(section => others.TryGetValue(PlaceOf(section), out CvSection? other) ? Within(section, other) : [OneSide(CvDifferenceKind.OnlyLeft, section)]),
            .. right.Where(section => !known.Contains(PlaceOf(section))).Select(section => OneSide(CvDifferenceKind.OnlyRight, section)),
        ];
    }

    private static Place PlaceOf(CvSection section) => new(section.Key, section.Key == Custom ? section.Entries[0].Id : null);

    private static IEnumerable<CvDifference> Within(CvSection left, CvSection right) =>
    [
        .. Fields(left.Key, null, null, [("heading", left.Heading)], [("heading", right.Heading)]),
        .. Sides(left.Key, left.Entries, right.Entries, Key, Title, Text, (one, other) => Fields(left.Key, one.Id, Title(one), Entry(one), Entry(other)), entry => entry.Id),
    ];

    // A group of skills or interests has no key of its own; its label stands for it.
    private static object Key(CvEntry entry) => entry.Id is { } id ? id : entry.Title ?? "";

    private static CvDifference OneSide(CvDifferenceKind kind, CvSection section)
    {
        string text = string.Join('\n', section.Entries.Select(Text));
        return new CvDifference(kind, section.Key, PlaceOf(section).Entry, section.Heading, null, kind == CvDifferenceKind.OnlyLeft ? text : null, kind == CvDifferenceKind.OnlyRight ? text : null);
    }

    private static IEnumerable<CvDifference> Sides<T, TKey>(
        string section, ValueList<T> left, ValueList<T> right, Func<T, TKey> key, Func<T, string?> title, Func<T, string> text, Func<T, T, IEnumerable<CvDifference>> within, Func<T, Ulid?>? id = null)
        where TKey : notnull
    {
        Dictionary<TKey, T> others = right.DistinctBy(key).ToDictionary(key);
        HashSet<TKey> known = [.. left.Select(key)];
        return
        [
            .. left.SelectMany(one => others.TryGetValue(key(one), out T? other)
                ? within(one, other)
                : [new CvDifference(CvDifferenceKind.OnlyLeft, section, id?.Invoke(one), title(one), null, text(one), null)]),
            .. right.Where(one => !known.Contains(key(one))).Select(one => new CvDifference(CvDifferenceKind.OnlyRight, section, id?.Invoke(one), title(one), null, null, text(one))),
            .. Reordered(section, [.. left.Where(one => others.ContainsKey(key(one))).Select(one => (key(one), title(one)))], [.. right.Where(one => known.Contains(key(one))).Select(one => (key(one), title(one)))]),
        ];
    }

    // What both have, in the order of each.
    private static IEnumerable<CvDifference> Reordered<TKey>(string section, (TKey Key, string? Title)[] left, (TKey Key, string? Title)[] right) =>
        left.Select(one => one.Key).SequenceEqual(right.Select(one => one.Key))
            ? []
            : [new CvDifference(CvDifferenceKind.Moved, section, null, null, Order, Titles(left), Titles(right))];

    private static string Titles<TKey>((TKey Key, string? Title)[] all) => string.Join('\n', all.Select(one => one.Title));

    private static IEnumerable<CvDifference> Fields(string section, Ulid? entry, string? title, (string Name, string? Text)[] left, (string Name, string? Text)[] right) =>
        left.Zip(right)
            .Select(pair => (pair.First.Name, Left: Known(pair.First.Text), Right: Known(pair.Second.Text)))
            .Where(field => field.Left != field.Right)
            .Select(field => new CvDifference(KindOf(field.Left, field.Right), section, entry, title, field.Name, field.Left, field.Right));

    private static CvDifferenceKind KindOf(string? left, string? right) =>
        right is null ? CvDifferenceKind.OnlyLeft : left is null ? CvDifferenceKind.OnlyRight : CvDifferenceKind.Changed;

    private static string? Known(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static string? Title(CvEntry entry) => entry.Title ?? entry.Organization;

    private static string Text(CvEntry entry) => string.Join('\n', Entry(entry).Where(field => !field.Name.EndsWith("_href", StringComparison.Ordinal)).Select(field => Known(field.Text)).OfType<string>());

    private static (string Name, string? Text)[] Basics(CvDocument document) =>
    [
        ("language", document.Language), ("title", document.Title), ("name", document.Name), ("headline", document.Headline), ("photo", document.Photo is null ? null : CvOverride.HashOf(document.Photo)),
    ];

    private static (string Name, string? Text)[] Entry(CvEntry entry) =>
    [
        ("title", entry.Title), ("title_href", entry.TitleHref), ("organization", entry.Organization), ("organization_href", entry.OrganizationHref),
        ("place", entry.Place), ("detail", entry.Detail), ("dates", entry.Dates?.Text), ("paragraphs", string.Join('\n', entry.Paragraphs)),
        ("points", string.Join('\n', entry.Points)), ("items_label", entry.ItemsLabel), ("items", string.Join('\n', entry.Items)),
    ];

    private static (string Name, string? Text)[] Look(CvDocument document) =>
    [
        ("paper", document.Style.Paper.ToString()), ("accent", document.Style.Accent), ("density", document.Style.Density.ToString()), ("font", document.Style.Font.ToString()),
        ("fit_pages", document.Style.FitPages?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
    ];
}
