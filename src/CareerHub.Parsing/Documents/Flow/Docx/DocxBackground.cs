namespace CareerHub.Parsing.Documents.Flow.Docx;

/// <summary>Says what colour lies behind text, as far as the document says so.</summary>
internal static class DocxBackground
{
    /// <summary>Stands for "no fill" where a fill was taken back.</summary>
    public const int None = -1;

    private const int White = 0xffffff;

    /// <summary>The colour behind text from the inside outwards: run, paragraph, cells, page. Null where a picture, shape or style may fill it.</summary>
    public static int? Behind(DocxFrame at, in RunProperties run, in ParagraphProperties paragraph, DocxDefinitions definitions)
    {
        if ((Stated(run.Fill) ?? Stated(paragraph.Fill)) is { } near)
        {
            return near;
        }

        foreach (DocxTable table in at.Tables)
        {
            if ((Stated(table.CellFill) ?? Stated(table.Fill)) is { } fill)
            {
                return fill;
            }

            if (table.MayBeFilled)
            {
                return null;
            }
        }

        return at.IsBox || definitions.MayHaveBackground ? null : White;
    }

    private static int? Stated(int? fill) => fill is None ? null : fill;
}
