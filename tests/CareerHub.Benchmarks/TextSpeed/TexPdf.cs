using System.Globalization;

namespace CareerHub.Benchmarks.TextSpeed;

/// <summary>Running text in Computer Modern by <c>pdftex</c>, its fonts embedded once, without a <c>ToUnicode</c> map.</summary>
internal sealed class TexPdf : ILongPdf
{
    public string Name => "tex";

    public string? Missing => Tool.Exists("pdftex") ? null : "pdftex";

    public void Write(string file, int pages)
    {
        string folder = Directory.CreateTempSubdirectory("careerhub-tex").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "long.tex"), Source(pages));
            Tool.Run("pdftex", ["-interaction=batchmode", "long.tex"], folder);
            File.Move(Path.Combine(folder, "long.pdf"), file, overwrite: true);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Source(int pages)
    {
        var source = new StringWriter(CultureInfo.InvariantCulture);
        for (int page = 0; page < pages; page++)
        {
            foreach (string paragraph in SampleText.Paragraphs(page))
            {
                source.WriteLine(paragraph.Replace("%", "\\%", StringComparison.Ordinal));
                source.WriteLine("\\par");
            }

            source.WriteLine("\\vfill\\eject");
        }

        source.WriteLine("\\bye");
        return source.ToString();
    }
}
