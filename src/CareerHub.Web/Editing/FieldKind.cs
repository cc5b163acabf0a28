namespace CareerHub.Web.Editing;

/// <summary>How a field of an entry is typed.</summary>
internal enum FieldKind
{
    /// <summary>One line.</summary>
    Line,

    /// <summary>Several lines.</summary>
    Paragraph,

    /// <summary>One point on each line.</summary>
    Points,

    /// <summary>A year, month or day, or "present".</summary>
    Date,

    /// <summary>One of a few values.</summary>
    Choice,
}
