using System.Globalization;
using CareerHub.Import;

namespace CareerHub.Parsing.Importers.Internal;

/// <summary>The sentences in which the importers say what is the matter with a file. None holds text of it.</summary>
internal static class ImportFindings
{
    public static Finding OtherJson { get; } = new(FindingCodes.UnsupportedType, FindingSeverity.Error,
        "The file is JSON, but not a JSON Resume: it has none of the sections of one. Choose a JSON Resume, a PDF or a Word document (.docx).");

    public static Finding EmptyExport { get; } = new(FindingCodes.NoText, FindingSeverity.Error,
        "The archive is LinkedIn's export, but nothing in it could be read. Request the export again, with the profile among what it holds, and choose that.");

    public static Finding NotADate(SourceRef? source) => new(FindingCodes.NotADate, FindingSeverity.Warning,
        "A date in the file is not understood. It is kept as a section of its own; fill it in where it belongs.", source);

    /// <summary>A row of a table that cannot be told apart into its cells.</summary>
    public static Finding BadRow(string file, int row, string why, SourceRef? source) => new(FindingCodes.BadRow, FindingSeverity.Warning,
        $"{file}, row {Number(row)}: {why}. The row was left out; the others were read.", source);

    /// <summary>A cell that is not what its column is for.</summary>
    public static Finding BadCell(string file, int row, string column, SourceRef? source) => new(FindingCodes.BadRow, FindingSeverity.Warning,
        $"{file}, row {Number(row)}: the {column} is none that is understood. The rest of the row was read; fill it in.", source);

    public static Finding NoHeader(string file) => new(FindingCodes.BadRow, FindingSeverity.Warning,
        $"{file}: no row with the names of its columns was found, in none of the languages that are known. The file was left out.");

    public static Finding Unreadable(string file) => new(FindingCodes.Repaired, FindingSeverity.Warning,
        $"{file} is damaged and could not be read to its end. Compare the result with the export, or request it again.");

    public static Finding Further(int count) => new(FindingCodes.LimitReached, FindingSeverity.Information,
        $"{Number(count)} more findings of this kind are not listed.");

    public static Finding StillGoingOn(int count) => new(FindingCodes.AssumedPresent, FindingSeverity.Information,
        $"{Number(count)} jobs or voluntary posts have a start and no end. LinkedIn means by this that they go on.");

    public static Finding LeftOut(string file, int count, string what) => new(FindingCodes.LeftOut, FindingSeverity.Information, $"{file}, {what}: {Number(count)}.");

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
