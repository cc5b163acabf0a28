namespace CareerHub.CvProof.Pages;

/// <summary>A line as a reader gave it.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="Text">The text.</param>
public sealed record PageLine(int Page, string Text);
