using System.Buffers;
using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal.Contact;
using CareerHub.Parsing.Fields.Internal.Entries;
using CareerHub.Parsing.Fields.Internal.Words;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Lists;

/// <summary>
/// Reads references: people who can be asked, each with a role, a workplace and a way to reach them, or what somebody wrote.
/// A row or paragraph that begins with a person's name begins a reference; what follows is said about that person.
/// </summary>
internal sealed class ReferenceReader(TextSource source, RowJoiner joiner)
{
    private const int MostNameWords = 5;
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;:|–—(/\n");

    private sealed record Begun(Slice Name, Slice? Text);

    public IReadOnlyList<DraftReference> Read(Section section)
    {
        IReadOnlyList<Paragraph> paragraphs = Paragraphs.Group(section.Rows, joiner);
        var references = new List<Begun>();
        var texts = new List<DraftReference>();
        foreach (Paragraph paragraph in paragraphs)
        {
            Slice whole = paragraph.Slice;
            if (NameAt(paragraph.Rows[0]) is { } name)
            {
                references.Add(new Begun(name, source.Trim(Slice.Between(name.End, whole.End)) is { Length: > 0 } rest ? rest : null));
            }
            else if (references.Count > 0 && whole.Start >= references[^1].Name.End)
            {
                references[^1] = references[^1] with { Text = Slice.Between(references[^1].Text?.Start ?? whole.Start, whole.End) };
            }
            else
            {
                texts.Add(new DraftReference { Reference = source.Text(whole, "reference", 0.6) });
            }
        }

        return [.. texts, .. references.Select(reference => new DraftReference
        {
            Name = source.Text(reference.Name, "reference.name", 0.7),
            Reference = reference.Text is { } text ? source.Text(text, "reference", 0.6) : null,
        })];
    }

    // The words before the first separator, when they are a person's name; titles belong to it.
    private Slice? NameAt(Row row)
    {
        int end = row.Pieces.Count > 1 ? row.Pieces[0].End - row.Start : row.Text.Length;
        int cut = row.Text.AsSpan(0, end).IndexOfAny(Separators);
        cut = cut < 0 ? row.Text[..end].IndexOf(" - ", StringComparison.Ordinal) : cut;
        Slice slice = source.Trim(new Slice(row.Start, cut < 0 ? end : cut));
        return IsPerson(source.Join(slice)) ? slice : null;
    }

    private static bool IsPerson(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] names = [.. words.SkipWhile(word => Dictionaries.NameTitles.Is(word))];
        string bare = string.Join(' ', names);
        return names.Length is >= 2 and <= MostNameWords && NameFinder.IsNameLike(bare) && names.Count(word => char.IsUpper(word[0])) >= 2
            && !Dictionaries.Titles.In(bare) && !Dictionaries.Organizations.In(bare) && !Dictionaries.Institutions.In(bare) && !Dictionaries.Labels.Is(bare);
    }
}
