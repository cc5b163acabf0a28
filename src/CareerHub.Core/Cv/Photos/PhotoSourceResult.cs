namespace CareerHub.Cv.Photos;

/// <summary>What came of a picture that was to be drawn anew.</summary>
/// <param name="Source">The picture with the part that is taken unless one chooses another, or null when it was refused.</param>
/// <param name="Refusal">Why it was refused, or null.</param>
/// <param name="Message">A sentence that says so and what to do, or null.</param>
public sealed record PhotoSourceResult(CvPhotoSource? Source, PhotoRefusal? Refusal, string? Message);
