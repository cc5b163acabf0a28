namespace CareerHub.Cv;

/// <summary>A fact that a CV shows, and whether a parser found it again.</summary>
/// <param name="Field">
/// What it is: <c>name</c>, <c>headline</c>, <c>place</c>, <c>country</c>, <c>email</c>, <c>phone</c>, <c>link</c>, <c>summary</c>, or a section and its part, such as <c>experience.title</c>.
/// The parts are <c>title</c>, <c>organization</c>, <c>place</c>, <c>date</c>, <c>expires</c>, <c>number</c>, <c>grade</c>, <c>role</c>, <c>link</c>, <c>text</c> (a paragraph), <c>point</c>,
/// <c>technology</c>, <c>course</c>, <c>group</c>, <c>name</c>, <c>fluency</c> and <c>keyword</c>.
/// </param>
/// <param name="Value">What the CV shows; of a date its ISO 8601 form to the month, or <c>present</c>; of a country its code.</param>
/// <param name="IsFound">
/// Whether the parser gave the same value for the same field of the same entry. Letters and digits are compared, without case; a paragraph may be part of a longer text.
/// </param>
public sealed record RoundTripField(string Field, string Value, bool IsFound)
{
    /// <summary>What the entry is called that it belongs to, such as a job's title; null for what belongs to none.</summary>
    public string? Entry { get; init; }
}
