using System.Globalization;
using CareerHub.Web.Editing;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CareerHub.Web.Pages.Profiles;

/// <summary>How the fields of a section become a form.</summary>
internal static class EntryForm
{
    /// <summary>The form's name of a field.</summary>
    public static string NameOf(string field) => $"Values[{field}]";

    /// <summary>The form field that shows the errors of a property such as <c>Experiences[2].Start</c>, or null when it is another entry's.</summary>
    public static string? FieldOf(ProfileSection section, int index, string path)
    {
        string prefix = string.Create(CultureInfo.InvariantCulture, $"{section.Property}[{index}].");
        if (!path.StartsWith(prefix, StringComparison.Ordinal))
        {
            return null;
        }

        // The error may be in one point of a list: Responsibilities[3].
        string name = path[prefix.Length..].Split('.', '[')[0];
        return section.Fields.Any(field => field.Name == name) ? NameOf(name) : null;
    }

    /// <summary>The fields in rows; dates that follow each other share one.</summary>
    public static IEnumerable<IReadOnlyList<EntryField>> Rows(IEnumerable<EntryField> fields)
    {
        List<EntryField> dates = [];
        foreach (EntryField field in fields)
        {
            if (field.Kind == FieldKind.Date)
            {
                dates.Add(field);
                continue;
            }

            if (dates.Count > 0)
            {
                yield return dates;
                dates = [];
            }

            yield return [field];
        }

        if (dates.Count > 0)
        {
            yield return dates;
        }
    }

    public static string TypeOf(EntryField field) => field.Kind is FieldKind.Paragraph or FieldKind.Points ? "textarea" : "text";

    public static int WidthOf(EntryField field) => field.Kind switch
    {
        FieldKind.Paragraph or FieldKind.Points => 0,
        FieldKind.Date => 10,
        _ => 30,
    };

    public static IEnumerable<SelectListItem>? OptionsOf(EntryField field) =>
        field.Kind == FieldKind.Choice ? field.Choices.Select(choice => new SelectListItem(choice.Label, choice.Value)) : null;
}
