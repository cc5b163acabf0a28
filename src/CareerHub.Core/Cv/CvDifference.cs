namespace CareerHub.Cv;

/// <summary>In what way two CVs differ.</summary>
public enum CvDifferenceKind
{
    /// <summary>Both have it, in other words.</summary>
    Changed,

    /// <summary>Only the left one has it.</summary>
    OnlyLeft,

    /// <summary>Only the right one has it.</summary>
    OnlyRight,

    /// <summary>Both have the same, in another order.</summary>
    Moved,
}

/// <summary>One point in which two CVs differ.</summary>
/// <param name="Kind">In what way.</param>
/// <param name="Section">The key of the section (<see cref="CvSection.Key"/>), or <c>basics</c>, <c>contacts</c>, <c>sections</c> (their order) or <c>style</c>.</param>
/// <param name="Entry">The key of the entry, or null where none is concerned or it has none.</param>
/// <param name="Title">What the entry, the section or the contact is called, or null.</param>
/// <param name="Field">
/// The field, such as <c>title</c>, <c>dates</c>, <c>points</c> or <c>accent</c>; <c>order</c> where something stands elsewhere;
/// null where a whole entry or section is on one side only.
/// </param>
/// <param name="Left">What the left one says, or null. Paragraphs and points have a line each.</param>
/// <param name="Right">What the right one says, or null.</param>
public sealed record CvDifference(CvDifferenceKind Kind, string Section, Ulid? Entry, string? Title, string? Field, string? Left, string? Right);
