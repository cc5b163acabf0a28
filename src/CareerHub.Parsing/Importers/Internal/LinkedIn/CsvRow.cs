using CareerHub.Parsing.Fields.Internal;

namespace CareerHub.Parsing.Importers.Internal.LinkedIn;

/// <summary>A row of a table.</summary>
/// <param name="Number">Its number as a program for tables shows it, from 1.</param>
/// <param name="Slice">Its range in the text, without the end of its line.</param>
/// <param name="Cells">Its cells; of a broken row those before the break.</param>
/// <param name="IsBroken">Whether a quotation mark in it has no other, or stands where none can.</param>
internal sealed record CsvRow(int Number, Slice Slice, IReadOnlyList<CsvCell> Cells, bool IsBroken);
