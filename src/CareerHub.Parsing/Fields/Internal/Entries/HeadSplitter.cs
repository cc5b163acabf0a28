using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>Cuts a row of an entry's head into parts.</summary>
internal sealed class HeadSplitter(TextSource source, bool cutsAtWords = true)
{
    private const int LongestLookBack = 200;
    private const int MostBracketWords = 8;
    private const int LongestNote = 8;
    private const int ShortestLastWord = 5;

    /// <summary>The parts of a row, its dates left out; commas stay inside them.</summary>
    public IReadOnlyList<HeadPart> Split(EntryRow row, int rowOffset)
    {
        var parts = new List<HeadPart>();
        int from = row.LabelLength > 0 && !row.IsLabelOnly ? row.LabelLength : 0;
        var cuts = new List<(int Start, int End)>();
        foreach (Dates.DateSpan date in row.Dates.Where(date => date == row.Anchor || date.IsRange))
        {
            cuts.Add((from, Math.Max(from, date.Start)));
            from = Math.Max(from, date.End);
        }

        cuts.Add((from, row.Row.Text.Length));
        foreach ((int start, int end) in cuts)
        {
            SplitSegment(row, rowOffset, start, end, parts);
        }

        return parts;
    }

    /// <summary>The parts of <paramref name="part"/> between its commas outside brackets.</summary>
    public IReadOnlyList<HeadPart> SplitAtCommas(HeadPart part)
    {
        var parts = new List<HeadPart>();
        int start = 0, depth = 0;
        string text = source.Document.Text.Substring(part.Slice.Start, part.Slice.Length);
        for (int i = 0; i <= text.Length; i++)
        {
            char c = i < text.Length ? text[i] : ',';
            depth += c is '(' ? 1 : c is ')' ? -1 : 0;
            if (c is not ',' || (depth > 0 && i < text.Length) || (i < text.Length && i > 0 && i + 1 < text.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1])))
            {
                continue;
            }

            Slice slice = source.Trim(new Slice(part.Slice.Start + start, i - start));
            string value = source.Join(slice);
            if (slice.Length > 0 && parts.Count > 0 && Words.Dictionaries.LegalForms.Is(value) && !Contact.PlaceText.IsRegion(value))
            {
                parts[^1] = parts[^1] with { Slice = Slice.Between(parts[^1].Slice.Start, slice.End), Text = source.Join(Slice.Between(parts[^1].Slice.Start, slice.End)) };
            }
            else if (slice.Length > 0)
            {
                parts.Add(Make(slice, part.Row, part.RowOffset, part.Index + parts.Count) with { Label = part.Label, FollowsAt = part.FollowsAt && parts.Count == 0, FollowsDash = part.FollowsDash && parts.Count == 0, FollowsComma = parts.Count > 0, AfterDate = part.AfterDate, InBrackets = (parts.Count == 0 && part.InBrackets) || IsBehindBracket(slice) });
            }

            start = i + 1;
        }

        return parts;
    }

    private bool IsBehindBracket(Slice slice) => slice.Start > 0 && source.Document.Text[slice.Start - 1] is '(' or '[';

    /// <summary>Two parts and what is between them as one.</summary>
    public HeadPart Join(HeadPart first, HeadPart last)
    {
        int end = last.Slice.End;
        end += last.InBrackets && end < source.Document.Text.Length && source.Document.Text[end] is ')' or ']' ? 1 : 0;
        Slice slice = Slice.Between(first.Slice.Start, end);
        return Make(slice, first.Row, first.RowOffset, first.Index);
    }

    /// <summary>A range of a part's row as the part behind it.</summary>
    public HeadPart Cut(HeadPart part, Slice slice) => Make(slice, part.Row, part.RowOffset, part.Index + 1);

    /// <summary>A row as one part.</summary>
    public HeadPart Whole(EntryRow row, int rowOffset) => Make(source.Trim(Slice.Between(row.Row.Start, row.Row.End)), row.Row, rowOffset, 0);

    private static HeadPart Make(Slice slice, string text, Row row, int rowOffset, int index) => new(slice, text, row, rowOffset, index);

    private HeadPart Make(Slice slice, Row row, int rowOffset, int index) => Make(slice, source.Join(slice), row, rowOffset, index);

    private void SplitSegment(EntryRow row, int rowOffset, int start, int end, List<HeadPart> parts)
    {
        IReadOnlyList<Word> words = row.Row.Words;
        int open = start;
        bool at = false, dash = false;
        for (int i = 0; i < words.Count; i++)
        {
            int wordStart = words[i].Start - row.Row.Start, wordEnd = wordStart + words[i].Text.Length;
            if (wordStart < start || wordEnd > end)
            {
                continue;
            }

            int label = LabelWords(words, i);
            if (label > 0 && wordStart > open)
            {
                Add(row, rowOffset, open, wordStart, at, parts, dash);
                AddLabelled(row, rowOffset, words[i], words[i + label - 1], end, parts);
                return;
            }

            bool isAt = cutsAtWords && wordStart > open && i + 1 < words.Count && (words[i].Text is "@" || Words.Dictionaries.AtWords.Is(words[i].Text));
            bool isSign = words[i].Text.All(c => c is '|' or '·' or '•' or '–' or '—' or '-' or '/' or '›' or '»' or ':' or '→' or '∙' or '⋅' or '~') || IsIcon(words[i]);
            if (isAt || isSign)
            {
                Add(row, rowOffset, open, wordStart, at, parts, dash);
                open = wordEnd;
                at = isAt;
                dash = words[i].Text is "–" or "—" or "-";
            }
            else if (wordStart > open && i > 0 && Breaks(row.Row, words, i))
            {
                Add(row, rowOffset, open, wordStart, at, parts, dash);
                open = wordStart;
                at = dash = false;
            }
        }

        Add(row, rowOffset, open, end, at, parts, dash);
    }

    // "GPA: 3.7" behind a degree: how many words the label has.
    private static int LabelWords(IReadOnlyList<Word> words, int at)
    {
        string label = "";
        for (int i = at; i < Math.Min(words.Count - 1, at + 3); i++)
        {
            label += (label.Length > 0 ? " " : "") + words[i].Text;
            if (words[i].Text.EndsWith(':'))
            {
                return Words.Dictionaries.SubLabels.KeyOf(label) is "grade" or "courses" or "thesis" or "technologies" or "url" ? i - at + 1 : 0;
            }
        }

        return 0;
    }

    private void AddLabelled(EntryRow row, int rowOffset, Word first, Word last, int end, List<HeadPart> parts)
    {
        string? key = Words.Dictionaries.SubLabels.KeyOf(row.Row.Text.AsSpan(first.Start - row.Row.Start, last.Start + last.Text.Length - first.Start));
        int from = last.Start + last.Text.Length - row.Row.Start;
        int count = parts.Count;
        Add(row, rowOffset, from, end, false, parts);
        if (parts.Count > count)
        {
            parts[^1] = parts[^1] with { Label = key };
        }
    }

    private static bool IsIcon(Word word) => word.Text.All(c => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.PrivateUse);

    private static bool Breaks(Row row, IReadOnlyList<Word> words, int at)
    {
        (Word left, Word right) = (words[at - 1], words[at]);
        bool wide = right.AfterTab || (left.Box is { } a && right.Box is { } b && b.Left - a.Right > 1.2 * Math.Max(left.FontSize, right.FontSize));
        bool style = left.Bold != right.Bold || !SmallCapitals.AreOneSize(left, right) || (left.Italic != right.Italic) || left.Color != right.Color;
        return wide || EndsSentence(left, right) || (style && !EndsInsideBracket(row, right)) || left.Text.EndsWith(';') || (right.Text.StartsWith('(') && !IsShortForm(row, right) && !GoesOn(words, at)) || ((left.Text.EndsWith(')') || left.Text.EndsWith(").", StringComparison.Ordinal)) && !right.Text.StartsWith(',') && !char.IsLower(right.Text[0]));
    }

    // "Master in Physics. University of Bath.": a whole word before the stop, no short form.
    private static bool EndsSentence(Word left, Word right) =>
        left.Text.Length > ShortestLastWord && EndsSentence(left.Text) && char.IsUpper(right.Text[0]);

    private static bool EndsSentence(string word) =>
        word.Length >= ShortestLastWord && word[^1] == '.' && word.AsSpan(0, word.Length - 1).IndexOf('.') < 0 && char.IsLower(word[^2]) && !Words.Dictionaries.LegalForms.Is(word);

    // "BSc (Hons) in Nursing" and "Prescribing (V300), University of York": what is in brackets is in the middle of a phrase.
    private static bool GoesOn(IReadOnlyList<Word> words, int at)
    {
        int close = at;
        while (close < words.Count - 1 && !words[close].Text.Contains(')', StringComparison.Ordinal) && close < at + MostBracketWords)
        {
            close++;
        }

        bool isShort = close == at ? words[at].Text.Length <= LongestNote : words.Skip(at).Take(close - at + 1).Any(word => word.Text.Any(char.IsDigit));
        return close < words.Count - 1 && ((isShort && words[close].Text.EndsWith("),", StringComparison.Ordinal)) || (words[close].Text.EndsWith(')') && char.IsLower(words[close + 1].Text[0])));
    }

    // "Project Management Professional (PMP)": the initials of the words before belong to them.
    private static bool IsShortForm(Row row, Word bracket)
    {
        string letters = bracket.Text.Trim('(', ')', ',', '.');
        if (letters.Length is < 2 or > 7)
        {
            return false;
        }

        string before = Before(row, bracket).TrimEnd();
        string initials = string.Concat(before.Split([' ', '-', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        return bracket.Text.EndsWith(')') | bracket.Text.EndsWith("),", StringComparison.Ordinal) && (IsCode(letters) || letters.All(char.IsUpper)) && (IsCode(letters) || initials.EndsWith(letters, StringComparison.Ordinal) || Abbreviates(letters, before[(before.LastIndexOf(' ') + 1)..]));
    }

    // "Non-Medical Prescribing (V300)"
    private static bool IsCode(string letters) => char.IsAsciiLetterUpper(letters[0]) && letters.Any(char.IsAsciiDigit) && letters.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c));

    // "Bedrijfshulpverlening (BHV)": letters of one long word, in their order, its first one first.
    private static bool Abbreviates(string letters, string word)
    {
        int at = word.Length > 2 * letters.Length && char.ToUpperInvariant(word[0]) == letters[0] ? 0 : -1;
        foreach (char letter in letters[1..])
        {
            at = at < 0 ? -1 : word.IndexOf(letter.ToString(), at + 1, StringComparison.OrdinalIgnoreCase);
        }

        return at >= 0;
    }

    private static bool EndsInsideBracket(Row row, Word word)
    {
        string before = Before(row, word);
        return before.Count(c => c == '(') > before.Count(c => c == ')');
    }

    private static string Before(Row row, Word word)
    {
        int end = word.Start - row.Start;
        return row.Text[Math.Max(0, end - LongestLookBack)..end];
    }

    private Slice WithoutStop(Slice slice)
    {
        string text = source.Document.Text;
        int space = text.LastIndexOf(' ', slice.End - 1, slice.Length);
        return space > 0 && text[slice.End - 1] == '.' && EndsSentence(text[(space + 1)..slice.End]) ? slice with { Length = slice.Length - 1 } : slice;
    }

    private void Add(EntryRow row, int rowOffset, int start, int end, bool at, List<HeadPart> parts, bool dash = false)
    {
        if (end <= start)
        {
            return;
        }

        var whole = new Slice(row.Row.Start + start, end - start);
        Slice slice = source.Trim(whole);
        if (slice.Length == 0 || DurationText.Is(source.Document.Text.AsSpan(slice.Start, slice.Length)))
        {
            return;
        }

        slice = WithoutStop(slice);
        bool brackets = source.Document.Text[slice.Start - (slice.Start > whole.Start ? 1 : 0)] is '(' or '[';
        parts.Add(Make(slice, row.Row, rowOffset, parts.Count) with { FollowsAt = at, FollowsDash = dash, InBrackets = brackets, Label = row.LabelKey });
    }
}
