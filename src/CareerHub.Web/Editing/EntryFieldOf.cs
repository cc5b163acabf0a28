using CareerHub.Profiles;

namespace CareerHub.Web.Editing;

/// <summary>A field of entries of one type; <paramref name="parse"/> turns a text into a value or names what is wrong with it.</summary>
internal sealed class EntryField<TEntry, TValue>(
    string name,
    string label,
    FieldKind kind,
    Func<TEntry, TValue> get,
    Func<TEntry, TValue, TEntry> set,
    Func<TValue, string> format,
    Func<string, (TValue Value, string? Error)> parse) : EntryField(name, label, kind)
    where TEntry : ProfileEntry
{
    public override string Read(ProfileEntry entry) => format(get((TEntry)entry));

    protected override FieldResult Set(ProfileEntry entry, string value)
    {
        (TValue parsed, string? error) = parse(value);
        return error is null ? FieldResult.Written(set((TEntry)entry, parsed)) : FieldResult.Refused(error);
    }
}
