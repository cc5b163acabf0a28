using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents.Pdf;

/// <summary>Reads the samples of <c>tests/Fixtures/pdf</c>.</summary>
internal static class PdfSample
{
    /// <summary>The text of the notes that most samples are made from, page by page.</summary>
    public static readonly string[] Notes =
    [
        """
        Elin Vasara
        Bridge engineer, Turku
        Experience
        2019 to 2024 Inspector of road bridges, Sundbro Oy
        Load tests of 61 bridges; reports in three languages.
        Repairs planned with the owners, on time since 2021.

        """,
        """
        Education
        2013 to 2018 Master of Science, University of Oulu
        Languages
        Finnish, Swedish, English

        """,
    ];

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Fixtures", "pdf", name + ".pdf"));

    public static DocumentReadResult Read(string name) => PdfAssert.Read(Bytes(name));

    public static string Text(string name) => PdfAssert.Text(Bytes(name));
}
