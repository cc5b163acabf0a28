using CareerHub.Import;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Fields.Internal;

namespace CareerHub.Parsing.Importers.Internal.LinkedIn;

/// <summary>Reads the tables of an export into a draft. What no field is for is kept under the name of its column.</summary>
internal sealed class LinkedInDraft(ImportSource source, IReadOnlyDictionary<LinkedInFile, Slice> files, LinkedInReport report, ReadingBudget budget)
{
    private readonly List<DraftCustomSection> rest = [];
    private bool isStopped;

    public ProfileDraft Read()
    {
        string text = source.Text;
        ProfileDraft draft = Person(new ProfileDraft()) with
        {
            Experiences = Each(LinkedInFile.Positions, row => LinkedInEntries.Position(row, text)),
            Education = [.. Each(LinkedInFile.Education, LinkedInEntries.Education), .. Each(LinkedInFile.Courses, LinkedInEntries.Course)],
            Skills = Each(LinkedInFile.Skills, LinkedInEntries.Skill),
            Languages = Each(LinkedInFile.Languages, LinkedInEntries.Language),
            Certifications = Each(LinkedInFile.Certifications, LinkedInEntries.Certification),
            Projects = Each(LinkedInFile.Projects, row => LinkedInEntries.Project(row, text)),
            Achievements = [.. Each(LinkedInFile.Honors, LinkedInEntries.Honor), .. Each(LinkedInFile.TestScores, LinkedInEntries.TestScore)],
            Publications = [.. Each(LinkedInFile.Publications, LinkedInEntries.Publication), .. Each(LinkedInFile.Patents, LinkedInEntries.Patent)],
            Volunteering = [.. Each(LinkedInFile.Volunteering, row => LinkedInEntries.Volunteering(row, text)), .. Each(LinkedInFile.Organizations, row => LinkedInEntries.Volunteering(row, text))],
            References = Recommendations(),
        };
        return draft with { CustomSections = rest.Where(section => section.Content is not null).ToValueList() };
    }

    private ProfileDraft Person(ProfileDraft draft)
    {
        if (UntilStopped(Rows(LinkedInFile.Profile)).FirstOrDefault() is { } profile)
        {
            draft = LinkedInPerson.WithProfile(draft, profile, source);
            rest.AddRange(profile.Rest());
        }

        Sourced<string>? summary = UntilStopped(Rows(LinkedInFile.ProfileSummary)).FirstOrDefault()?.Text("summary");
        List<LinkedInRow> emails = [.. UntilStopped(Rows(LinkedInFile.Emails)).Where(row => row.Raw("email").Length > 0)];
        List<LinkedInRow> phones = [.. UntilStopped(Rows(LinkedInFile.Phones)).Where(row => row.Raw("number").Length > 0)];
        LeaveOut(LinkedInFile.Emails, emails.Count - 1, "further addresses that were left out");
        LeaveOut(LinkedInFile.Phones, phones.Count - 1, "further numbers that were left out");
        return draft with
        {
            Summary = draft.Summary ?? summary,
            Email = LinkedInPerson.Email(emails),
            Phone = phones is [var phone, ..] ? phone.Text("number") : null,
        };
    }

    // A recommendation that the person has not shown anybody is not brought along.
    private ValueList<DraftReference> Recommendations()
    {
        List<LinkedInRow> rows = [.. UntilStopped(Rows(LinkedInFile.Recommendations))];
        List<LinkedInRow> shown = [.. rows.Where(row => !LinkedInWords.Is("hidden", row.Raw("status")))];
        LeaveOut(LinkedInFile.Recommendations, rows.Count - shown.Count, "hidden or pending recommendations that were left out");
        return Each(shown, LinkedInEntries.Recommendation);
    }

    private void LeaveOut(LinkedInFile file, int count, string what)
    {
        if (count > 0)
        {
            report.Add(() => ImportFindings.LeftOut(LinkedInWords.NameOf(file), count, what));
        }
    }

    private ValueList<T> Each<T>(LinkedInFile file, Func<LinkedInRow, T?> make)
        where T : DraftEntry => Each(Rows(file), make);

    private ValueList<T> Each<T>(IEnumerable<LinkedInRow> rows, Func<LinkedInRow, T?> make)
        where T : DraftEntry
    {
        var entries = new List<T>();
        foreach (LinkedInRow row in UntilStopped(rows))
        {
            if (Try(() => make(row)) is { } entry)
            {
                entries.Add(entry);
                rest.AddRange(Try(() => row.Rest().ToList()) ?? []);
            }
        }

        return entries.ToValueList();
    }

    /// <summary>The rows up to where a limit is reached; what was read by then is kept.</summary>
    private IEnumerable<LinkedInRow> UntilStopped(IEnumerable<LinkedInRow> rows)
    {
        using IEnumerator<LinkedInRow> row = rows.GetEnumerator();
        while (!isStopped && Try(() => row.MoveNext() ? row : null) is not null)
        {
            yield return row.Current;
        }
    }

    private T? Try<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (ReadingStoppedException stopped)
        {
            budget.Close(stopped.Finding);
            isStopped = true;
            return null;
        }
    }

    /// <summary>The sound rows of a file; the others are reported.</summary>
    private IEnumerable<LinkedInRow> Rows(LinkedInFile file)
    {
        if (!files.TryGetValue(file, out Slice slice))
        {
            yield break;
        }

        if (LinkedInTable.Find(file, source.Text, slice, LinkedInColumns.Of(file), budget) is not { } table)
        {
            if (!source.Of(slice).AsSpan().IsWhiteSpace())
            {
                report.Add(() => ImportFindings.NoHeader(LinkedInWords.NameOf(file)));
            }

            yield break;
        }

        foreach (CsvRow row in table.Rows)
        {
            var read = new LinkedInRow(table, row, source, report);
            if (WhyBad(table, row) is { } why)
            {
                read.Refuse(why);
            }
            else
            {
                yield return read;
            }
        }
    }

    private static string? WhyBad(LinkedInTable table, CsvRow row)
    {
        int cells = row.Cells.Count, columns = table.Columns.Count;
        return row switch
        {
            { IsBroken: true } => "a quotation mark in it is not closed, or stands where none can",
            _ when cells < columns => $"it has {cells} cells where the header has {columns}",
            _ when row.Cells.Skip(columns).Any(cell => cell.Slice.Length > 0) => $"it has {cells} cells where the header has {columns}",
            _ => null,
        };
    }
}
