using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents.Flow;

/// <summary>One document as a real program writes it in three formats.</summary>
public class OfficeProgramsTests
{
    [Theory]
    [InlineData("docx", "Second page\nNoted\nConfidential\n", "After the table\n")]
    [InlineData("odt", "Second page\nConfidential\n", "After the table\nNoted\n")]
    [InlineData("rtf", "Second page\nConfidential\n", "After the table\nNoted\n")]
    public async Task Read_WhatLibreOfficeWrites_ReadsAsItIsShown(string extension, string secondPage, string afterTable)
    {
        DocumentText document = await Reading.TextOfAsync(await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "Fixtures", "flow", "features." + extension)));

        Assert.Equal(
            "Runa Vestergård\nExperience\nBridge engineer at Broer, Århus\n2019 2024\n1. Surveys of steel\n2. Models\na) steel\nb) timber\nMentor\nTables\nDanish\nnative\nGerman\nfluent\n"
            + afterTable + "\f" + secondPage,
            document.Text);
        Assert.Equal("concealed", Assert.Single(document.Pages[0].HiddenWords).Text);
        Assert.Equal([0, 1, 0, 0, 0, 0, 0, 0, 0, 2], document.Pages[0].Lines.Take(10).Select(line => line.HeadingLevel));
        Assert.Equal([0, 0, 0, 0, 1, 1, 2, 2, 1, 0], document.Pages[0].Lines.Take(10).Select(line => line.ListLevel));
        Assert.Equal(new TableCell(0, 1, 1), document.LineWith("fluent").Cell);
        Word strong = document.WordOf("engineer");
        Assert.Equal((true, 0x1f3864, 11.0), (strong.Bold, strong.Color, strong.FontSize));
        Assert.Equal("https://broer.example.com/", document.WordOf("Broer,").Link);
        Assert.Equal(("Features", "Runa Vestergård", "Application", "bridges"), (document.Metadata.Title, document.Metadata.Author, document.Metadata.Subject, document.Metadata.Keywords));
        Assert.Equal(new DateTime(2024, 5, 6, 7, 8, 0), document.Metadata.CreatedAt!.Value.UtcDateTime.AddSeconds(-document.Metadata.CreatedAt.Value.Second));
    }
}
