using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents.Pdf.Structure;

/// <summary>The ways in which files are put together, and what of a damaged one can be read.</summary>
public sealed class PdfStructureSampleTests
{
    private static readonly string s_all = string.Join('\f', PdfSample.Notes);

    [Theory]
    [InlineData("linearized")]
    [InlineData("object-streams")]
    [InlineData("leading-junk")]
    public void Read_SoundFile_GivesAllText(string name) => Gives(name, s_all);

    [Fact]
    public void Read_HybridFile_FindsWhatItsTableCallsFree() => Gives("hybrid", "Elin Vasara, Turku\n");

    [Fact]
    public void Read_IncrementalUpdate_GivesTheNewestPages() => Gives("incremental-update", "Elin Vasara, Tampere\n");

    [Theory]
    [InlineData("damaged-offsets")]
    [InlineData("damaged-endstream")]
    [InlineData("damaged-trailer")]
    public void Read_DamagedFile_GivesAllText(string name) => Repairs(name, s_all);

    [Fact]
    public void Read_DamagedFlateData_GivesWhatComesBefore()
    {
        DocumentReadResult result = PdfSample.Read("damaged-flate");

        string[] pages = result.Document!.Text.Split('\f');
        Assert.StartsWith(
            """
            Elin Vasara
            Bridge engineer, Turku
            Experience
            2019 to 2024 Inspector of road bridges, Sundbro Oy

            """,
            pages[0],
            StringComparison.Ordinal);
        Assert.Equal(PdfSample.Notes[1], pages[1]);
        Assert.Equal([FindingCodes.Repaired], PdfAssert.Codes(result));
    }

    [Fact]
    public void Read_TruncatedFile_GivesWhatIsThere() => Repairs("truncated", s_all[..s_all.IndexOf("Repairs planned", StringComparison.Ordinal)] + '\f');

    [Fact]
    public void Read_TruncatedFileOfObjectStreams_GivesWhatIsThere() => Repairs("truncated-object-streams", s_all[..s_all.IndexOf("Languages", StringComparison.Ordinal)]);

    private static void Gives(string name, string text)
    {
        DocumentReadResult result = PdfSample.Read(name);

        Assert.Equal(text, result.Document?.Text);
        Assert.Empty(result.Findings);
    }

    private static void Repairs(string name, string text)
    {
        DocumentReadResult result = PdfSample.Read(name);

        Assert.Equal(text, result.Document?.Text);
        result.WarnsOf(FindingCodes.Repaired, "The file is damaged. What could be read is here; compare it with the original, or save the document again and choose the new copy.");
    }
}
