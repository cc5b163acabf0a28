namespace CareerHub.Parsing.Documents.Flow.Rtf;

/// <summary>The kinds of token in RTF 1.9.1, "RTF syntax".</summary>
internal enum RtfTokenKind
{
    End,
    GroupStart,
    GroupEnd,

    /// <summary>A control word with an optional number.</summary>
    Word,

    /// <summary>A backslash and one other character.</summary>
    Symbol,

    /// <summary>One byte of text, plain or as \'xx.</summary>
    Byte,
}

/// <summary>One token: a control word's name and number, a symbol, or a byte of text.</summary>
internal readonly record struct RtfToken(RtfTokenKind Kind, string Name = "", int? Number = null, byte Value = 0);
