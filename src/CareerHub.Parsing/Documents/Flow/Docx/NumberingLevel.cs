namespace CareerHub.Parsing.Documents.Flow.Docx;

/// <summary>One level of a numbering definition (17.9.6).</summary>
internal sealed class NumberingLevel
{
    public string Format { get; set; } = "decimal";

    /// <summary>What is shown, with %1 to %9 for the counters.</summary>
    public string Text { get; set; } = "";

    public int Start { get; set; } = 1;

    /// <summary>Whether all counters are shown as decimal numbers (17.9.4).</summary>
    public bool IsLegal { get; set; }

    public bool IsBullet => Format == "bullet";

    /// <summary>Whether nothing is shown.</summary>
    public bool IsSilent => Format == "none" || Text.Length == 0;
}
