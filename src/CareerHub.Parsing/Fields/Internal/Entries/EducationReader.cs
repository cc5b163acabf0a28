using CareerHub.Import;
using CareerHub.Parsing.Sections.Internal;
using CareerHub.Profiles;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>Reads degrees, schools and courses.</summary>
internal sealed class EducationReader(TextSource source, EntryReader reader)
{
    public IReadOnlyList<DraftEducation> Read(Section section)
    {
        IReadOnlyList<Entry> entries = reader.Read(section);
        IReadOnlyList<HeadPart?[]> roles = new HeadRoles(reader.Splitter, new EducationRoles()).Read(entries);
        var education = new List<DraftEducation>();
        for (int i = 0; i < entries.Count; i++)
        {
            HeadPart? institution = roles[i][EducationRoles.Institution], degree = roles[i][EducationRoles.Degree];
            if (institution is not null || degree is not null)
            {
                HeadPart? area = WithoutLink(roles[i][EducationRoles.Area]);
                (degree, area) = section.Kind == SectionKind.Training ? (degree, area) : Subject(degree, area);
                HeadPart? grade = entries[i].Labelled("grade") ?? Honours(entries[i]) ?? entries[i].Unread.FirstOrDefault(part => GradeText.IsAverage(part.Text));
                IEnumerable<HeadPart> unread = entries[i].Unread.Concat(roles[i][EducationRoles.Place] is { } place ? [place] : []).Where(part => grade is null || part.Slice.End <= grade.Slice.Start || part.Slice.Start >= grade.Slice.End);
                education.Add(Make(entries[i], institution, degree, area, grade, [.. unread.OrderBy(part => part.Slice.Start)], section.Kind));
            }
        }

        return education;
    }

    private HeadPart? Honours(Entry entry) => entry.Parts.SelectMany(part => reader.Splitter.SplitAtCommas(part)).FirstOrDefault(EducationRoles.IsHonours);

    // "in Physics" behind a degree.
    private static HeadPart? WithoutLink(HeadPart? area)
    {
        if (area is null || !EducationRoles.BeginsWithLink(area.Text))
        {
            return area;
        }

        int link = area.Text.IndexOf(' ', StringComparison.Ordinal) + 1;
        return area with { Slice = new Slice(area.Slice.Start + link, area.Slice.Length - link), Text = area.Text[link..] };
    }

    // "Bachelor of Science in Physics": the subject follows the link word.
    private (HeadPart? Degree, HeadPart? Area) Subject(HeadPart? degree, HeadPart? area)
    {
        if (degree is null || area is not null || degree.Label is not null and not "degree")
        {
            return (degree, area);
        }

        if (reader.Splitter.SplitAtCommas(degree) is [var first, .., var last] pieces)
        {
            bool leads = first.DegreeWords > 0 && last.DegreeWords == 0, follows = pieces.Count == 2 && first.DegreeWords == 0 && last.DegreeWords > 0;
            return leads ? (first, reader.Splitter.Join(pieces[1], last)) : follows ? (last, first) : (degree, area);
        }

        string[] words = degree.Text.Split(' ');
        int link = Array.FindIndex(words, 1, word => Words.Dictionaries.SubjectLinks.Is(word));
        if (link < 1 || link + 1 >= words.Length || degree.Text.Length != degree.Slice.Length)
        {
            return degree.Text.Length == degree.Slice.Length && IsShortDegree(words) ? (Part(degree, 0, words[0].Length), Part(degree, words[0].Length + 1, degree.Slice.Length)) : (degree, area);
        }

        int cut = words.Take(link).Sum(word => word.Length + 1) - 1, rest = cut + words[link].Length + 2;
        return (degree with { Slice = new Slice(degree.Slice.Start, cut) }, degree with { Slice = new Slice(degree.Slice.Start + rest, degree.Slice.Length - rest) });
    }

    // "B.Sc. Accountancy": a short form, and behind it words of no degree. What is all capitals, such as "BTS", may be half of a degree's name.
    private static bool IsShortDegree(string[] words) =>
        words.Length > 1 && words[0].Count(char.IsUpper) > 1 && words[0].Any(c => c is '.' || char.IsLower(c)) && Words.Dictionaries.Degrees.Is(words[0]) && char.IsUpper(words[1][0])
        && string.Join(' ', words[1..]) is var subject && subject.All(c => char.IsLetter(c) || c is ' ' or '&' or '-') && !Words.Dictionaries.Degrees.In(subject) && !Words.Dictionaries.Honours.Is(subject) && !Words.Dictionaries.Titles.In(subject);

    private static HeadPart Part(HeadPart whole, int start, int end) => whole with { Slice = new Slice(whole.Slice.Start + start, end - start), Text = whole.Text[start..end] };

    private DraftEducation Make(Entry entry, HeadPart? institution, HeadPart? degree, HeadPart? area, HeadPart? grade, IReadOnlyList<HeadPart> unread, SectionKind kind)
    {
        var courses = new TechnologyRows(source, entry.Body, "courses");
        var body = new EntryBody(source, courses.Others, entry.Left, unread);
        return new DraftEducation
        {
            Kind = kind == SectionKind.Training ? EducationKind.Training : EducationKind.Degree,
            Institution = Value(institution, "entry.institution"),
            Degree = Value(degree, "entry.degree"),
            FieldOfStudy = Value(area, "entry.field"),
            Grade = Value(grade, "entry.grade"),
            Url = PartLink.Of(source, institution),
            Start = EntryDates.Start(source, entry),
            End = EntryDates.End(source, entry),
            Description = body.Description,
            Courses = courses.Technologies.Concat(body.Items).ToValueList(),
        };
    }

    private Sourced<string>? Value(HeadPart? part, string method) => part is null ? null : source.Text(part.Slice, method, part.Label is null ? 0.7 : 0.9);
}
