namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>Puts parts of an award's or certificate's head together again that signs part and sense does not.</summary>
internal sealed class AwardPartJoiner(TextSource source, HeadSplitter splitter)
{
    /// <summary>"Teacher of the year (nominee), Town of Utrecht": what stands in brackets belongs to the title, what follows them gave it.</summary>
    public void GiveBracketsBack(Entry entry)
    {
        for (int i = 1; i < entry.Parts.Count; i++)
        {
            HeadPart title = entry.Parts[i - 1], part = entry.Parts[i];
            if (title.Row == part.Row && part.Text[0] is '(' && splitter.SplitAtCommas(part) is [var bracket, _, ..] pieces && source.Document.Text[bracket.Slice.End] is ')')
            {
                entry.Parts[i - 1] = splitter.Join(title, bracket with { InBrackets = true });
                entry.Parts.RemoveAt(i);
                entry.Parts.InsertRange(i, pieces.Skip(1));
            }
        }
    }

    /// <summary>"High Risk Work – Dogging" in the column of names: all of it is the name.</summary>
    public void JoinNames(Entry entry)
    {
        for (int i = entry.Parts.Count - 1; i > 0; i--)
        {
            (HeadPart name, HeadPart rest) = (entry.Parts[i - 1], entry.Parts[i]);
            if (name.Label == "name" && rest.Label == "name" && name.Row == rest.Row)
            {
                entry.Parts[i - 1] = splitter.Join(name, rest) with { Label = "name" };
                entry.Parts.RemoveAt(i);
            }
        }
    }

    /// <summary>"TOEIC (875 points) – ETS": what is in brackets belongs to the title where somebody else is named behind it.</summary>
    public void JoinBrackets(Entry entry)
    {
        for (int i = 1; i + 1 < entry.Parts.Count; i++)
        {
            (HeadPart title, HeadPart note) = (entry.Parts[i - 1], entry.Parts[i]);
            if (note is { InBrackets: true, OrganizationWords: 0, IsPlace: false, Label: null } && note.Row == title.Row && title.Label is null && !title.IsUrl && entry.Parts[i + 1] is { IsUrl: false, Label: null })
            {
                entry.Parts[i - 1] = splitter.Join(title, note);
                entry.Parts.RemoveAt(i);
            }
        }
    }
}
