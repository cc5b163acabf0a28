namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>Labels the heads of a section's entries: cuts them as finely as commas allow, decodes the roles, and puts each role's parts together.</summary>
internal sealed class HeadRoles(HeadSplitter splitter, RoleModel model, IRoleDecoder decoder)
{
    public HeadRoles(HeadSplitter splitter, RoleModel model)
        : this(splitter, model, new ViterbiRoleDecoder(model))
    {
    }

    /// <summary>For each entry and role the part that plays it, or null.</summary>
    public IReadOnlyList<HeadPart?[]> Read(IReadOnlyList<Entry> entries)
    {
        List<HeadPart>[] heads = [.. entries.Select(Atoms)];
        IReadOnlyList<int[]> labels = decoder.Decode(heads);
        for (int i = 0; i < heads.Length; i++)
        {
            int last = LastRow(heads[i], labels[i]);
            entries[i].KeepAsBody(last);
            entries[i].Unread = [.. heads[i].Where((part, at) => labels[i][at] == IRoleDecoder.None && (part.RowOffset <= last || part.RowOffset == EntryReader.BodyRow || entries[i].IsDated(part)))];
        }

        return [.. heads.Select((head, i) => Join(head, labels[i]))];
    }

    private List<HeadPart> Atoms(Entry entry)
    {
        var atoms = new List<HeadPart>();
        foreach (HeadPart part in entry.Parts.Where(part => !part.IsUrl && part.Label is not ("url" or "grade")))
        {
            int from = atoms.Count;
            foreach (HeadPart piece in part.IsPlace || !part.Text.Contains(',', StringComparison.Ordinal) ? [part] : splitter.SplitAtCommas(part))
            {
                Append(atoms, piece, atoms.Count > from);
            }
        }

        return Number(atoms);
    }

    // A region or country makes a place of the piece before it.
    private void Append(List<HeadPart> atoms, HeadPart piece, bool isSamePart)
    {
        if (isSamePart && Heads.LooksLikeCity(atoms[^1].Text) && (!atoms[^1].IsPlace || Words.Dictionaries.Cities.Is(atoms[^1].Text)) && atoms[^1].TitleWords == 0 && splitter.Join(atoms[^1], piece) is var place && (place.IsPlace || IsTownOfRegion(atoms, piece)))
        {
            atoms[^1] = place with { IsPlace = true, FollowsComma = atoms[^1].FollowsComma, FollowsAt = atoms[^1].FollowsAt, InBrackets = atoms[^1].InBrackets, Label = atoms[^1].Label };
        }
        else
        {
            atoms.Add(piece);
        }
    }

    // "Ironwood Doors, Fond du Lac, WI": behind a name of its own, the piece before the region is the town, whatever words its name has.
    private static bool IsTownOfRegion(List<HeadPart> atoms, HeadPart piece) =>
        atoms.Count > 1 && atoms[^1].FollowsComma && atoms[^2].TitleWords == 0 && Contact.PlaceText.IsRegion(piece.Text);

    // The index of each atom in its row.
    private static List<HeadPart> Number(List<HeadPart> atoms)
    {
        var numbered = new List<HeadPart>();
        foreach (HeadPart atom in atoms)
        {
            numbered.Add(atom with { Index = numbered.Count > 0 && numbered[^1].RowOffset == atom.RowOffset ? numbered[^1].Index + 1 : 0 });
        }

        return numbered;
    }

    // The last row of the head that says something.
    private static int LastRow(List<HeadPart> head, int[] labels) =>
        head.Where((part, i) => labels[i] != IRoleDecoder.None && part.RowOffset != EntryReader.BodyRow).Select(part => part.RowOffset).DefaultIfEmpty(0).Max();

    private HeadPart?[] Join(List<HeadPart> head, int[] labels)
    {
        var parts = new HeadPart?[model.Count];
        for (int i = 0; i < head.Count; i++)
        {
            if (labels[i] is var role and not IRoleDecoder.None)
            {
                parts[role] = parts[role] is { } open ? splitter.Join(open, head[i]) with { Label = open.Label, FollowsAt = open.FollowsAt } : head[i];
            }
        }

        return parts;
    }
}
