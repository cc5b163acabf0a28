using System.Text;
using CareerHub.Import;
using CareerHub.Parsing.Documents.Flow;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Pdf.Content;

namespace CareerHub.Parsing.Documents.Ocr;

/// <summary>Turns what an engine recognised into words of a page.</summary>
internal static class RecognizedWords
{
    // Below this an engine has read specks and edges.
    private const double LeastConfidence = 0.3;

    // A line with ascenders and descenders is about so much of the type's size.
    private const double LineShare = 0.92;

    public static IEnumerable<Word> Place(OcrResult result, ScannedPicture picture, ReadingBudget budget)
    {
        foreach (IGrouping<int, OcrWord> line in result.Words.Where(word => word.Confidence >= LeastConfidence && word is { Width: > 0, Height: > 0 }).GroupBy(word => word.Line))
        {
            double height = line.Max(word => word.Top + word.Height) - line.Min(word => word.Top);
            double[] bottoms = [.. line.Select(word => word.Top + word.Height).Order()];
            double baseline = bottoms[bottoms.Length / 2];
            foreach (OcrWord word in line)
            {
                foreach (string text in Texts(word.Text))
                {
                    budget.AddWord(text.Length);
                    yield return Place(word, text, height, baseline, picture.ToPage);
                }
            }
        }
    }

    private static Word Place(OcrWord word, string text, double lineHeight, double baseline, Matrix toPage)
    {
        Area area = Area.Around(toPage, word.Left, word.Top, word.Width, word.Height);
        double scale = Math.Sqrt((toPage.C * toPage.C) + (toPage.D * toPage.D));
        return new Word
        {
            Text = text,
            Box = new PageBox(area.Left, area.Top, area.Right, area.Bottom),
            Baseline = toPage.Apply(word.Left, baseline).Y,
            FontSize = Math.Round(lineHeight * scale / LineShare, 1),
        };
    }

    private static IEnumerable<string> Texts(string text)
    {
        foreach (string part in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var kept = new StringBuilder(part.Length);
            kept.Append([.. part.Where(WordText.IsKept)]);
            if (kept.Length > 0)
            {
                yield return WordText.Normalize(kept);
            }
        }
    }
}
