using CareerHub.Parsing.Fields.Internal.Words;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>A piece of an entry's head that can be one value: what stands between separators, gaps, or changes of type.</summary>
internal sealed record HeadPart(Slice Slice, string Text, Row Row, int RowOffset, int Index)
{
    /// <summary>The label before it (<c>position</c>, <c>organization</c>, ...), or null.</summary>
    public string? Label { get; init; }

    /// <summary>Whether a word such as "at" stands before it.</summary>
    public bool FollowsAt { get; init; }

    /// <summary>Whether it stands in brackets.</summary>
    public bool InBrackets { get; init; }

    /// <summary>Whether a comma, not a stronger separator, parts it from the part before.</summary>
    public bool FollowsComma { get; init; }

    /// <summary>Whether the entry's date stands in a row above it, and something else before the date.</summary>
    public bool AfterDate { get; init; }

    /// <summary>Whether it is all that stands beside the entry's date, in a row below the first one.</summary>
    public bool BesideDate { get; init; }

    /// <summary>Whether it holds a word at all, and not only numbers and signs.</summary>
    public bool HasWords { get; } = Text.Count(char.IsLetter) > 1;

    /// <summary>Whether it reads like running text: several words, most of them small.</summary>
    public bool IsSentenceLike { get; } = SmallWords(Text) is { Count: >= 4 } words && words.Small * 5 >= words.Count * 3;

    private static (int Small, int Count) SmallWords(string text)
    {
        string[] words = text.Split(' ');
        return (words.Count(word => word.Length > 0 && char.IsLower(word[0])), words.Length);
    }

    /// <summary>The place in the entry's head that entries of one section have in common.</summary>
    public (int Row, int Index) Slot => (RowOffset, Index);

    /// <summary>The look of the first word, which parts of one role have in common too.</summary>
    public RowStyle Look
    {
        get
        {
            Documents.Word word = Row.Words.FirstOrDefault(word => word.Start + word.Text.Length > Slice.Start) ?? Row.Words[0];
            return new RowStyle(Math.Round(word.FontSize * 2) / 2, word.Bold, word.Italic, false, word.Color, Row.Style.Level);
        }
    }

    public bool IsUrl { get; } = Contact.LinkText.IsAddress(Text);

    public int TitleWords { get; } = Dictionaries.Titles.Count(Text);

    /// <summary>Whether the first or last word is one for what a person does: "Manager", "Leiterin", "Chef d'équipe".</summary>
    public bool TitleAtEdge { get; } = Dictionaries.Titles.In(Text.AsSpan(0, Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? space : Text.Length)) || Dictionaries.Titles.In(Text.AsSpan(Text.LastIndexOf(' ') + 1));

    public int OrganizationWords { get; } = Dictionaries.Organizations.Count(Text);

    public int InstitutionWords { get; } = Dictionaries.Institutions.Count(Text);

    public int DegreeWords { get; } = Dictionaries.Degrees.Count(Text);

    /// <summary>Whether it ends as names of companies do: "SE" does so there, and means something else in "Java SE 11 Developer".</summary>
    public bool EndsInLegalForm { get; } = Endings(Text).Any(ending => Dictionaries.LegalForms.Is(ending));

    private static IEnumerable<string> Endings(string text)
    {
        for (int space = text.LastIndexOf(' '), words = 1; space > 0 && words <= LongestLegalForm; space = text.LastIndexOf(' ', space - 1), words++)
        {
            yield return text[(space + 1)..];
        }
    }

    private const int LongestLegalForm = 3;

    public bool IsPlace { get; init; } = Contact.PlaceText.IsPlace(Text);
}
