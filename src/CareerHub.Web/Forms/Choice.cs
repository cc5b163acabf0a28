namespace CareerHub.Web.Forms;

/// <summary>One thing that can be chosen.</summary>
/// <param name="Value">What the form sends.</param>
/// <param name="Text">What the person reads.</param>
/// <param name="Hint">A sentence about it, or null.</param>
public sealed record Choice(string Value, string Text, string? Hint = null);
