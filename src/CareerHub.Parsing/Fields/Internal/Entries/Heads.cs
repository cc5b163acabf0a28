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
                if (pieces.Count > 1 && (alone || (mixed && !both) || place))
                {
                    entry.Parts.RemoveAt(i);
                    entry.Parts.InsertRange(i, pieces);
                    i += pieces.Count - 1;
                }
            }
        }
    }
}
