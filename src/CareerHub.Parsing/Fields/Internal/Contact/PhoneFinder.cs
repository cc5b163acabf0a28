using System.Text.RegularExpressions;
using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal.Words;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Contact;

/// <summary>Finds telephone numbers: groups of 7 to 15 digits (ITU-T E.164), with a plus sign, a label, or a form that is no date.</summary>
internal static partial class PhoneFinder
{
    private const int FewestDigits = 7;
    private const int MostDigits = 15;
    private const int LongestRow = 1_000;

    public static Sourced<string>? Find(TextSource source, ContactRegion region)
    {
        (Slice Slice, double Score)? best = null;
        foreach ((Row row, double bonus) in region.Rows.Select(row => (row, region.LabelBefore(row) == "phone" ? 2.5 : 1.0)).Concat(region.Document.Rows.Select(row => (row, 0.0))))
        {
            foreach ((int start, int length, double score) in All(row))
            {
                if (score + bonus > (best?.Score ?? 1.2) + 1e-9)
                {
                    best = (new Slice(row.Start + start, length), score + bonus);
                }
            }
        }

        return best is { } found ? source.Exact(found.Slice, "phone", 0.9) : null;
    }

    /// <summary>The telephone numbers of a row, with how much each looks like one.</summary>
    public static IEnumerable<(int Start, int Length, double Score)> All(Row row)
    {
        string text = Hyphens.Plain(row.Text);
        if (text.Length > LongestRow)
        {
            yield break;
        }

        foreach (Match match in Digits().Matches(text))
        {
            string number = match.Value.TrimEnd(' ', '.', '-', '/', '(', '–');
            int digits = number.Count(char.IsDigit);
            if (digits is < FewestDigits or > MostDigits || IsPartOfWord(text, match.Index, number.Length) || Balance(number) != 0 || number.StartsWith("000", StringComparison.Ordinal))
            {
                continue;
            }

            double score = Score(text, match.Index, number, digits);
            if (score > 0)
            {
                yield return (match.Index, number.Length, score);
            }
        }
    }

    private static double Score(string text, int at, string number, int digits)
    {
        string? label = LabelBefore(text, at);
        double score = number[0] == '+' || number.StartsWith("00", StringComparison.Ordinal) || number.StartsWith("(+", StringComparison.Ordinal) ? 2 : number[0] is '(' or '0' ? 1 : 0.5;
        score += label == "phone" ? 1.5 : label is null ? 0 : -2;
        bool years = Years().IsMatch(number) || (digits == 8 && number.Length == 9 && number[4] == '-');
        return score - (years ? 3 : 0) - (PostalCode().IsMatch(number) ? 1.5 : 0) - (digits < 9 ? 0.4 : 0) - (text.Contains("fax", StringComparison.OrdinalIgnoreCase) && text.IndexOf("fax", StringComparison.OrdinalIgnoreCase) < at ? 1.6 : 0);
    }

    private static string? LabelBefore(string text, int at)
    {
        string before = text[..at].TrimEnd(' ', ':', '.', '•', '·', '|', '-', '–', '(');
        int space = before.LastIndexOf(' ');
        string last = before[(space + 1)..];
        return last.Length == 0 ? null : Dictionaries.Labels.KeyOf(last) ?? Dictionaries.Labels.KeyOf(before);
    }

    private static int Balance(string number) => number.Count(c => c == '(') - number.Count(c => c == ')');

    private static bool IsPartOfWord(string text, int start, int length) =>
        (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '_' or '/' or '@' or '#' or '=' or '-' or '.'))
        || (start + length < text.Length && (char.IsLetterOrDigit(text[start + length]) || text[start + length] is '_' or '@'));

    [GeneratedRegex(@"(\+|\(\+?|\d)[\d()\u00A0 ./–‑-]{5,24}\d", RegexOptions.NonBacktracking)]
    private static partial Regex Digits();

    // 92093-0404 in the United States, 01310-100 in Brazil.
    [GeneratedRegex(@"^\d{5}-\d{3,4}$", RegexOptions.NonBacktracking)]
    private static partial Regex PostalCode();

    [GeneratedRegex(@"^(19|20)\d\d( ?[-–/] ?(19|20)\d\d)|^\d{1,2}[./-]\d{1,2}[./-](19|20)\d\d|^\d{1,2}[./](19|20)\d\d|^(19|20)\d\d[-./]\d\d", RegexOptions.NonBacktracking)]
    private static partial Regex Years();
}
