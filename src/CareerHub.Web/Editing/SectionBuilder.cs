using System.Globalization;
using CareerHub.Profiles;

namespace CareerHub.Web.Editing;

/// <summary>Collects the fields of one section.</summary>
internal sealed class SectionBuilder<T>
    where T : ProfileEntry
{
    private readonly List<EntryField> fields = [];

    public IReadOnlyList<EntryField> Fields => fields;

    public SectionBuilder<T> Line(string name, string label, Func<T, string?> get, Func<T, string?, T> set, string? hint = null) =>
        Text(FieldKind.Line, name, label, get, set, hint);

    public SectionBuilder<T> Paragraph(string name, string label, Func<T, string?> get, Func<T, string?, T> set) =>
        Text(FieldKind.Paragraph, name, label, get, set, null);

    public SectionBuilder<T> Points(string name, string label, Func<T, ValueList<string>> get, Func<T, ValueList<string>, T> set, string hint = "One on each line.") =>
        Add(new EntryField<T, ValueList<string>>(name, label, FieldKind.Points, get, set, value => string.Join('\n', value), text => (Lines(text), null)) { Hint = hint });

    public SectionBuilder<T> Date(string name, string label, Func<T, PartialDate> get, Func<T, PartialDate, T> set, string hint = "Such as Mar 2021 or 2021.") =>
        Add(new EntryField<T, PartialDate>(name, label, FieldKind.Date, get, set, DateText.Format, DateText.Parse) { Hint = hint });

    public SectionBuilder<T> Number(string name, string label, Func<T, int?> get, Func<T, int?, T> set, string? hint = null) =>
        Add(new EntryField<T, int?>(name, label, FieldKind.Line, get, set, value => value?.ToString(CultureInfo.InvariantCulture) ?? "", ParseNumber) { Hint = hint });

    public SectionBuilder<T> Choice<TValue>(string name, string label, Func<T, TValue> get, Func<T, TValue, T> set, params (TValue Value, string Label)[] choices)
        where TValue : struct, Enum =>
        Add(new EntryField<T, TValue>(name, label, FieldKind.Choice, get, set, value => value.ToString(), ParseChoice<TValue>)
        {
            Choices = [.. choices.Select(choice => (choice.Value.ToString(), choice.Label))],
        });

    private static ValueList<string> Lines(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToValueList();

    private static (int? Value, string? Error) ParseNumber(string text) =>
        text.Length == 0 ? (null, null)
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? (value, null)
        : (null, "Write a whole number, or leave it empty.");

    private static (TValue Value, string? Error) ParseChoice<TValue>(string text)
        where TValue : struct, Enum =>
        Enum.TryParse(text, ignoreCase: false, out TValue value) && Enum.IsDefined(value) ? (value, null) : (default, "Choose one of the values.");

    private SectionBuilder<T> Text(FieldKind kind, string name, string label, Func<T, string?> get, Func<T, string?, T> set, string? hint) =>
        Add(new EntryField<T, string?>(name, label, kind, get, set, value => value ?? "", text => (text.Length == 0 ? null : text, null)) { Hint = hint });

    private SectionBuilder<T> Add(EntryField field)
    {
        fields.Add(field);
        return this;
    }
}
