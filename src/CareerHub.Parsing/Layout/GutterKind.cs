namespace CareerHub.Parsing.Layout;

/// <summary>What a gutter parts.</summary>
internal enum GutterKind
{
    /// <summary>The cells of rows that are read across, or nothing at all.</summary>
    None,

    /// <summary>Columns that are read one after the other.</summary>
    Columns,

    /// <summary>A narrow margin of dates or headings from the entries that they belong to.</summary>
    Margin,
}
