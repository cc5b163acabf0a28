using CareerHub.Import.Internal;
using CareerHub.Profiles;

namespace CareerHub.Import;

/// <summary>
/// The text of one document, from which alone the sources and values of a draft are made: a value whose words are not in the document cannot be.
/// What "made of the words" means is said at <see cref="DraftVerifier"/>. Immutable and safe to use from several threads at once.
/// </summary>
public sealed class EvidenceText
{
    private readonly Evidence evidence;
    private readonly WordPlaces places;

    /// <summary>Takes the text of a document.</summary>
    /// <param name="text">The text, to which every source refers.</param>
    /// <param name="linkTargets">The targets of the document's links, or null when there are none.</param>
    /// <param name="words">The words that have a place on a page, in any order, or null where the format has no geometry.</param>
    public EvidenceText(string text, IEnumerable<string>? linkTargets = null, IEnumerable<PlacedWord>? words = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        evidence = new Evidence(text, linkTargets ?? []);
        places = new WordPlaces(words ?? []);
    }

    /// <summary>The document's text.</summary>
    public string Text { get; }

    /// <summary>Quotes a range of the text, with the page and the box of the words in it.</summary>
    /// <param name="start">The offset of the first UTF-16 code unit, from 0.</param>
    /// <param name="length">The length in UTF-16 code units.</param>
    /// <param name="method">The rule that found it, such as <c>email</c>.</param>
    /// <param name="confidence">How sure the reader is, from 0 to 1.</param>
    /// <returns>The source, or null when the range is empty or not in the text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not from 0 to 1.</exception>
    public SourceRef? Quote(int start, int length, string method, double confidence)
    {
        ArgumentNullException.ThrowIfNull(method);
        if (confidence is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence is from 0 to 1.");
        }

        return SourceRef.Cut(Text, start, length, places.Of(start, length), method, confidence);
    }

    /// <summary>A text that was read from a source.</summary>
    /// <param name="value">The text as it goes into the profile.</param>
    /// <param name="source">A quotation of this document, or null.</param>
    /// <returns>The value, or null when there is no source or the text is not made of its words.</returns>
    public Sourced<string>? Read(string value, SourceRef? source) => Make(EvidenceKind.Text, value, source);

    /// <summary>A date that was read from a source.</summary>
    /// <param name="value">The date as it goes into the profile.</param>
    /// <param name="source">A quotation of this document, or null.</param>
    /// <returns>The value, or null when there is no source, its words do not say the date, or the date is unknown.</returns>
    public Sourced<PartialDate>? Read(PartialDate value, SourceRef? source) => Make(EvidenceKind.Date, value, source);

    /// <summary>An address that was read from a source; it may also be the target of one of the document's links.</summary>
    /// <param name="value">The address as it goes into the profile.</param>
    /// <param name="source">A quotation of this document, or null.</param>
    /// <returns>The value, or null when there is no source, or the address is neither made of its words nor a link's target.</returns>
    public Sourced<string>? ReadAddress(string value, SourceRef? source) => Make(EvidenceKind.Address, value, source);

    /// <summary>Gives every value of a draft of this document another confidence, such as one that only the whole draft can tell.</summary>
    /// <param name="draft">The draft; what is not in this document is left out.</param>
    /// <param name="confidence">How sure a value of a part is, from 0 to 1; what lies beyond is cut to that.</param>
    /// <returns>The same draft, surer or less sure.</returns>
    public ProfileDraft Rate(ProfileDraft draft, Func<DraftEntry, DraftValue, double> confidence)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(confidence);
        var parts = new VerifiedParts(this);
        foreach ((string section, int index, DraftEntry entry) in draft.Parts())
        {
            parts.Add(section, index, [.. entry.Values().Select(value => (value.Property, (DraftValue?)Rated(value, confidence(entry, value))))], (entry as DraftEducation)?.Kind ?? default);
        }

        return parts.Draft();
    }

    private static DraftValue Rated(DraftValue value, double confidence) =>
        new(value.Property, value.Index, value.Text, value.Source.Rated(double.IsNaN(confidence) ? 0 : Math.Clamp(confidence, 0, 1)));

    internal bool Supports(DraftValue value) => evidence.Supports(DraftProperties.KindOf(value.Property), value.Text, value.Source);

    private Sourced<T>? Make<T>(EvidenceKind kind, T value, SourceRef? source)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        return source is null ? null : Sourced<T>.Make(evidence, kind, value, source);
    }
}
