namespace CareerHub.Parsing.Documents.Flow;

/// <summary>The instruction of a field as Word writes it, in DOCX (ECMA-376 part 1, 17.16.5.25) and in RTF.</summary>
internal static class FieldInstruction
{
    /// <summary>No address is longer; the rest of an instruction is not kept.</summary>
    public const int MaxLength = 4096;

    /// <summary>Where a HYPERLINK field leads, or null for another field.</summary>
    public static string? LinkOf(string instruction)
    {
        ReadOnlySpan<char> rest = instruction.AsSpan().Trim();
        const string Keyword = "HYPERLINK";
        if (!rest.StartsWith(Keyword, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        string? target = null;
        rest = rest[Keyword.Length..].TrimStart();
        while (!rest.IsEmpty)
        {
            ReadOnlySpan<char> argument = Next(ref rest);
            if (argument is "\\l")
            {
                return target ?? "#" + Next(ref rest).ToString();
            }

            if (argument is "\\o" or "\\t" or "\\m")
            {
                Next(ref rest);
            }
            else if (target is null && !argument.StartsWith("\\"))
            {
                target = argument.ToString();
            }
        }

        return string.IsNullOrEmpty(target) ? null : target;
    }

    private static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> rest)
    {
        bool quoted = rest.StartsWith("\"");
        ReadOnlySpan<char> from = quoted ? rest[1..] : rest;
        int end = quoted ? from.IndexOf('"') : from.IndexOfAny(' ', '\t');
        ReadOnlySpan<char> argument = end < 0 ? from : from[..end];
        rest = end < 0 ? [] : from[(end + 1)..].TrimStart();
        return argument;
    }
}
