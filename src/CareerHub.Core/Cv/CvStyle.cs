using System.Buffers;

namespace CareerHub.Cv;

/// <summary>How a CV looks, as far as the template leaves it to the person.</summary>
public sealed record CvStyle
{
    /// <summary>The fewest pages that <see cref="FitPages"/> may ask for.</summary>
    public const int MinFitPages = 1;

    /// <summary>The most pages that <see cref="FitPages"/> may ask for.</summary>
    public const int MaxFitPages = 10;

    private const int AccentLength = 7;

    private static readonly SearchValues<char> s_hex = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The template's own look on A4.</summary>
    public static CvStyle Default { get; } = new();

    /// <summary>The paper; <see cref="PaperSize.A4"/> unless set.</summary>
    public PaperSize Paper { get; init; }

    /// <summary>The accent colour as <c>#rrggbb</c>, or null for the template's own.</summary>
    public string? Accent { get; init; }

    /// <summary>How close everything stands.</summary>
    public CvDensity Density { get; init; }

    /// <summary>The typeface.</summary>
    public CvFont Font { get; init; }

    /// <summary>The number of pages that the PDF is to have at most, from <see cref="MinFitPages"/> to <see cref="MaxFitPages"/>, or null for as many as it takes.</summary>
    public int? FitPages { get; init; }

    /// <summary>Whether a text is a colour that <see cref="Accent"/> takes.</summary>
    /// <param name="accent">The text.</param>
    /// <returns>True for <c>#</c> and six hexadecimal digits.</returns>
    public static bool IsAccent(string? accent) => accent?.Length == AccentLength && accent[0] == '#' && accent.AsSpan(1).IndexOfAnyExcept(s_hex) < 0;
}
