using CareerHub.Cv;
using CareerHub.Web.Cvs;

namespace CareerHub.Web.Pages.Cvs;

/// <summary>The form of how a CV looks.</summary>
internal sealed class LookInput
{
    /// <summary>The choice of an accent colour that is none of the named ones.</summary>
    public const string OwnColour = "own";

    public string? Name { get; set; }

    public string Language { get; set; } = "en";

    public PaperSize Paper { get; set; }

    public int? FitPages { get; set; }

    /// <summary>A named colour, <see cref="OwnColour"/>, or nothing for the template's.</summary>
    public string? Accent { get; set; }

    public string? Own { get; set; }

    public CvDensity Density { get; set; }

    public CvFont Font { get; set; }

    public CvDatePolicy Dates { get; set; }

    public bool Photo { get; set; }

    public bool Blind { get; set; }

    public static LookInput Of(CvVersion version) => new()
    {
        Name = version.Name,
        Language = version.Language,
        Paper = version.Style.Paper,
        FitPages = version.Style.FitPages,
        Accent = version.Style.Accent is { } accent && !AccentColours.IsNamed(accent) ? OwnColour : version.Style.Accent,
        Own = version.Style.Accent is { } own && !AccentColours.IsNamed(own) ? own : null,
        Density = version.Style.Density,
        Font = version.Style.Font,
        Dates = version.Dates,
        Photo = version.Selection.IncludePhoto,
        Blind = version.IsBlind,
    };

    /// <summary>The field of the form that shows the errors of a CV's property, or null.</summary>
    public static string? FieldOf(string path) => path.Split('.')[^1] switch
    {
        nameof(CvVersion.Name) => "Input.Name",
        nameof(CvStyle.FitPages) => "Input.FitPages",
        _ => null,
    };

    /// <summary>The choices in words, by the label of the field.</summary>
    public IEnumerable<(string Label, string Text)> InWords() =>
    [
        ("What you call it", CvName.Clean(Name)),
        ("Language", CvNames.Language(Language)),
        ("Paper", CvNames.Of(Paper)),
        ("Length", LookChoices.TextOf(FitPages)),
        ("Accent colour", AccentColours.All.FirstOrDefault(colour => colour.Hex == Accent)?.Name ?? (Accent == OwnColour ? Own?.Trim() : null) ?? "The template's"),
        ("Spacing", LookChoices.Densities.First(choice => choice.Value == Density.ToString()).Text),
        ("Typeface", LookChoices.Fonts.First(choice => choice.Value == Font.ToString()).Text),
        ("Dates", LookChoices.Dates.First(choice => choice.Value == Dates.ToString()).Text),
        ("Show my photograph", Photo ? "Yes" : "No"),
        ("Blind", Blind ? "Yes" : "No"),
    ];

    /// <summary>What no CV could have, by the field.</summary>
    public IEnumerable<(string Field, string Problem)> Problems()
    {
        if (!CvDocument.Languages.Contains(Language, StringComparer.OrdinalIgnoreCase))
        {
            yield return (nameof(Language), "Choose one of the languages.");
        }

        if (Accent == OwnColour ? !CvStyle.IsAccent(Own?.Trim()) : Accent is not null && !AccentColours.IsNamed(Accent))
        {
            yield return (nameof(Own), "A colour is # and six digits of 0 to 9 and a to f, such as #0f5f5c.");
        }
    }

    public CvVersion Apply(CvVersion version) => version with
    {
        Name = CvName.Clean(Name),
        Language = Language,
        Dates = Dates,
        IsBlind = Blind,
        Selection = version.Selection with { IncludePhoto = Photo },
        Style = version.Style with
        {
            Paper = Paper,
            FitPages = FitPages,
            Accent = Accent == OwnColour ? Own!.Trim().ToLowerInvariant() : Accent,
            Density = Density,
            Font = Font,
        },
    };
}
