using System.Globalization;
using System.Text;
using CareerHub.Cv;

namespace CareerHub.Web.Cvs;

/// <summary>What a check of a CV found.</summary>
/// <param name="Report">What a machine read back.</param>
/// <param name="Pages">How many pages the PDF has.</param>
/// <param name="Scale">Its size relative to the template's; less than 1 where it was made smaller to fit.</param>
/// <param name="Fits">Whether it has no more pages than it was to have.</param>
/// <param name="MissingCharacters">The characters that no font could draw.</param>
internal sealed record CvCheck(RoundTripReport Report, int Pages, double Scale, bool Fits, ValueList<Rune> MissingCharacters)
{
    public string Length => string.Create(CultureInfo.InvariantCulture, $"{Pages} {(Pages == 1 ? "page" : "pages")}") + (Fits, Scale) switch
    {
        (false, _) => ": more than you asked for, although everything is as small as it may be. Show less, or ask for one page more.",
        (_, < 1) => string.Create(CultureInfo.InvariantCulture, $", at {Scale * 100:0} % of the usual size so that it fits."),
        _ => ".",
    };

    /// <summary>"ʘ (U+0298)", for each character that stands as a box.</summary>
    public IEnumerable<string> Missing => MissingCharacters.Select(character => string.Create(CultureInfo.InvariantCulture, $"{character} (U+{character.Value:X4})"));
}
