namespace CareerHub.Profiles.Validation;

/// <summary>The values of <see cref="ValidationError.Code"/>.</summary>
public static class ValidationCodes
{
    /// <summary>A text is longer than its limit.</summary>
    public const string TooLong = "too-long";

    /// <summary>A list has more items than its limit.</summary>
    public const string TooMany = "too-many";

    /// <summary>Something that must be there is blank.</summary>
    public const string Required = "required";

    /// <summary>A text holds U+0000 or half of a surrogate pair, which cannot be stored.</summary>
    public const string BadCharacter = "bad-character";

    /// <summary>The end is before the start.</summary>
    public const string NotOrdered = "not-ordered";

    /// <summary>"Present" stands where only a date or nothing can.</summary>
    public const string NotADate = "not-a-date";

    /// <summary>A year, level or number is outside of its range.</summary>
    public const string OutOfRange = "out-of-range";

    /// <summary>Further particulars are nested deeper than <see cref="JsonExtensions.MaxDepth"/>.</summary>
    public const string TooDeep = "too-deep";

    /// <summary>An address is not an absolute http or https address.</summary>
    public const string BadUrl = "bad-url";

    /// <summary>An e-mail address cannot be one.</summary>
    public const string BadEmail = "bad-email";

    /// <summary>A country is none of ISO 3166-1 alpha-2.</summary>
    public const string BadCountry = "bad-country";

    /// <summary>A value is none of those that are defined.</summary>
    public const string UnknownValue = "unknown-value";

    /// <summary>An identifier or a skill stands there twice.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>An identifier points to nothing in this profile.</summary>
    public const string UnknownReference = "unknown-reference";

    /// <summary>A public address has a wrong length or wrong characters.</summary>
    public const string BadSlug = "bad-slug";

    /// <summary>A public address is kept for the site itself.</summary>
    public const string ReservedSlug = "reserved-slug";
}
