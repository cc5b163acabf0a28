using System.Globalization;
using CareerHub.Profiles;

namespace CareerHub.Web.Editing;

/// <summary>Collects the fields of one section.</summary>
internal sealed class SectionBuilder<T>
    where T : ProfileEntry
{
    private readonly List<EntryField> fields = [];
    private bool extra;

    public IReadOnlyList<EntryField> Fields => fields;

    /// <summary>The fields that follow are for the few who need them.</summary>
    public SectionBuilder<T> Extra()
    {
        extra = true;
        return this;
    }

    public SectionBuilder<T> Line(string name, string label, Func<T, string?> get, Func<T, string?, T> set, string? hint = null) =>
        Text(FieldKind.Line, name, label, get, set, hint);

    public SectionBuilder<T> Paragraph(string name, string label, Func<T, string?> get, Func<T, string?, T> set) =>
        Text(FieldKind.Paragraph, name, label, get, set, null);

    public SectionBuilder<T> Points(string name, string label, Func<T, ValueList<string>> get, Func<T, ValueList<string>, T> set, string hint = "One on each line.") =>
        Add(new EntryField<T, ValueList<string>>(name, label, FieldKind.Points, get, set, value => string.Join('\n', value), text => (Lines(text), null)) { Hint = hint, IsExtra = extra });

    public SectionBuilder<T> Date(string name, string label, Func<T, PartialDate> get, Func<T, PartialDate, T> set, string hint = "Such as Mar 2021 or 2021.") =>
        Add(new EntryField<T, PartialDate>(name, label, FieldKind.Date, get, set, DateText.Format, DateText.Parse) { Hint = hint, IsExtra = extra });

    public SectionBuilder<T> Number(string name, string label, Func<T, int?> get, Func<T, int?, T> set, string? hint = null) =>
        Add(new EntryField<T, int?>(name, label, FieldKind.Line, get, set, value => value?.ToString(CultureInfo.InvariantCulture) ?? "", ParseNumber) { Hint = hint, IsExtra = extra });

    public SectionBuilder<T> Choice<TValue>(string name, string label, Func<T, TValue> get, Func<T, TValue, T> set, params (TValue Value, string Label)[] choices) =>
        Add(new EntryField<T, TValue>(name, label, FieldKind.Choice, get, set, TextOf, text => ParseChoice(text, choices))
        {
            Choices = [.. choices.Select(choice => (TextOf(choice.Value), choice.Label))],
            IsExtra = extra,
        });

    private static ValueList<string> Lines(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToValueList();

    private static (int? Value, string? Error) ParseNumber(string text) =>
        text.Length == 0 ? (null, null)
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? (value, null)
        : (null, "Write a whole number, or leave it empty.");

    // No value is the empty text, as in any other field.
    private static string TextOf<TValue>(TValue value) => value?.ToString() ?? "";

    private static (TValue Value, string? Error) ParseChoice<TValue>(string text, (TValue Value, string Label)[] choices)
    {
        int index = Array.FindIndex(choices, choice => TextOf(choice.Value) == text);
        return index < 0 ? (default!, "Choose one of the values.") : (choices[index].Value, null);
    }

    private SectionBuilder<T> Text(FieldKind kind, string name, string label, Func<T, string?> get, Func<T, string?, T> set, string? hint) =>
        Add(new EntryField<T, string?>(name, label, kind, get, set, value => value ?? "", text => (text.Length == 0 ? null : text, null)) { Hint = hint, IsExtra = extra });

    private SectionBuilder<T> Add(EntryField field)
    {
        fields.Add(field);
        return this;
    }
}
