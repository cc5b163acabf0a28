namespace CareerHub.Parsing.Documents.Flow.Rtf;

/// <summary>The colour table; its first entry is usually empty and means the default.</summary>
internal sealed class RtfColors
{
    private readonly List<int> colors = [];
    private int current;

    /// <summary>Takes a control word of the table.</summary>
    public void Visit(string word, int number)
    {
        int shift = word switch { "red" => 16, "green" => 8, "blue" => 0, _ => -1 };
        if (shift >= 0)
        {
            current = (current & ~(0xff << shift)) | ((number & 0xff) << shift);
        }
    }

    public void EndColor()
    {
        colors.Add(current);
        current = 0;
    }

    /// <summary>A colour as 0xRRGGBB; black for an index that is not defined.</summary>
    public int this[int index] => index >= 0 && index < colors.Count ? colors[index] : 0;
}
