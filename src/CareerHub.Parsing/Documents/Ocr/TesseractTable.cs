using System.Globalization;
using System.Text;

namespace CareerHub.Parsing.Documents.Ocr;

/// <summary>Reads the table that Tesseract writes as "tsv": level, page, block, paragraph, line, word, left, top, width, height, confidence, text.</summary>
internal static class TesseractTable
{
    private const int Columns = 12;
    private const string WordLevel = "5";

    public static IReadOnlyList<OcrWord> Read(byte[] table)
    {
        var words = new List<OcrWord>();
        (string, string, string, string) last = default;
        int line = -1;
        foreach (string row in Encoding.UTF8.GetString(table).Split('\n'))
        {
            string[] cells = row.TrimEnd('\r').Split('\t', Columns);
            if (cells.Length < Columns || cells[0] != WordLevel || string.IsNullOrWhiteSpace(cells[11]))
            {
                continue;
            }

            (string, string, string, string) place = (cells[1], cells[2], cells[3], cells[4]);
            line += place == last ? 0 : 1;
            last = place;
            words.Add(new OcrWord(cells[11].Trim(), Number(cells[6]), Number(cells[7]), Number(cells[8]), Number(cells[9]), Math.Clamp(Number(cells[10]) / 100, 0, 1), line));
        }

        return words;
    }

    private static double Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : 0;
}
