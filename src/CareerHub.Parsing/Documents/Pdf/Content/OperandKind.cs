namespace CareerHub.Parsing.Documents.Pdf.Content;

/// <summary>What an operand is.</summary>
internal enum OperandKind
{
    /// <summary>A boolean or null, which no operator asks for here.</summary>
    Other,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A string of bytes.</summary>
    Text,

    /// <summary>A name.</summary>
    Name,

    /// <summary>An array; of its elements, numbers and strings are kept.</summary>
    Array,

    /// <summary>A dictionary.</summary>
    Dictionary,
}
