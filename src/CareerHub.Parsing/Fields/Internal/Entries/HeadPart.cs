using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>A piece of an entry's head that can be one value: what stands between separators, gaps, or changes of type.</summary>
internal sealed record HeadPart(Slice Slice, string Text, Row Row, int RowOffset, int Index)
{
    /// <summary>The label before it (<c>position</c>, <c>organization</c>, ...), or null.</summary>
    public string? Label { get; init; }

    /// <summary>Whether a word such as "at" stands before it.</summary>
    public bool FollowsAt { get; init; }

    /// <summary>Whether a dash stands before it.</summary>
    public bool FollowsDash { get; init; }

    /// <summary>Whether it stands in brackets.</summary>
    public bool InBrackets { get; init; }

    /// <summary>Whether a comma, not a stronger separator, parts it from the part before.</summary>
    public bool FollowsComma { get; init; }

    /// <summary>Whether the entry's date stands in a row above it, and something else before the date.</summary>
    public bool AfterDate { get; init; }

    /// <summary>Whether it is all that stands beside the entry's date, in a row below the first one.</summary>
    public bool BesideDate { get; init; }

    /// <summary>Whether it holds a word at all, and not only numbers and signs.</summary>
    public bool HasWords { get; } = HasLetters(Text);

    /// <summary>Whether it reads like running text: several words, most of them small.</summary>
    public bool IsSentenceLike { get; } = SmallWords(Text) is { Count: >= 4 } words && words.Small * 5 >= words.Count * 3;

    private static bool HasLetters(string text)
    {
        int letters = 0;
        for (int i = 0; i < text.Length && letters < 2; i++)
        {
            letters += char.IsLetter(text[i]) ? 1 : 0;
        }

        return letters > 1;
    }

    private static (int Small, int Count) SmallWords(string text)
    {
        int small = 0, count = 1;
        for (int i = 0; i < text.Length; i++)
        {
            bool begins = i == 0 || text[i - 1] == ' ';
            small += begins && char.IsLower(text[i]) ? 1 : 0;
            count += text[i] == ' ' ? 1 : 0;
        }

        return (small, count);
    }

    /// <summary>The place in the entry's head that entries of one section have in common.</summary>
    public (int Row, int Index) Slot => (RowOffset, Index);

    /// <summary>The look of the first word, which parts of one role have in common too.</summary>
    public RowStyle Look
    {
        get
        {
            IReadOnlyList<Documents.Word> words = Row.Words;
            int at = 0;
            while (at < words.Count && words[at].Start + words[at].Text.Length <= Slice.Start)
            {
                at++;
            }

            Documents.Word word = words[at < words.Count ? at : 0];
            return new RowStyle(Math.Round(word.FontSize * 2) / 2, word.Bold, word.Italic, false, word.Color, Row.Style.Level);
        }
    }

    /// <summary>Whether it is an address of the web.</summary>
    public bool IsUrl { get; } = Contact.LinkText.IsAddress(Text);

    /// <summary>The words of dictionaries in it.</summary>
    private DictionaryWords Known { get; } = DictionaryWords.Of(Text);

    public int TitleWords => Known.Titles;

    /// <summary>Whether the first or last word is one for what a person does: "Manager", "Leiterin", "Chef d'équipe".</summary>
    public bool TitleAtEdge => Known.TitleAtEdge;

    public int OrganizationWords => Known.Organizations;

    public int InstitutionWords => Known.Institutions;

    public int DegreeWords => Known.Degrees;

    /// <summary>Whether it ends as names of companies do: "SE" does so there, and means something else in "Java SE 11 Developer".</summary>
    public bool EndsInLegalForm => Known.EndsInLegalForm;

    public bool IsPlace { get; init; } = Contact.PlaceText.IsPlace(Text);
}
