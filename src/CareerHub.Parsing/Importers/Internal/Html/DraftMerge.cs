using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal.Words;

namespace CareerHub.Parsing.Importers.Internal.Html;

/// <summary>
/// Puts what a page states under names together with what was understood of its text. What is stated wins over what was understood for the same field;
/// an entry that both have becomes one; what only the text has is kept.
/// </summary>
internal static class DraftMerge
{
    // Of entries with one name no more are compared.
    private const int MostAlike = 20;

    public static ProfileDraft Of(ProfileDraft stated, ProfileDraft understood) => understood with
    {
        FullName = stated.FullName ?? understood.FullName,
        Headline = stated.Headline ?? understood.Headline,
        Email = stated.Email ?? understood.Email,
        Phone = stated.Phone ?? understood.Phone,
        Summary = stated.Summary is { } summary && !Says(understood.Summary, summary) ? summary : understood.Summary,
        CustomSections = [.. understood.CustomSections, .. Outdone(stated, understood).Select(shown => new DraftCustomSection { Content = shown })],
        Location = Place(stated.Location, understood.Location),
        Links = Both(stated.Links, understood.Links, link => Address(link.Url), (one, other) => one with { Network = one.Network ?? other.Network, Username = one.Username ?? other.Username }),
        Experiences = Both(stated.Experiences, understood.Experiences, job => Key(job.CompanyName), Job, (one, other) => one.Position is null || other.Position is null || Key(one.Position) == Key(other.Position)),
        Education = Both(stated.Education, understood.Education, school => Key(school.Institution), School),
        Certifications = Both(stated.Certifications, understood.Certifications, one => Key(one.Name), Certificate),
        Achievements = Both(stated.Achievements, understood.Achievements, one => Key(one.Title), (one, other) => other),
        Skills = Both(stated.Skills, understood.Skills, skill => Key(skill.Name), (one, other) => other),
        Languages = Both(stated.Languages, understood.Languages, language => Key(language.Name), (one, other) => one with { Fluency = one.Fluency ?? other.Fluency }),
    };

    /// <summary>What the page shows and states otherwise, where a profile has room for one value only.</summary>
    private static IEnumerable<Sourced<string>> Outdone(ProfileDraft stated, ProfileDraft understood) =>
        from pair in new (Sourced<string>? Said, Sourced<string>? Shown)[]
        {
            (stated.FullName, understood.FullName), (stated.Headline, understood.Headline), (stated.Email, understood.Email), (stated.Phone, understood.Phone), (stated.Summary, understood.Summary),
        }
        where pair is { Said: not null, Shown: not null } && !Says(pair.Shown, pair.Said) && !Says(pair.Said, pair.Shown)
        select pair.Shown;

    /// <summary>The understood entries in their places, each as one with the stated entry of its key, and behind them what is only stated.</summary>
    private static ValueList<T> Both<T>(ValueList<T> stated, ValueList<T> understood, Func<T, string> key, Func<T, T, T> merge, Func<T, T, bool>? fits = null)
        where T : DraftEntry
    {
        List<T> merged = [.. understood];
        ILookup<string, int> places = Enumerable.Range(0, merged.Count).ToLookup(index => key(merged[index]), StringComparer.Ordinal);
        foreach (T entry in stated)
        {
            string name = key(entry);
            int at = name.Length == 0 ? -1 : places[name].Take(MostAlike).Where(index => fits is null || fits(entry, merged[index])).FirstOrDefault(-1);
            if (at >= 0)
            {
                merged[at] = merge(entry, merged[at]);
            }
            else
            {
                merged.Add(entry);
            }
        }

        return merged.ToValueList();
    }

    // What is stated of a place is one address; parts of another are not put into it.
    private static DraftPlace? Place(DraftPlace? stated, DraftPlace? understood) => stated is null ? understood
        : understood is null || (stated.City is not null && understood.City is not null && Key(stated.City) != Key(understood.City)) ? stated
        : understood with
        {
            Address = stated.Address ?? understood.Address,
            PostalCode = stated.PostalCode ?? understood.PostalCode,
            City = stated.City ?? understood.City,
            Region = stated.Region ?? understood.Region,
            Country = stated.Country ?? understood.Country,
            Text = stated.City is null ? stated.Text ?? understood.Text : null,
        };

    private static DraftExperience Job(DraftExperience stated, DraftExperience understood) => understood with
    {
        CompanyName = stated.CompanyName,
        CompanyWebsite = stated.CompanyWebsite ?? understood.CompanyWebsite,
        CompanyLocation = stated.CompanyLocation ?? understood.CompanyLocation,
        Position = stated.Position ?? understood.Position,
        Start = stated.Start ?? understood.Start,
        End = stated.End ?? understood.End,
        Description = stated.Description ?? understood.Description,
    };

    private static DraftEducation School(DraftEducation stated, DraftEducation understood) => understood with
    {
        Institution = stated.Institution,
        Url = stated.Url ?? understood.Url,
        Degree = stated.Degree ?? understood.Degree,
        Start = stated.Start ?? understood.Start,
        End = stated.End ?? understood.End,
        Description = stated.Description ?? understood.Description,
    };

    private static DraftCertification Certificate(DraftCertification stated, DraftCertification understood) => understood with
    {
        Name = stated.Name,
        CredentialUrl = stated.CredentialUrl ?? understood.CredentialUrl,
        IssuingOrganization = stated.IssuingOrganization ?? understood.IssuingOrganization,
        IssueDate = stated.IssueDate ?? understood.IssueDate,
        ExpiryDate = stated.ExpiryDate ?? understood.ExpiryDate,
    };

    private static bool Says(Sourced<string>? whole, Sourced<string> part) => whole is not null && Key(whole).Contains(Key(part), StringComparison.Ordinal);

    private static string Key(Sourced<string>? value) => value is null ? "" : Fold.Words(value.Value);

    private static string Address(Sourced<string>? url)
    {
        string words = Key(url);
        foreach (string start in new[] { "https ", "http ", "www " })
        {
            words = words.StartsWith(start, StringComparison.Ordinal) ? words[start.Length..] : words;
        }

        return words;
    }
}
