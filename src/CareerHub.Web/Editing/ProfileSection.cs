using CareerHub.Profiles;

namespace CareerHub.Web.Editing;

/// <summary>A section of the profile as the site edits it.</summary>
internal abstract class ProfileSection(string key, string property, string title, string singular)
{
    /// <summary>The section's name in addresses.</summary>
    public string Key { get; } = key;

    /// <summary>The property of <see cref="Profile"/>.</summary>
    public string Property { get; } = property;

    public string Title { get; } = title;

    /// <summary>What one entry is called, such as "job".</summary>
    public string Singular { get; } = singular;

    public abstract IReadOnlyList<EntryField> Fields { get; }

    public abstract IReadOnlyList<ProfileEntry> Entries(Profile profile);

    public abstract Profile With(Profile profile, IEnumerable<ProfileEntry> entries);

    public abstract ProfileEntry NewEntry();

    /// <summary>The entry in a few words: its first two filled fields.</summary>
    public string Describe(ProfileEntry entry) =>
        string.Join(", ", Fields.Where(field => field.Kind == FieldKind.Line).Select(field => field.Read(entry)).Where(text => text.Length > 0).Take(2));

    /// <summary>Puts texts by field name into an entry, and collects what is wrong by field name. Fields that are not given stay.</summary>
    public (ProfileEntry Entry, IReadOnlyDictionary<string, string> Errors) Write(ProfileEntry entry, IReadOnlyDictionary<string, string?> texts)
    {
        var errors = new Dictionary<string, string>();
        foreach (EntryField field in Fields)
        {
            if (!texts.TryGetValue(field.Name, out string? text))
            {
                continue;
            }

            FieldResult result = field.Write(entry, text);
            entry = result.Entry ?? entry;
            if (result.Error is not null)
            {
                errors[field.Name] = result.Error;
            }
        }

        return (entry, errors);
    }
}

/// <inheritdoc/>
internal sealed class ProfileSection<T>(
    string key,
    string property,
    string title,
    string singular,
    Func<Profile, ValueList<T>> get,
    Func<Profile, ValueList<T>, Profile> set,
    Func<SectionBuilder<T>, SectionBuilder<T>> build) : ProfileSection(key, property, title, singular)
    where T : ProfileEntry, new()
{
    public override IReadOnlyList<EntryField> Fields { get; } = build(new SectionBuilder<T>()).Fields;

    public override IReadOnlyList<ProfileEntry> Entries(Profile profile) => get(profile);

    public override Profile With(Profile profile, IEnumerable<ProfileEntry> entries) => set(profile, entries.Cast<T>().ToValueList());

    public override ProfileEntry NewEntry() => new T();
}
