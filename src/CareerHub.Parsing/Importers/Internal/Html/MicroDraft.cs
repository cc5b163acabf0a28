using CareerHub.Import;
using CareerHub.Parsing.Documents.Flow.Html;
using CareerHub.Parsing.Fields.Internal;
using CareerHub.Profiles;

namespace CareerHub.Parsing.Importers.Internal.Html;

/// <summary>
/// Reads an <c>h-resume</c>, or a page's only <c>h-card</c>, into a draft. The words of a property are looked for in the page's text from where their item begins;
/// what the page does not show cannot be found and is not taken.
/// </summary>
internal sealed class MicroDraft(ImportSource source)
{
    // Of longer words only the beginning is searched for, and the rest compared where that stands.
    private const int MostSearched = 100;

    private readonly string flat = source.Text.Replace('\n', ' ').Replace('\f', ' ');
    private string method = "h-card";

    /// <summary>The draft, or null when the page marks nobody, or several.</summary>
    public ProfileDraft? Read(IReadOnlyList<MicroItem> items)
    {
        if (items.FirstOrDefault(item => item.Types.Contains("resume")) is { } resume)
        {
            method = "h-resume";
            return Resume(resume);
        }

        return items.Where(item => item.Types.Contains("card")).ToList() is [var only] ? Card(new ProfileDraft(), only, Start(only, 0)) : null;
    }

    private ProfileDraft Resume(MicroItem resume)
    {
        int from = Start(resume, 0);
        MicroItem? contact = Items(resume, "contact").Concat(Items(resume, "author")).FirstOrDefault();
        ProfileDraft draft = contact is null ? new ProfileDraft() : Card(new ProfileDraft(), contact, Start(contact, from));
        return draft with
        {
            Summary = Text(resume, from, "summary") ?? draft.Summary,
            Experiences = Each(resume, "experience", from, Job),
            Education = Each(resume, "education", from, School),
            Skills = resume.Properties.Where(property => property.Name == "skill").Select(property => new DraftSkill { Name = At(property.Text, from) }).Where(skill => skill.Name is not null).ToValueList(),
        };
    }

    private ProfileDraft Card(ProfileDraft draft, MicroItem card, int from)
    {
        MicroItem place = Items(card, "adr").FirstOrDefault() ?? card;
        var location = new DraftPlace
        {
            Address = Text(place, from, "street-address"),
            PostalCode = Text(place, from, "postal-code"),
            City = Text(place, from, "locality"),
            Region = Text(place, from, "region"),
            Country = Text(place, from, "country-name"),
        };
        return draft with
        {
            FullName = Text(card, from, "name"),
            Headline = Text(card, from, "job-title", "role"),
            Email = card.Properties.Where(property => property.Name == "email" && property.Text.Contains('@', StringComparison.Ordinal)).Select(property => At(property.Text, from)).FirstOrDefault(),
            Phone = Text(card, from, "tel"),
            Summary = Text(card, from, "note"),
            Location = location.Values().Any() ? location : null,
            Links = card.Properties.Where(property => property.Name == "url").Select(property => new DraftLink { Url = Address(property, from) }).Where(link => link.Url is not null).ToValueList(),
        };
    }

    private DraftExperience Job(MicroItem item, int from) => new()
    {
        CompanyName = Organization(item, from),
        Position = Text(item, from, "job-title", "role", "name", "summary"),
        CompanyLocation = Plain(item, "location") is { } place ? At(place.Text, from) : null,
        Start = Date(item, from, "start"),
        End = Date(item, from, "end", mayGoOn: true),
        Description = Text(item, from, "description", "note"),
    };

    private DraftEducation School(MicroItem item, int from) => new()
    {
        Institution = Organization(item, from) ?? (Plain(item, "degree") is null ? Text(item, from, "name", "summary") : null),
        Degree = Organization(item, from) is null ? Text(item, from, "degree") : Text(item, from, "degree", "name", "summary"),
        Start = Date(item, from, "start"),
        End = Date(item, from, "end", mayGoOn: true),
        Description = Text(item, from, "description", "note"),
    };

    // The organisation itself, or the card of it that stands as place, organiser or organisation.
    private Sourced<string>? Organization(MicroItem item, int from) =>
        Plain(item, "org") is { } org ? At(org.Text, from)
        : item.Properties.Select(property => property.Item).OfType<MicroItem>().FirstOrDefault(inner => inner.Types.Contains("card")) is { } card ? Text(card, from, "org", "name")
        : null;

    private Sourced<string>? Text(MicroItem item, int from, params string[] names) =>
        names.Select(name => Plain(item, name)).OfType<MicroProperty>().Select(property => At(property.Text, from)).FirstOrDefault(value => value is not null);

    private Sourced<string>? Address(MicroProperty property, int from) =>
        property.Address is { } address && Find(property.Text, from) is { } slice ? source.ReadAddress(address, slice, method) : At(property.Text, from);

    private Sourced<PartialDate>? Date(MicroItem item, int from, string name, bool mayGoOn = false) =>
        Plain(item, name) is { } property && Find(property.Text, from) is { } slice ? source.ReadDate(slice, method, mayGoOn) : null;

    private Sourced<string>? At(string words, int from) => Find(words, from) is { } slice ? source.Read(words, slice, method) : null;

    private Slice? Find(string words, int from)
    {
        string begin = words.Length > MostSearched ? words[..MostSearched] : words;
        for (int at = from; words.Length > 0 && (at = flat.IndexOf(begin, at, StringComparison.Ordinal)) >= 0; at++)
        {
            source.Check();
            if (flat.AsSpan(at).StartsWith(words, StringComparison.Ordinal))
            {
                return new Slice(at, words.Length);
            }
        }

        source.Check();
        return null;
    }

    private int Start(MicroItem item, int from) => Find(item.Begin, from)?.Start ?? from;

    private ValueList<T> Each<T>(MicroItem resume, string name, int from, Func<MicroItem, int, T> make)
        where T : DraftEntry
    {
        var entries = new List<T>();
        int at = from;
        foreach (MicroItem item in Items(resume, name))
        {
            at = Start(item, at);
            if (make(item, at) is { } entry && entry.Values().Any())
            {
                entries.Add(entry);
            }

            at = Math.Min(at + 1, flat.Length);
        }

        return entries.ToValueList();
    }

    private static MicroProperty? Plain(MicroItem item, string name) => item.Properties.FirstOrDefault(property => property.Name == name && property.Item is null);

    private static IEnumerable<MicroItem> Items(MicroItem item, string name) => item.Properties.Where(property => property.Name == name).Select(property => property.Item).OfType<MicroItem>();
}
