using System.Text;
using CareerHub.Pdf.Internal.Finishing;

namespace CareerHub.Pdf.Tests.Finishing;

/// <summary>Where the marks of artifacts go. In the resources, F1 is a font of two bytes, F2 of one, X1 a picture and X2 a form with tags.</summary>
public sealed class ContentMarksTests
{
    private const string Objects = """
        %PDF-1.4
        1 0 obj
        <</Type /Font
        /Subtype /Type0>>
        endobj
        2 0 obj
        <</Type /Font
        /Subtype /Type3>>
        endobj
        3 0 obj
        <</Type /XObject
        /Subtype /Image>>
        endobj
        4 0 obj
        <</Type /XObject
        /Subtype /Form
        /StructParents 1>>
        endobj

        """;

    [Theory]
    [InlineData("q 1 0 0 1 0 0 cm Q", "q 1 0 0 1 0 0 cm Q")]
    [InlineData("0 0 9 9 re f", "[0 0 9 9 re f]")]
    [InlineData("0 0 9 9 re W n 1 g", "0 0 9 9 re W n 1 g")]
    [InlineData("1 1 m 2 2 l h 3 3 m 4 4 l S", "[1 1 m 2 2 l h 3 3 m 4 4 l S]")]
    [InlineData("/P <</MCID 0 >>BDC 0 0 9 9 re f EMC 1 1 m 2 2 l S", "/P <</MCID 0 >>BDC 0 0 9 9 re f EMC [1 1 m 2 2 l S]")]
    [InlineData("/Artifact BMC 0 0 9 9 re f EMC", "/Artifact BMC 0 0 9 9 re f EMC")]
    [InlineData("BT /F1 9 Tf <0001> Tj 1 0 Td <0002> Tj ET", "[BT /F1 9 Tf <0001> Tj 1 0 Td <0002> Tj ET]")]
    [InlineData("BT /F1 9 Tf ET", "BT /F1 9 Tf ET")]
    [InlineData("BT /F2 9 Tf (a) Tj /P <</MCID 0>> BDC (b) Tj EMC (c) Tj ET", "BT /F2 9 Tf [(a) Tj] /P <</MCID 0>> BDC (b) Tj EMC [(c) Tj] ET")]
    [InlineData("/P <</MCID 0>> BDC BT /F2 9 Tf (a EMC BT) Tj ET EMC", "/P <</MCID 0>> BDC BT /F2 9 Tf (a EMC BT) Tj ET EMC")]
    [InlineData("BT /Span <</ActualText <feff0041>>> BDC /F1 9 Tf [<0001> -20 <0002>] TJ EMC ET", "[BT /Span <</ActualText <feff0041>>> BDC /F1 9 Tf [<0001> -20 <0002>] TJ EMC ET]")]
    [InlineData("q /X1 Do Q /X2 Do", "q [/X1 Do] Q /X2 Do")]
    [InlineData("/S1 sh", "[/S1 sh]")]
    public void Mark_OfContent_GoesAroundWhatIsPaintedOutsideOfTags(string content, string expected)
    {
        var marked = Encoding.Latin1.GetString(Marks(content, new GlyphUse()).Mark());

        Assert.Equal(expected.Replace("[<", "<<<", StringComparison.Ordinal).Replace("[", "/Artifact BMC\n", StringComparison.Ordinal).Replace("<<<", "[<", StringComparison.Ordinal), Unmarked(marked));
    }

    [Theory]
    [InlineData("BT /F1 9 Tf <00010002> Tj ET", "", false)]
    [InlineData("BT /F1 9 Tf <00010000> Tj ET", "", true)]
    [InlineData("BT /F1 9 Tf <01000001> Tj ET", "", false)]
    [InlineData("BT /F2 9 Tf <0100> Tj ET", "", true)]
    [InlineData("BT /F2 9 Tf (\\000) Tj ET", "", true)]
    [InlineData("BT /F1 9 Tf /Span <</ActualText <feffe000>>> BDC <0000> Tj EMC ET", "E000", false)]
    [InlineData("BT /F1 9 Tf /Span <</ActualText <feff0061e000>>> BDC <00050000> Tj EMC ET", "E000", false)]
    [InlineData("BT /F1 9 Tf /Span <</ActualText <feff0061e000>>> BDC <0000> Tj EMC ET", "61 E000", false)]
    [InlineData("BT /F1 9 Tf /Span <</ActualText <feff200d>>> BDC <0000> Tj EMC ET", "", false)]
    public void Read_OfGlyphZero_NamesWhatItStandsFor(string content, string named, bool hasUnnamed)
    {
        var glyphs = new GlyphUse();

        Marks(content, glyphs).Mark();

        Assert.Equal(named, string.Join(' ', glyphs.Missing.Order().Select(rune => rune.Value.ToString("X", null))));
        Assert.Equal(hasUnnamed, glyphs.HasUnnamed);
    }

    private static ContentMarks Marks(string content, GlyphUse glyphs)
    {
        var objects = Objects.ReplaceLineEndings("\n");
        var places = Enumerable.Range(1, 4).Select(number => $"{objects.IndexOf($"{number} 0 obj", StringComparison.Ordinal):D10} 00000 n \n");
        var file = new RewrittenFile(new ChromiumFile(Encoding.Latin1.GetBytes(
            $"{objects}xref\n0 5\n0000000000 65535 f \n{string.Concat(places)}trailer\n<</Size 5>>\nstartxref\n{objects.Length}\n%%EOF\n")));
        var resources = "<</Font <</F1 1 0 R /F2 2 0 R>> /XObject <</X1 3 0 R /X2 4 0 R>>>>"u8.ToArray();
        return new ContentMarks(Encoding.Latin1.GetBytes(content), new ContentResources(file, resources, new TaggedForms(file, [4])), glyphs);
    }

    /// <summary>The ends of our marks as "]", which is all that stands on lines of their own.</summary>
    private static string Unmarked(string marked) => marked.Replace("\nEMC", "]", StringComparison.Ordinal);
}
