using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal.Words;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Lists;

/// <summary>Finds the authors at the start of a citation: names, each with initials.</summary>
internal static class CitationAuthors
{
    private const int MostAuthorWords = 6;

    /// <summary>Where the names end that begin at <paramref name="start"/>, an offset of the document's text; the start itself when there are none.</summary>
    public static int End(Row row, int start)
    {
        int end = start, names = 0, initials = 0;
        bool pending = false;
        for (int i = 0; i < row.Words.Count; i++)
        {
            Word word = row.Words[i];
            if (word.Start < start)
            {
                continue;
            }

            string text = word.Text.TrimEnd(',', ';', '.', ':');
            (bool isInitial, bool isName) = (IsInitial(text), IsName(text));
            if (!isInitial && !isName && !IsLink(text))
            {
                break;
            }

            names += isName ? 1 : 0;
            initials += isInitial ? 1 : 0;
            bool closes = word.Text[^1] is ',' or ';' or ':' || (word.Text[^1] is '.' && !isInitial) || (isInitial && !NextGoesOn(row, i));
            if (!closes)
            {
                continue;
            }

            bool isAuthor = initials > 0 && (names > 0 || pending);
            if (names + initials > MostAuthorWords || (pending && names > 0) || (!isAuthor && !Dictionaries.OtherAuthors.Is(text) && word.Text[^1] is not ','))
            {
                break;
            }

            end = isAuthor || Dictionaries.OtherAuthors.Is(text) ? word.Start + word.Text.Length : end;
            (names, initials, pending) = (0, 0, !isAuthor);
        }

        return end;
    }

    private static bool IsInitial(string text) => text.Length is > 0 and <= 5 && text.All(c => char.IsUpper(c) || c is '.' or '-') && (text.Length <= 2 || text.Contains('.', StringComparison.Ordinal));

    private static bool IsName(string text) =>
        (text.Length > 1 && char.IsUpper(text[0]) && text.Skip(1).Any(char.IsLower) && text.All(c => char.IsLetter(c) || c is '-' or '\'' or '’')) || (text.Length > 0 && char.IsLower(text[0]) && Dictionaries.NameParticles.Is(text));

    private static bool IsLink(string text) => text is "&" || (text.Length > 0 && char.IsLower(text[0]) && (Dictionaries.And.Is(text) || Dictionaries.OtherAuthors.Is(text)));

    // "Smith J. A title": behind the initials of the last author no name with an initial follows.
    private static bool NextGoesOn(Row row, int at) =>
        at + 1 < row.Words.Count && char.IsUpper(row.Words[at + 1].Text[0]) && row.Words[at].Text is [_, '.'] or [_, '.', .., '.'] or [_, '.', '-', ..];
}
