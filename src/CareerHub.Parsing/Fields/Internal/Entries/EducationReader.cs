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
        Heads.SplitCommas(entries, reader.Splitter, part => part.DegreeWords > 0, part => part.InstitutionWords > 0);
        Heads.SplitPlaces(entries, reader.Splitter, part => part.InstitutionWords > 0);
        var taken = new HashSet<HeadPart>(ReferenceEqualityComparer.Instance);
        RoleVote.Assign(entries, part => part.Label == "url" || part.IsUrl ? 5 : -9, taken, 0);
        HeadPart?[] grades = RoleVote.Assign(entries, part => part.Label == "grade" ? 5 : -9, taken, 0);
        HeadPart?[] institutions = RoleVote.Assign(entries, InstitutionEvidence, taken, -0.6);
        HeadPart?[] degrees = RoleVote.Assign(entries, DegreeEvidence, taken, -0.9);
        RoleVote.Assign(entries, part => part.Label == "place" || part.IsPlace ? 3 : -9, taken, 0.5);
        HeadPart?[] areas = RoleVote.Assign(entries, AreaEvidence, taken, -2);
        var education = new List<DraftEducation>();
        for (int i = 0; i < entries.Count; i++)
        {
            if (institutions[i] is not null || degrees[i] is not null)
            {
                (degrees[i], areas[i]) = Subject(degrees[i], areas[i]);
                education.Add(Make(entries[i], institutions[i], degrees[i], areas[i], grades[i], section.Kind));
            }
        }

        return education;
    }

    private static double InstitutionEvidence(HeadPart part) => part.Label switch
    {
        "organization" => 10,
        not null => -10,
        _ => (part.InstitutionWords > 0 ? 2 : part.OrganizationWords > 0 ? 0.4 : 0) + (part.FollowsAt ? 1 : 0) - (part.DegreeWords > 0 ? 1 : 0) - (part.IsPlace ? 1 : 0) - (part.InBrackets ? 0.7 : 0) - (0.1 * part.Slot.Row),
    };

    private static double DegreeEvidence(HeadPart part) => part.Label switch
    {
        "degree" => 10,
        not null => -10,
        _ => (part.DegreeWords > 0 ? 2 : -0.3) - (part.InstitutionWords > 0 ? 0.8 : 0) - (part.IsPlace ? 1 : 0) - (0.1 * part.Slot.Row),
    };

    private static double AreaEvidence(HeadPart part) => part.Label switch
    {
        "field" => 10,
        not null => -10,
        _ => -(part.Text.Any(char.IsDigit) ? 3 : 0) - (part.IsPlace ? 2 : 0) - (part.Text.Split(' ').Length > 8 ? 2 : 0) - (part.RowOffset > 3 ? 1 : 0),
    };

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
            return (degree, area);
        }

        int cut = words.Take(link).Sum(word => word.Length + 1) - 1, rest = cut + words[link].Length + 2;
        return (degree with { Slice = new Slice(degree.Slice.Start, cut) }, degree with { Slice = new Slice(degree.Slice.Start + rest, degree.Slice.Length - rest) });
    }

    private DraftEducation Make(Entry entry, HeadPart? institution, HeadPart? degree, HeadPart? area, HeadPart? grade, SectionKind kind)
    {
        var body = new EntryBody(source, entry.Body, entry.Left);
        return new DraftEducation
        {
            Kind = kind == SectionKind.Training ? EducationKind.Training : EducationKind.Degree,
            Institution = Value(institution, "entry.institution"),
            Degree = Value(degree, "entry.degree"),
            FieldOfStudy = Value(area, "entry.field"),
            Grade = Value(grade, "entry.grade"),
            Start = EntryDates.Start(source, entry),
            End = EntryDates.End(source, entry),
            Description = body.Description,
            Courses = body.Items.ToValueList(),
        };
    }

    private Sourced<string>? Value(HeadPart? part, string method) => part is null ? null : source.Text(part.Slice, method, part.Label is null ? 0.7 : 0.9);
}
