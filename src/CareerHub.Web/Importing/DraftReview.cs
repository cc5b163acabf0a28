using CareerHub.Import;
using CareerHub.Profiles;
using CareerHub.Web.Editing;

namespace CareerHub.Web.Importing;

/// <summary>What a document says beside what the profile holds: the form in which a person corrects it and chooses.</summary>
internal sealed class DraftReview
{
    /// <summary>Below this confidence a value is shown as uncertain.</summary>
    public const double UncertainBelow = 0.6;

    private readonly ProfileDraft draft;
    private readonly Profile proposed;
    private readonly Profile current;
    private readonly PostedReview? posted;
    private readonly IReadOnlyDictionary<string, string> errors;

    /// <param name="draft">What was read.</param>
    /// <param name="text">The document's text.</param>
    /// <param name="proposed">The draft as a profile, its entries in the draft's order.</param>
    /// <param name="current">The profile as it is.</param>
    /// <param name="posted">What the person typed and ticked, when the form comes back.</param>
    /// <param name="errors">What is wrong with it, by field name.</param>
    public DraftReview(
        ProfileDraft draft,
        string text,
        Profile proposed,
        Profile current,
        PostedReview? posted = null,
        IReadOnlyDictionary<string, string>? errors = null)
    {
        this.posted = posted;
        this.errors = errors ?? new Dictionary<string, string>();
        this.draft = draft;
        this.proposed = proposed;
        this.current = current;
        Document = new DocumentExcerpt(text, draft, UncertainBelow);
        Basics = [.. BasicField.All.Where(field => field.Get(proposed) is not null).Select(Review)];
        Sections = [.. ProfileSections.All.Select(Review).Where(section => section.Entries.Count > 0)];
    }

    public DocumentExcerpt Document { get; }

    public IReadOnlyList<ReviewEntry> Basics { get; }

    public IReadOnlyList<ReviewSection> Sections { get; }

    /// <summary>The fields that the reader was unsure of, to be looked at first.</summary>
    public IEnumerable<ReviewField> Uncertain =>
        Basics.Concat(Sections.SelectMany(section => section.Entries)).SelectMany(entry => entry.Fields).Where(shown => shown.Uncertain);

    private ReviewEntry Review(BasicField field)
    {
        string? before = field.Get(current);
        string value = field.Get(proposed)!;
        SourceRef? source = field.Source(draft);
        var review = new ReviewField
        {
            Name = field.Name,
            Label = field.Label,
            Kind = field.Kind,
            Value = Typed(field.Name, value),
            Error = errors.GetValueOrDefault(field.Name),
            Anchor = source is null ? null : Document.AnchorOf(source),
            Uncertain = source?.Confidence < UncertainBelow,
            Current = before == value ? null : before,
        };
        return new ReviewEntry(field.Name, field.Label, Ticked(field.Name, string.IsNullOrWhiteSpace(before)), before == value, [review]);
    }

    private ReviewSection Review(ProfileSection section)
    {
        HashSet<string> known = [.. section.Entries(current).Select(entry => Fingerprint(section, entry))];
        HashSet<Ulid> held = [.. section.Entries(current).Select(entry => entry.Id)];
        return new ReviewSection(
            section.Key,
            section.Title,
            section.Singular,
            [.. section.Entries(proposed).Select((entry, index) => Review(section, entry, index, held.Contains(entry.Id) || known.Contains(Fingerprint(section, entry))))]);
    }

    private ReviewEntry Review(ProfileSection section, ProfileEntry entry, int index, bool alike)
    {
        string name = $"{section.Property}.{index}";
        ILookup<string, SourceRef> sources = draft.Parts()
            .Where(part => part.Section == section.Property && part.Index == index)
            .SelectMany(part => part.Entry.Values())
            .ToLookup(value => value.Property, value => value.Source);
        return new ReviewEntry(name, section.Describe(entry), Ticked(name, !alike), alike, [.. section.Fields.Select(field => Review(field, entry, name, sources[field.Name]))]);
    }

    private ReviewField Review(EntryField field, ProfileEntry entry, string entryName, IEnumerable<SourceRef> sources) => new()
    {
        Name = $"{entryName}.{field.Name}",
        Label = field.Label,
        Kind = field.Kind,
        Value = Typed($"{entryName}.{field.Name}", field.Read(entry)),
        Error = errors.GetValueOrDefault($"{entryName}.{field.Name}"),
        Choices = field.Choices,
        IsUnstated = field is { IsExtra: true, Kind: FieldKind.Choice },
        Anchor = sources.Select(Document.AnchorOf).FirstOrDefault(anchor => anchor is not null),
        Uncertain = sources.Any(source => source.Confidence < UncertainBelow),
    };

    private string Typed(string name, string value) => posted?.Texts.GetValueOrDefault(name) ?? value;

    private bool Ticked(string name, bool otherwise) => posted?.Taken.Contains(name) ?? otherwise;

    // Two entries are the same when what identifies them is: their lines and dates, apart from case and white space.
    private static string Fingerprint(ProfileSection section, ProfileEntry entry) =>
        string.Join('\n', section.Fields.Where(field => field.Kind is FieldKind.Line or FieldKind.Date).Take(4).Select(field => string.Concat(field.Read(entry).Where(char.IsLetterOrDigit)).ToUpperInvariant()));
}
