using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Fields.Internal;

/// <summary>
/// Tells words that a line's end divides from compounds that are only broken at their hyphen: nobody divides a word whose rest has room in the line.
/// </summary>
/// <param name="document">The document.</param>
internal sealed class DividedWords(DocumentText document)
{
    // What stands behind a wider gap, in sizes of type, is set apart, such as a date at the end of the line.
    private const double WideGap = 1.4;
    private const double Edge = 3;
    private const double Tolerance = 1;
    private readonly Dictionary<(int Page, int Column, double Left, double Size), double> rights = [];
    private Dictionary<int, (Line Line, Line Next, int Page)>? ends;

    private Dictionary<int, (Line Line, Line Next, int Page)> Ends => ends ??= Measure();

    /// <summary>Whether the first word of the next line would have stood behind the last one of the line that ends at an offset of the text.</summary>
    public bool HadRoom(int lineEnd)
    {
        if (!Ends.TryGetValue(lineEnd, out (Line Line, Line Next, int Page) place) || place.Line.Column != place.Next.Column || place.Line.Words[^1].Box is not { } last || place.Next.Words[0].Box is not { } rest)
        {
            return false;
        }

        return last.Right + rest.Width <= rights[Key(place.Page, place.Line)] - Tolerance;
    }

    // The lines by their ends, and how far the text of each edge and size reaches.
    private Dictionary<int, (Line Line, Line Next, int Page)> Measure()
    {
        var places = new Dictionary<int, (Line, Line, int)>();
        foreach (Page page in document.Pages)
        {
            for (int i = 0; i < page.Lines.Count; i++)
            {
                Line line = page.Lines[i];
                var key = Key(page.Number, line);
                rights[key] = Math.Max(rights.GetValueOrDefault(key), TextRight(line));
                if (i + 1 < page.Lines.Count)
                {
                    places[line.Start + line.Length] = (line, page.Lines[i + 1], page.Number);
                }
            }
        }

        return places;
    }

    private static (int Page, int Column, double Left, double Size) Key(int page, Line line) =>
        (page, line.Column, Math.Round((line.Words[0].Box?.Left ?? 0) / Edge), Math.Round(line.Words[0].FontSize * 2));

    private static double TextRight(Line line)
    {
        double right = line.Words[0].Box?.Right ?? 0;
        foreach (Word word in line.Words.Skip(1))
        {
            if (word.Box is not { } box || box.Left - right > WideGap * word.FontSize)
            {
                break;
            }

            right = box.Right;
        }

        return right;
    }
}
