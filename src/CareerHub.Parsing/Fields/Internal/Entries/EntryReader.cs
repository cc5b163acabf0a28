using CareerHub.Parsing.Sections.Internal;
using CareerHub.Profiles;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>Reads the entries of a section: where each begins, its dates, the parts of its head, and the rows of its body.</summary>
internal sealed class EntryReader(TextSource source, EntryRowReader rowReader, bool cutsAtWords = true)
{
    /// <summary>The row of parts that stand below the head: no head has as many rows.</summary>
    public const int BodyRow = 9;

    /// <summary>The label of a part that says the kind of employment.</summary>
    public const string EmploymentLabel = "employment";

    private const int MostHeadRows = 6;
    private const int MostLabelledWords = 40;
    private const int MostTaken = 40;
    private const double Indent = 6;
    private readonly HeadSplitter splitter = new(source, cutsAtWords);

    /// <summary>The splitter that made the parts.</summary>
    public HeadSplitter Splitter => splitter;

    public IReadOnlyList<Entry> Read(Section section)
    {
        IReadOnlyList<EntryRow> rows = rowReader.Read(section.Rows);
        (_, IReadOnlyList<IReadOnlyList<EntryRow>> entries) = EntryCut.Cut(rows);
        return [.. rowReader.JoinLongHeads([.. entries.Where(entry => entry.Count > 0)]).Select(entry => Make(entry, section.Kind))];
    }

    private Entry Make(IReadOnlyList<EntryRow> rows, SectionKind kind)
    {
        int head = HeadLength(rows);
        EntryRow? dated = rows.Take(Math.Max(head, 1)).FirstOrDefault(row => row.Anchor is not null) ?? rows.FirstOrDefault(row => row.Anchor is not null && !row.IsProse);
        int dateAt = dated is null ? -1 : rows.Index().First(row => row.Item == dated).Index;
        var parts = new List<HeadPart>();
        for (int i = 0; i < head; i++)
        {
            IReadOnlyList<HeadPart> own = splitter.Split(rows[i], i);
            parts.AddRange(own.Select(part => part with { AfterDate = i > dateAt && dateAt > 0, BesideDate = i == dateAt && i > 0 && own.Count == 1 }));
        }

        bool hasGrades = kind is SectionKind.Education or SectionKind.Training;
        if (hasGrades)
        {
            LabelGrades(parts);
        }
        else if (kind is SectionKind.Work or SectionKind.Volunteer)
        {
            LabelEmployment(parts);
        }

        var body = rows.Skip(head).Where(row => !row.IsLabelOnly && !(row == dated && row.Remainder.Trim().Length < 3)).ToList();
        foreach (EntryRow labelled in Take(body, row => IsValueLabel(row.LabelKey, kind) && row.Row.Words.Count <= MostLabelledWords))
        {
            parts.AddRange(splitter.Split(labelled, BodyRow));
        }

        foreach (EntryRow grade in Take(body, row => hasGrades && GradeText.Is(row.Row.Text)))
        {
            parts.Add(splitter.Whole(grade, BodyRow) with { Label = "grade" });
        }

        return new Entry
        {
            Rows = rows,
            Parts = parts,
            Body = body,
            HeadLength = head,
            Date = dated?.Anchor,
            DateSlice = dated?.Anchor is { } date ? new Slice(dated.Row.Start + date.Start, date.Length) : default,
        };
    }

    /// <summary>Takes the first rows that <paramref name="which"/> says out of a body; more than a form has of them are text.</summary>
    private List<EntryRow> Take(List<EntryRow> body, Func<EntryRow, bool> which)
    {
        var taken = new List<EntryRow>();
        body.RemoveAll(row =>
        {
            source.Tick();
            bool takes = taken.Count < MostTaken && which(row);
            taken.AddRange(takes ? [row] : []);
            return takes;
        });
        return taken;
    }

    private static void LabelGrades(List<HeadPart> parts)
    {
        for (int i = 1; i < parts.Count; i++)
        {
            parts[i] = parts[i].Label is null && GradeText.Is(parts[i].Text) ? parts[i] with { Label = "grade" } : parts[i];
        }
    }

    // "Engineer | Full-time": never a post or an employer. "Freelance" and "Internship" are, as often as not, and stay open.
    private static void LabelEmployment(List<HeadPart> parts)
    {
        for (int i = 1; i < parts.Count; i++)
        {
            parts[i] = parts[i].Label is null && EmploymentTypes.Find(parts[i].Text) is "FULL_TIME" or "PART_TIME" or "CONTRACT" or "TEMPORARY" ? parts[i] with { Label = EmploymentLabel } : parts[i];
        }
    }

    // A job's degree or grade ("Abschluss: Gesellenprüfung") is part of its text.
    private static bool IsValueLabel(string? label, SectionKind kind) =>
        label is "position" or "organization" or "place" or "url" or "issuer" or "number" || (label is "degree" or "field" or "grade" && kind is SectionKind.Education or SectionKind.Training or SectionKind.Certificates);

    // The head ends at the first running text, list item or indented row.
    private static int HeadLength(IReadOnlyList<EntryRow> rows)
    {
        double left = rows[0].ContentLeft;
        int length = 1;
        while (length < rows.Count && length < MostHeadRows && rows[length].IsHead)
        {
            EntryRow row = rows[length];
            double own = row.ContentLeft;
            bool indented = row.Anchor is null && row.Row.HasBox && own > left + Indent && own < left + 80 && row.Row.Style.Size <= rows.Take(length).Max(head => head.Row.Style.Size) && !IsCentred(rows[0].Row, row.Row);
            if (indented)
            {
                break;
            }

            left = Math.Max(left, row.Anchor is not null && row.Remainder.Trim().Length < 3 ? left : own);
            length++;
        }

        return length;
    }

    private static bool IsCentred(Row upper, Row row) => upper.Pieces.Count == 1 && Math.Abs((upper.Left + upper.Right - row.Left - row.Right) / 2) < 4;
}
