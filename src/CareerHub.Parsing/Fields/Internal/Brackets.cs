namespace CareerHub.Parsing.Fields.Internal;

/// <summary>Which brackets of a range belong together; of whatever shape, for documents mix them.</summary>
internal sealed class Brackets
{
    private readonly string text;
    private readonly int[] partners;
    private Slice slice;
    private int surplus;

    /// <summary>Pairs the brackets of a range in one pass.</summary>
    public Brackets(string text, Slice slice)
    {
        (this.text, this.slice) = (text, slice);
        partners = new int[slice.Length];
        var open = new Stack<int>();
        for (int at = slice.Start; at < slice.End; at++)
        {
            partners[at - slice.Start] = -1;
            if (Opens(text[at]))
            {
                open.Push(at);
                surplus++;
            }
            else if (Closes(text[at]))
            {
                surplus--;
                if (open.TryPop(out int partner))
                {
                    partners[partner - slice.Start] = at;
                }
            }
        }
    }

    public static bool Opens(char c) => c is '(' or '[' or '{';

    public static bool Closes(char c) => c is ')' or ']' or '}';

    /// <summary>The range without brackets at its ends that have no partner inside, or that hold the whole; <paramref name="trim"/> takes space off.</summary>
    public Slice Unwrap(Func<Slice, Slice> trim)
    {
        int origin = slice.Start;
        while (slice.Length > 0)
        {
            int partner = Opens(text[slice.Start]) ? partners[slice.Start - origin] : 0;
            bool opens = Opens(text[slice.Start]), alone = partner < 0 || partner >= slice.End;
            if (opens && !alone && partner == slice.End - 1)
            {
                slice = new Slice(slice.Start + 1, slice.Length - 2);
            }
            else if (opens && alone)
            {
                slice = new Slice(slice.Start + 1, slice.Length - 1);
                surplus--;
            }
            else if (Closes(text[slice.End - 1]) && surplus < 0)
            {
                slice = new Slice(slice.Start, slice.Length - 1);
                surplus++;
            }
            else
            {
                break;
            }

            slice = trim(slice);
        }

        return slice;
    }
}
