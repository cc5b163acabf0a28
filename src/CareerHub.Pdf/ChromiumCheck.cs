namespace CareerHub.Pdf;

/// <summary>Whether PDFs can be rendered just now.</summary>
/// <param name="IsAvailable">True when a browser runs.</param>
/// <param name="Message">A sentence for an operator: the browser's version, or what is wrong and the remedy.</param>
public sealed record ChromiumCheck(bool IsAvailable, string Message);
