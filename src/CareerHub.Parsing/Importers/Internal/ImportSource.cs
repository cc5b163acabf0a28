using CareerHub.Import;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Fields.Internal;
using CareerHub.Parsing.Fields.Internal.Dates;
using CareerHub.Profiles;

namespace CareerHub.Parsing.Importers.Internal;

/// <summary>Makes the values of a draft from a text whose parts have names, so that nothing has to be guessed.</summary>
internal sealed class ImportSource(EvidenceText evidence, ReadingBudget budget)
{
    /// <summary>How sure one can be of what a program wrote under a name.</summary>
    public const double Confidence = 0.97;

    /// <summary>The same of what the format means without saying it.</summary>
    public const double ImpliedConfidence = 0.8;

    private const int LongestDate = 60;
    private readonly DateFinder dates = new(monthFirst: false);

    public string Text => evidence.Text;

    /// <summary>The words of a range, without space around them; null when there are none.</summary>
    public Sourced<string>? Read(Slice slice, string method)
    {
        Slice trimmed = Trim(slice);
        return trimmed.Length == 0 ? null : evidence.Read(Lines(trimmed), Quote(trimmed, method));
    }

    /// <summary>A text that the words of a range say; null when they do not.</summary>
    public Sourced<string>? Read(string value, Slice slice, string method) => evidence.Read(value, Quote(Trim(slice), method));

    /// <summary>An address on the web; null when the range is empty.</summary>
    public Sourced<string>? ReadAddress(Slice slice, string method)
    {
        Slice trimmed = Trim(slice);
        return trimmed.Length == 0 ? null : evidence.ReadAddress(Of(trimmed), Quote(trimmed, method));
    }

    /// <summary>An address that the words of a range say, or that a link of the document leads to.</summary>
    public Sourced<string>? ReadAddress(string address, Slice slice, string method) => evidence.ReadAddress(address, Quote(Trim(slice), method));

    /// <summary>The date that a whole range is, as precise as it is written; null when it is none.</summary>
    public Sourced<PartialDate>? ReadDate(Slice slice, string method, bool mayGoOn = false)
    {
        Slice trimmed = Trim(slice);
        return trimmed.Length is 0 or > LongestDate ? null : evidence.Read(DateOf(Of(trimmed), mayGoOn), Quote(trimmed, method));
    }

    /// <summary>That something goes on, which the format says in the words of a range; null when there are none.</summary>
    public Sourced<PartialDate>? ReadGoingOn(Slice slice, string method) =>
        evidence.Read(PartialDate.Present, evidence.Quote(slice.Start, slice.Length, method, ImpliedConfidence));

    /// <summary>The place of a range in the document, for a finding.</summary>
    public SourceRef? Quote(Slice slice, string method)
    {
        budget.Tick();
        return evidence.Quote(slice.Start, slice.Length, method, Confidence);
    }

    /// <summary>Looks at the clock and the token, before a search through the whole text.</summary>
    public void Check() => budget.Check();

    public string Of(Slice slice) => Text.Substring(slice.Start, slice.Length);

    /// <summary>The range without space around it.</summary>
    public Slice Trim(Slice slice)
    {
        (int start, int end) = (slice.Start, slice.End);
        while (start < end && IsSpace(Text[start]))
        {
            start++;
        }

        while (end > start && IsSpace(Text[end - 1]))
        {
            end--;
        }

        return Slice.Between(start, end);
    }

    private PartialDate DateOf(string text, bool mayGoOn)
    {
        string day = text.Length > 10 && text[10] == 'T' ? text[..10] : text;
        if (PartialDate.TryParse(day, out PartialDate exact) && exact.IsDate)
        {
            return exact;
        }

        if (mayGoOn && IsPresent(DateToken.Split(text)))
        {
            return PartialDate.Present;
        }

        return dates.Find(text) is [{ IsRange: false } only] && only.Start == 0 && text.AsSpan(only.Length).Trim(" .").IsEmpty ? only.From : PartialDate.Unknown;
    }

    private static bool IsPresent(List<DateToken> tokens) => tokens.Count > 0 && DateWords.All.PhraseLength("present", tokens, 0) == tokens.Count;

    private string Lines(Slice slice) => Of(slice).ReplaceLineEndings("\n");

    // A byte order mark inside a text is no space to .NET, and says nothing.
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\ufeff' or '\u200b';
}
