using System.Globalization;
using System.Text;
using CareerHub.Cv;

namespace CareerHub.Benchmarks;

/// <summary>What a CV shows, in order, and how much of it stands in a text in that order.</summary>
internal static class DocxFacts
{
    /// <summary>Every text of a CV in the order in which it is read.</summary>
    public static IEnumerable<string> Of(CvDocument document) =>
        new[] { document.Name, document.Headline }.Concat(document.Contacts.Select(contact => contact.Text)).Concat(document.Sections.SelectMany(Of)).OfType<string>().Where(text => Key(text).Length > 0);

    /// <summary>Which of the facts do not stand in a text behind those before them; letters and digits compared, case ignored.</summary>
    public static List<string> Missing(IEnumerable<string> facts, string text)
    {
        string key = Key(text);
        int at = 0;
        var missing = new List<string>();
        foreach (string fact in facts)
        {
            string wanted = Key(fact);
            int found = key.IndexOf(wanted, at, StringComparison.Ordinal);
            if (found < 0)
            {
                missing.Add(fact);
            }
            else
            {
                at = found + wanted.Length;
            }
        }

        return missing;
    }

    private static IEnumerable<string?> Of(CvSection section) => section.Entries.SelectMany(Of).Prepend(section.Heading);

    private static IEnumerable<string?> Of(CvEntry entry) =>
        [entry.Title, entry.Organization, entry.Place, entry.Detail, entry.Dates?.Text, .. entry.Paragraphs, .. entry.Points, entry.ItemsLabel is not null && entry.Items.Count > 0 ? entry.ItemsLabel : null, .. entry.Items];

    private static string Key(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Surrogate or UnicodeCategory.OtherSymbol)).ToUpperInvariant();
}
