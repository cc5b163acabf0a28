using CareerHub.Profiles;
using CareerHub.Web.Editing;

namespace CareerHub.Web.Importing;

/// <summary>The profile after a review: what the person took, with the person's corrections.</summary>
/// <param name="Profile">The changed profile.</param>
/// <param name="ItemsTaken">How many fields and entries were taken.</param>
/// <param name="Errors">What is wrong with the posted texts, by field name.</param>
/// <param name="Names">The name of the form's entry by the key of the entry that it became.</param>
internal sealed record ReviewedDraft(Profile Profile, int ItemsTaken, IReadOnlyDictionary<string, string> Errors, IReadOnlyDictionary<Ulid, string> Names)
{
    /// <summary>The form field that a validation path such as <c>Experiences[2].Start</c> or <c>Experiences[2].Responsibilities[4]</c> belongs to, or null when the form has none.</summary>
    public string? FieldOf(string path)
    {
        if (path.Split('[', ']') is not [var property, var index, var rest, ..])
        {
            string last = path.Split('.')[^1];
            return BasicField.All.FirstOrDefault(field => field.Name == last)?.Name;
        }

        IReadOnlyList<ProfileEntry> entries = ProfileSections.All.FirstOrDefault(section => section.Property == property)?.Entries(Profile) ?? [];
        return int.TryParse(index, out int i) && i < entries.Count && Names.TryGetValue(entries[i].Id, out string? name) ? name + rest : null;
    }

    /// <summary>Applies a posted review. An entry whose key the profile holds was taken before and is not added again.</summary>
    /// <param name="current">The profile as it is.</param>
    /// <param name="proposed">The draft as a profile; entries keep its origins where the person changed nothing.</param>
    /// <param name="taken">The names of the boxes that are ticked, such as <c>FullName</c> and <c>Experiences.0</c>.</param>
    /// <param name="texts">The posted texts by field name.</param>
    public static ReviewedDraft Apply(Profile current, Profile proposed, IReadOnlySet<string> taken, IReadOnlyDictionary<string, string?> texts)
    {
        var errors = new Dictionary<string, string>();
        var names = new Dictionary<Ulid, string>();
        int count = 0;
        Profile profile = current;
        foreach (BasicField field in BasicField.All.Where(field => taken.Contains(field.Name) && texts.ContainsKey(field.Name)))
        {
            profile = Take(profile, proposed, field, texts[field.Name]);
            count++;
        }

        foreach (ProfileSection section in ProfileSections.All)
        {
            HashSet<Ulid> held = [.. section.Entries(current).Select(entry => entry.Id)];
            List<ProfileEntry> added = [.. TakenEntries(section, proposed, taken, texts, errors, names).Where(entry => !held.Contains(entry.Id))];
            count += added.Count;
            profile = added.Count == 0 ? profile : section.With(profile, [.. section.Entries(profile), .. added]);
        }

        return new ReviewedDraft(profile, count, errors, names);
    }

    private static Profile Take(Profile profile, Profile proposed, BasicField field, string? text)
    {
        string value = (text ?? "").ReplaceLineEndings("\n").Trim();
        string origin = value == field.Get(proposed) && proposed.Origins.Fields.TryGetValue(field.Name, out string? import) ? import : FieldOrigins.Person;
        profile = field.Set(profile, value.Length == 0 ? null : value);
        return profile with { Origins = profile.Origins.With(origin, field.Name) };
    }

    private static IEnumerable<ProfileEntry> TakenEntries(
        ProfileSection section,
        Profile proposed,
        IReadOnlySet<string> taken,
        IReadOnlyDictionary<string, string?> texts,
        Dictionary<string, string> errors,
        Dictionary<Ulid, string> names)
    {
        IReadOnlyList<ProfileEntry> entries = section.Entries(proposed);
        for (int i = 0; i < entries.Count; i++)
        {
            string name = $"{section.Property}.{i}";
            if (!taken.Contains(name))
            {
                continue;
            }

            Dictionary<string, string?> own = section.Fields
                .Where(field => texts.ContainsKey($"{name}.{field.Name}"))
                .ToDictionary(field => field.Name, field => texts[$"{name}.{field.Name}"]);
            (ProfileEntry written, IReadOnlyDictionary<string, string> wrong) = section.Write(entries[i], own);
            foreach ((string field, string error) in wrong)
            {
                errors[$"{name}.{field}"] = error;
            }

            names[written.Id] = name;
            yield return written;
        }
    }
}
