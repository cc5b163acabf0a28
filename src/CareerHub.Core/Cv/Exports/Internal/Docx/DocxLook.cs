using System.Globalization;

namespace CareerHub.Cv.Exports.Internal.Docx;

/// <summary>Measures, colours and typefaces of a DOCX, from what the person chose.</summary>
/// <remarks>Lengths are in twips, twentieths of a point.</remarks>
internal sealed class DocxLook
{
    private const string DefaultAccent = "1F4E79";

    private readonly double spacing;
    private readonly double size;

    public DocxLook(CvDocument document)
    {
        CvStyle style = document.Style;
        (PageWidth, PageHeight) = style.Paper == PaperSize.Letter ? (12240, 15840) : (11906, 16838);
        (spacing, size) = style.Density switch
        {
            CvDensity.Compact => (0.7, 10),
            CvDensity.Spacious => (1.3, 11),
            _ => (1.0, 10.5),
        };
        Margin = style.Density == CvDensity.Compact ? 964 : 1134;
        Accent = CvStyle.IsAccent(style.Accent) ? style.Accent![1..].ToUpperInvariant() : DefaultAccent;
        Fonts = DocxFonts.For(style.Font, document.Language);
        IsRightToLeft = document.Direction == "rtl";
        Language = document.Language;
    }

    public int PageWidth { get; }

    public int PageHeight { get; }

    public int Margin { get; }

    /// <summary>The width of the text.</summary>
    public int TextWidth => PageWidth - (2 * Margin);

    /// <summary>Six hexadecimal digits.</summary>
    public string Accent { get; }

    public DocxFonts Fonts { get; }

    public bool IsRightToLeft { get; }

    public string Language { get; }

    /// <summary>A size in half points, from one in relation to the text's.</summary>
    public string Size(double relative = 1) => Text(Math.Round(size * relative * 2));

    /// <summary>A gap, from one in points at normal density.</summary>
    public string Gap(double points) => Text(Math.Round(points * 20 * spacing));

    /// <summary>The distance of lines in 240ths.</summary>
    public string Leading => Text(Math.Round(240 * (1 + (0.12 * spacing))));

    private static string Text(double value) => value.ToString("0", CultureInfo.InvariantCulture);
}
