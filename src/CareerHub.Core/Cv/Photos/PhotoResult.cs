namespace CareerHub.Cv.Photos;

/// <summary>What came of a picture.</summary>
/// <param name="Photo">The photograph, or null when the picture was refused.</param>
/// <param name="Refusal">Why it was refused, or null.</param>
/// <param name="Message">A sentence that says so and what to do, or null.</param>
public sealed record PhotoResult(CvPhoto? Photo, PhotoRefusal? Refusal, string? Message);
