using CareerHub.Parsing.Fields.Internal.Words;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>How many words of each dictionary a part of a head holds, and what stands at its edges.</summary>
internal readonly record struct DictionaryWords(int Titles, bool TitleAtEdge, int Organizations, int Institutions, int Degrees, bool EndsInLegalForm)
{
    private const int LongestLegalForm = 3;

    public static DictionaryWords Of(string text)
    {
        // Folded once for all of them.
        ReadOnlySpan<char> folded = Fold.Words(text, stackalloc char[Fold.Room]);
        int first = text.IndexOf(' ', StringComparison.Ordinal);
        bool isTitleAtEdge = Dictionaries.Titles.In(first > 0 ? text.AsSpan(0, first) : text) || Dictionaries.Titles.In(text.AsSpan(text.LastIndexOf(' ') + 1));
        return new DictionaryWords(
            Dictionaries.Titles.CountFolded(folded),
            isTitleAtEdge,
            Dictionaries.Organizations.CountFolded(folded),
            Dictionaries.Institutions.CountFolded(folded),
            Dictionaries.Degrees.CountFolded(folded),
            EndsAsCompany(text));
    }

    private static bool EndsAsCompany(string text)
    {
        int words = 1;
        for (int space = text.LastIndexOf(' '); space > 0 && words <= LongestLegalForm; space = text.LastIndexOf(' ', space - 1), words++)
        {
            if (Dictionaries.LegalForms.Is(text.AsSpan(space + 1)))
            {
                return true;
            }
        }

        return false;
    }
}
