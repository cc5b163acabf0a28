using CareerHub.Import;

namespace CareerHub.Parsing.Importers.Internal;

/// <summary>The sentences in which the importers say what is the matter with a file. None holds text of it.</summary>
internal static class ImportFindings
{
    public static Finding OtherJson { get; } = new(FindingCodes.UnsupportedType, FindingSeverity.Error,
        "The file is JSON, but not a JSON Resume: it has none of the sections of one. Choose a JSON Resume, a PDF or a Word document (.docx).");

    public static Finding NotADate(SourceRef? source) => new(FindingCodes.NotADate, FindingSeverity.Warning,
        "A date in the file is not understood. It is kept as a section of its own; fill it in where it belongs.", source);
}
