namespace CareerHub.PostgreSql.Profiles.Internal;

/// <summary>
/// Numbers the rows of a section in their order, keeping as many of the stored numbers as it can: an entry that is added at
/// either end, or deleted anywhere, changes no other row. Only their order means anything; numbers may be negative and have gaps.
/// </summary>
internal static class DisplayOrders
{
    internal static void Assign(IReadOnlyList<EntryRow> rows, Dictionary<Ulid, int> stored)
    {
        int? last = null;
        for (var index = 0; index < rows.Count; index++)
        {
            var row = rows[index];
            var kept = stored.TryGetValue(row.Id, out var number) && (last is null || number > last);
            row.DisplayOrder = kept ? number : last + 1 ?? BeforeFirst(rows, stored);
            last = row.DisplayOrder;
        }
    }

    // New rows at the front count down to the first one that is stored already.
    private static int BeforeFirst(IReadOnlyList<EntryRow> rows, Dictionary<Ulid, int> stored)
    {
        for (var index = 0; index < rows.Count; index++)
        {
            if (stored.TryGetValue(rows[index].Id, out var number))
            {
                return number - index;
            }
        }

        return 0;
    }
}
