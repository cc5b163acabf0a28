namespace CareerHub.Parsing.Documents.Pdf.Content;

/// <summary>One operand, or one element of an operand that is an array. A page has very many: they are values that point into <see cref="Operands"/>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">The number, or 0.</param>
/// <param name="Start">Where its bytes, elements or dictionary begin.</param>
/// <param name="Length">How many bytes or elements there are.</param>
internal readonly record struct Operand(OperandKind Kind, double Number = 0, int Start = 0, int Length = 0);
