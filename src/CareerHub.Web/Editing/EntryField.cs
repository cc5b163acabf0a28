using CareerHub.Profiles;

namespace CareerHub.Web.Editing;

/// <summary>One field of an entry as a form shows it: how it is called, read as text, and written back.</summary>
internal abstract class EntryField(string name, string label, FieldKind kind)
{
    /// <summary>The property's name in the model; also the form field's name.</summary>
    public string Name { get; } = name;

    public string Label { get; } = label;

    public FieldKind Kind { get; } = kind;

    public string? Hint { get; init; }

    /// <summary>Whether few people need it: the form keeps it folded away until it holds something.</summary>
    public bool IsExtra { get; init; }

    /// <summary>The values to choose from, with their words; empty unless <see cref="Kind"/> is <see cref="FieldKind.Choice"/>.</summary>
    public IReadOnlyList<(string Value, string Label)> Choices { get; init; } = [];

    public abstract string Read(ProfileEntry entry);

    /// <summary>Puts a text into the entry; what changes is from then on the person's own.</summary>
    public FieldResult Write(ProfileEntry entry, string? text)
    {
        string value = (text ?? "").ReplaceLineEndings("\n").Trim();
        if (value == Read(entry))
        {
            return FieldResult.Written(entry);
        }

        FieldResult result = Set(entry, value);
        return result.Entry is null
            ? result
            : FieldResult.Written(result.Entry with { Origins = result.Entry.Origins.With(FieldOrigins.Person, Name) });
    }

    protected abstract FieldResult Set(ProfileEntry entry, string value);
}
