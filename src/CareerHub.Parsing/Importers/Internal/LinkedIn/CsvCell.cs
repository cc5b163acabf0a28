using CareerHub.Parsing.Fields.Internal;

namespace CareerHub.Parsing.Importers.Internal.LinkedIn;

/// <summary>A cell of a table.</summary>
/// <param name="Slice">Its range in the text, without the quotation marks around it.</param>
/// <param name="IsQuoted">Whether it stands in quotation marks, in which case one inside is written twice.</param>
internal readonly record struct CsvCell(Slice Slice, bool IsQuoted);
