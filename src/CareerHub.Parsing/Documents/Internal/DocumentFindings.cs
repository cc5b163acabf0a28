using System.Globalization;
using CareerHub.Import;

namespace CareerHub.Parsing.Documents.Internal;

/// <summary>The sentences in which the reader says what is the matter with a document and what to do. None holds text of the document.</summary>
internal static class DocumentFindings
{
    public static Finding Empty { get; } = Error(FindingCodes.Empty,
        "The file is empty. Save the document again and choose the new copy.");

    public static Finding Encrypted { get; } = Error(FindingCodes.Encrypted,
        "The file is protected with a password. Save a copy without the password and choose that.");

    public static Finding UnknownType { get; } = Error(FindingCodes.UnknownType,
        "The type of the file was not recognised. Choose a PDF, a Word document (.docx), OpenDocument text (.odt), RTF, HTML or plain text.");

    public static Finding WordBinary { get; } = Error(FindingCodes.UnsupportedType,
        "Word's old binary format (.doc) cannot be read. Open the file, save it as .docx or PDF and choose that.");

    public static Finding Picture { get; } = Error(FindingCodes.UnsupportedType,
        "The file is a picture, and text in pictures is not read. Choose the document that the picture was made from, as PDF or .docx.");

    public static Finding Spreadsheet { get; } = Error(FindingCodes.UnsupportedType,
        "The file is a spreadsheet. Save its content as PDF or .docx and choose that.");

    public static Finding Presentation { get; } = Error(FindingCodes.UnsupportedType,
        "The file is a presentation. Save it as PDF and choose that.");

    public static Finding OtherOffice { get; } = Error(FindingCodes.UnsupportedType,
        "The file is of an office program whose format cannot be read. Save it as PDF or .docx and choose that.");

    public static Finding ApplePages { get; } = Error(FindingCodes.UnsupportedType,
        "The file is of Apple's Pages, Numbers or Keynote, whose format cannot be read. Export it there as PDF or Word and choose that.");

    public static Finding Ebook { get; } = Error(FindingCodes.UnsupportedType,
        "The file is an e-book. Save its content as PDF or .docx and choose that.");

    public static Finding Email { get; } = Error(FindingCodes.UnsupportedType,
        "The file is an e-mail. Save the document that is attached to it and choose that.");

    public static Finding NoPage { get; } = Error(FindingCodes.UnsupportedType,
        "The file is a saved web page that holds no page. Save the page again, or print it as PDF, and choose that.");

    public static Finding WordXml { get; } = Error(FindingCodes.UnsupportedType,
        "Word's XML format of 2003 cannot be read. Open the file, save it as .docx or PDF and choose that.");

    public static Finding PageDescription { get; } = Error(FindingCodes.UnsupportedType,
        "The file is a PostScript or XPS file. Save it as PDF and choose that.");

    public static Finding TypesettingSource { get; } = Error(FindingCodes.UnsupportedType,
        "The file is the source of a TeX document. Typeset it as PDF and choose that.");

    public static Finding OtherArchive { get; } = Error(FindingCodes.UnsupportedType,
        "The file is an archive of a kind that cannot be read. Unpack it and choose the document in it.");

    public static Finding ArchiveOfSeveral { get; } = Error(FindingCodes.UnsupportedType,
        "The ZIP archive holds more than one document. Unpack it and choose one of them.");

    public static Finding ArchiveOfNone { get; } = Error(FindingCodes.UnsupportedType,
        "The ZIP archive holds no document that can be read. Choose a PDF, a Word document (.docx), OpenDocument text (.odt), RTF, HTML or plain text.");

    public static Finding Damaged { get; } = Error(FindingCodes.Damaged,
        "The file is damaged and cannot be read. Open it in the program that made it, save it again and choose the new copy.");

    public static Finding Repaired { get; } = Warning(FindingCodes.Repaired,
        "The file is damaged. What could be read is here; compare it with the original, or save the document again and choose the new copy.");

    public static Finding NoText { get; } = Error(FindingCodes.NoText,
        "The document holds no text. Text in scans and pictures is not read; choose the document that the scan was made from.");

    public static Finding HiddenText { get; } = Warning(FindingCodes.HiddenText,
        "The document holds text that a reader does not see. It was left out.");

    public static Finding TooLarge(long maxBytes) => Error(FindingCodes.TooLarge,
        $"The file is larger than {Size(maxBytes)}. Save a smaller copy, for example with fewer or smaller pictures, and choose that.");

    public static Finding RecognizedText(int page) => Warning(FindingCodes.RecognizedText,
        $"The text of page {Count(page)} was recognised in a picture and may hold mistakes. Compare it with the original.");

    public static Finding NotRecognized(OcrFailure failure) => Warning(FindingCodes.RecognitionFailed, failure switch
    {
        OcrFailure.NotAvailable => "Text in pictures cannot be recognised at the moment. Choose the document that the picture was made from, as PDF or .docx.",
        OcrFailure.NotSupported => "Text in a picture of this type cannot be recognised. Save the picture as PNG or JPEG, or choose the document that it was made from.",
        OcrFailure.TimedOut => "Recognising the text of a picture took too long and was stopped. Choose a smaller picture, or the document that it was made from.",
        _ => "More text was recognised in a picture than is read. Choose a smaller picture, or the document that it was made from.",
    });

    public static Finding RecognizedTooSlowly(TimeSpan max) => Limit(
        $"Recognising text in pictures took longer than {max.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture)} seconds and was stopped. The text of further pages was left out.");

    public static Finding PictureTooLarge(int page, int maxPixels) => Limit(
        $"The picture on page {Count(page)} has more than {Count(maxPixels)} pixels. Text in it was not recognised; save it in a lower resolution.");

    public static Finding PictureNotExported(int page) => Warning(FindingCodes.RecognitionFailed,
        $"A picture on page {Count(page)} is too large, or stored in a way from which text is not recognised. Print the document as PDF and choose that.");

    public static Finding TooManyPages(int max) => Limit($"The document has more than {Count(max)} pages. The further pages were left out.");

    public static Finding TooMuchText(int max) => Limit($"The document has more than {Count(max)} characters of text. The text after them was left out.");

    public static Finding TooManyWords(int max) => Limit($"The document has more than {Count(max)} words. The words after them were left out.");

    public static Finding TooDeep(int max) => Limit($"Parts of the document are nested more than {Count(max)} deep. The deeper parts were left out.");

    public static Finding NestedTooDeep(int max) => Error(FindingCodes.LimitReached,
        $"The document is nested more than {Count(max)} deep and cannot be read. Save it as PDF and choose that.");

    public static Finding TooSlow(TimeSpan max) => Limit(
        $"Reading took longer than {max.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture)} seconds and was stopped. The text after that was left out.");

    public static Finding UnderstoodTooSlowly(TimeSpan max) => Limit(
        $"Reading the document and finding its parts took longer than {max.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture)} seconds and was stopped. Fields may be missing; compare the result with the document.");

    public static Finding TooMuchDecoded(long max) => Limit($"The document unpacks to more than {Size(max)}. The rest was left out.");

    public static Finding TooDense(int max) => Limit($"A part of the document unpacks to more than {Count(max)} times its size. The rest of it was left out.");

    public static Finding TooManyElements(int max) => TooMany(max, "elements");

    public static Finding TooManyTags(int max) => TooMany(max, "tags and attributes");

    /// <summary>That there are more of something, in the plural, than are read.</summary>
    public static Finding TooMany(int max, string what) => Limit($"The document has more than {Count(max)} {what}. The rest was left out.");

    public static Finding TooManyEntries(int max) => Limit($"The file is an archive of more than {Count(max)} entries. Save the document again without its attachments.");

    public static Finding AttachmentTooLarge(int max) => Limit($"A file attached to the document is larger than {Size(max)}. It is listed without its content.");

    /// <summary>The same finding for a document of which nothing is left.</summary>
    public static Finding AsError(Finding finding) => finding with { Severity = FindingSeverity.Error };

    private static Finding Limit(string message) => Warning(FindingCodes.LimitReached, message);

    private static Finding Error(string code, string message) => new(code, FindingSeverity.Error, message);

    private static Finding Warning(string code, string message) => new(code, FindingSeverity.Warning, message);

    private static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Size(long bytes) => bytes switch
    {
        >= 1 << 20 => $"{(bytes / (double)(1 << 20)).ToString("0.#", CultureInfo.InvariantCulture)} MB",
        >= 1 << 10 => $"{(bytes / (double)(1 << 10)).ToString("0.#", CultureInfo.InvariantCulture)} KB",
        _ => $"{bytes.ToString("N0", CultureInfo.InvariantCulture)} bytes",
    };
}
