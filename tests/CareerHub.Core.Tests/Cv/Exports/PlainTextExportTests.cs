using CareerHub.Cv;
using CareerHub.Cv.Exports.Internal;

namespace CareerHub.Core.Tests.Cv.Exports;

public class PlainTextExportTests
{
    [Fact]
    public void Write_ShortProfile_ReadsWell() => Assert.Equal(
        """
        Kwame Boateng
        =============

        Nursing student

        Leeds, United Kingdom
        kwame.boateng@example.com
        +44 7700 900417


        Experience
        ----------

        Healthcare assistant
        St Brannoc’s Hospital · Leeds · Jun 2023 – Aug 2024

        - Nights on a ward of 28 beds
        - Trained two new colleagues


        Education
        ---------

        BSc, Adult nursing
        University of the Aire · Sep 2024 – present


        Skills
        ------

        - Phlebotomy, Manual handling, British Sign Language, level 1


        Languages
        ---------

        - English
        - Twi: native

        """.ReplaceLineEndings("\n"),
        PlainTextBlocks.Write(ExportDocuments.All["short"]));

    [Fact]
    public void Write_AnyDocument_HasNoLineThatIsTooWide()
    {
        string[] lines = [.. ExportDocuments.All.Where(one => one.Key is not ("long words" or "hostile" or "hostile right to left")).SelectMany(one => PlainTextBlocks.Write(one.Value).Split('\n'))];

        Assert.True(lines.Length > 1000);
        Assert.All(lines, line => Assert.InRange(DisplayWidth.Of(line), 0, 78));
    }

    [Fact]
    public void Write_RightToLeft_StaysInLogicalOrderAndKeepsTelephoneNumbersTogether()
    {
        string text = PlainTextBlocks.Write(new CvDocument
        {
            Language = "he",
            Name = "נועה לוי",
            Contacts = [new CvContact(CvContactKind.Phone, "+972 50 000 0000", "tel:+972500000000")],
        });

        Assert.Equal("נועה לוי\n========\n\n\u200e+972 50 000 0000\n", text);
    }

    [Fact]
    public void Write_ControlCharactersAndHalvesOfPairs_AreNotInTheFile()
    {
        string text = PlainTextBlocks.Write(ExportDocuments.All["hostile"]);

        Assert.DoesNotContain(text, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain('\ufffe', text);
        Assert.Contains("\ufffdx\ufffd", text);
        Assert.True(text.IsNormalized(System.Text.NormalizationForm.FormC) || text.Length > 0, "no half of a pair is left, which would throw");
    }
}
