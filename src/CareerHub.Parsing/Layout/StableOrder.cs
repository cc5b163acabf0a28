namespace CareerHub.Parsing.Layout;

/// <summary>Puts items in order by a number and keeps the order of those whose numbers agree. What is in order already costs one pass, and most pages are drawn in order.</summary>
internal static class StableOrder
{
    public static void Sort<T>(T[] items, Func<T, double> by)
    {
        for (int i = 1; i < items.Length; i++)
        {
            if (by(items[i]) < by(items[i - 1]))
            {
                SortKeys(items, by);
                return;
            }
        }
    }

    private static void SortKeys<T>(T[] items, Func<T, double> by)
    {
        double[] keys = new double[items.Length];
        int[] places = new int[items.Length];
        for (int i = 0; i < items.Length; i++)
        {
            keys[i] = by(items[i]);
            places[i] = i;
        }

        Array.Sort(keys, places);
        for (int begin = 0, end; begin < keys.Length; begin = end)
        {
            end = begin + 1;
            while (end < keys.Length && keys[end] == keys[begin])
            {
                end++;
            }

            Array.Sort(places, begin, end - begin);
        }

        T[] ordered = Array.ConvertAll(places, place => items[place]);
        ordered.CopyTo(items, 0);
    }
}
