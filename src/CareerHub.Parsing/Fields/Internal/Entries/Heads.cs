namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>Refines the parts of heads before roles are voted for.</summary>
internal static class Heads
{
    /// <summary>
    /// Cuts parts at commas where a section's heads say everything in one part, or where both sides of the comma look like different roles.
    /// </summary>
    public static void SplitCommas(IReadOnlyList<Entry> entries, HeadSplitter splitter, Func<HeadPart, bool> isFirstRole, Func<HeadPart, bool> isSecondRole)
    {
        bool alone = entries.Count(entry => entry.Parts.Count(part => !part.IsPlace && !part.IsUrl) <= 1) * 2 > entries.Count;
        foreach (Entry entry in entries)
        {
            bool both = entry.Parts.Any(isFirstRole) && entry.Parts.Any(part => isSecondRole(part) && !isFirstRole(part));
            bool single = entry.Parts.Count(part => !part.IsPlace && !part.IsUrl && part.RowOffset == entry.Parts[0].RowOffset) == 1;
            for (int i = 0; i < entry.Parts.Count; i++)
            {
                HeadPart part = entry.Parts[i];
                if (part.IsPlace || part.Label is not null || !part.Text.Contains(',', StringComparison.Ordinal))
                {
                    continue;
                }

                IReadOnlyList<HeadPart> pieces = splitter.SplitAtCommas(part);
                bool mixed = pieces.Any(isFirstRole) && pieces.Any(piece => isSecondRole(piece) && !isFirstRole(piece));
                bool place = pieces.Count > 1 && Contact.PlaceText.IsPlace(pieces[^1].Text);
                if (pieces.Count > 1 && ((alone && single) || (mixed && !both) || place))
                {
                    entry.Parts.RemoveAt(i);
                    entry.Parts.InsertRange(i, pieces);
                    i += pieces.Count - 1;
                }
            }
        }
    }

    /// <summary>Cuts "Company, City" where most of a section's parts of one role end so, and a region or country behind a comma everywhere.</summary>
    public static void SplitPlaces(IReadOnlyList<Entry> entries, HeadSplitter splitter, Func<HeadPart, bool> mayHavePlace)
    {
        var candidates = new List<(Entry Entry, HeadPart Part, IReadOnlyList<HeadPart> Pieces)>();
        foreach (Entry entry in entries)
        {
            candidates.AddRange(entry.Parts.Where(part => part.Label is null or "organization" && !part.IsPlace && mayHavePlace(part) && part.Text.Contains(',', StringComparison.Ordinal))
                .Select(part => (entry, part, splitter.SplitAtCommas(part))).Where(candidate => candidate.Item3.Count is 2 or 3));
        }

        foreach ((Entry entry, HeadPart part, IReadOnlyList<HeadPart> pieces) in candidates)
        {
            HeadPart last = pieces[^1];
            bool known = last.IsPlace || Contact.PlaceText.IsRegion(last.Text) || Contact.PlaceText.IsPlace(string.Join(", ", pieces.Skip(1).Select(piece => piece.Text)));
            bool habit = candidates.Count * 2 >= entries.Count && candidates.Count > 1 && LooksLikeCity(last.Text) && last.TitleWords == 0 && last.OrganizationWords == 0;
            if (!known && !habit)
            {
                continue;
            }

            int at = entry.Parts.IndexOf(part);
            entry.Parts.RemoveAt(at);
            entry.Parts.Insert(at, pieces[0] with { FollowsAt = part.FollowsAt, Label = part.Label });
            entry.Parts.Insert(at + 1, splitter.Join(pieces[1], last) with { Label = "place" });
        }
    }

    /// <summary>Whether a text has the form of a city's name.</summary>
    public static bool LooksLikeCity(string text) => text.Split(' ').Length <= 3 && text.Length > 1 && char.IsUpper(text[0]) && !text.Any(char.IsDigit);

    /// <summary>Gives parts behind a comma that no role took back to the part before: "Teaching Fellow, Statistics".</summary>
    public static HeadPart? Extend(Entry entry, HeadPart? part, ISet<HeadPart> taken, HeadSplitter splitter, Func<HeadPart, bool> mayFollow)
    {
        if (part is null)
        {
            return null;
        }

        HeadPart whole = part;
        for (int i = entry.Parts.IndexOf(part) + 1; i > 0 && i < entry.Parts.Count; i++)
        {
            HeadPart next = entry.Parts[i];
            if (!(next.FollowsComma || (next.InBrackets && next.OrganizationWords == 0)) || next.Row != part.Row || taken.Contains(next) || next.IsPlace || next.Label == "place" || !mayFollow(next))
            {
                break;
            }

            whole = splitter.Join(whole, next);
            taken.Add(next);
        }

        return whole;
    }
}
