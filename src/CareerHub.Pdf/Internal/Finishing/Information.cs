using System.Text;
using CareerHub.Cv;

namespace CareerHub.Pdf.Internal.Finishing;

/// <summary>What a PDF says of itself, for its information dictionary (ISO 32000-1, 14.3.3) and its XMP. What is not known is empty.</summary>
internal sealed record Information(string Title, string Author, string Subject, string Language, string Producer, DateTimeOffset? Date)
{
    public const string Creator = "CareerHub";

    /// <summary>The address of every document here, which Chromium takes for the title of one that has none.</summary>
    private const string NoTitle = "about:blank";

    /// <summary>What the options say, and what the document says where they do not.</summary>
    public static Information Of(RewrittenFile file, PdfOptions options)
    {
        var printed = file.Dictionary(Number(file));
        return new Information(
            Clean(options.Title ?? (PdfText.Read(printed["Title"u8]) is var title && title != NoTitle ? title : "")),
            Clean(options.Author),
            Clean(options.Subject),
            Clean(options.Language ?? PdfText.Read(file.Dictionary(file.Original.CatalogNumber)["Lang"u8])),
            PdfText.Read(printed["Producer"u8]),
            options.CreatedAt);
    }

    /// <summary>The number of the information dictionary.</summary>
    public static int Number(RewrittenFile file) => PdfSyntax.Number(file.Original.Trailer["Info"u8]);

    /// <summary>In place of Chromium's, whose dates are the clock's and whose creator names the machine's system.</summary>
    public byte[] Dictionary()
    {
        var dictionary = new StringBuilder("<<");
        Append(dictionary, "Title", Title);
        Append(dictionary, "Author", Author);
        Append(dictionary, "Subject", Subject);
        Append(dictionary, "Creator", Creator);
        Append(dictionary, "Producer", Producer);
        if (Date is { } date)
        {
            dictionary.Append("/CreationDate ").Append(PdfText.Date(date)).Append("\n/ModDate ").Append(PdfText.Date(date));
        }

        return Encoding.Latin1.GetBytes(dictionary.Append(">>").ToString());
    }

    private static void Append(StringBuilder dictionary, string key, string value)
    {
        if (value.Length > 0)
        {
            dictionary.Append('/').Append(key).Append(' ').Append(PdfText.String(value)).Append('\n');
        }
    }

    /// <summary>One line of what XML allows: control characters become spaces, halves of characters are replaced.</summary>
    private static string Clean(string? text)
    {
        var line = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            line.Append(Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF ? " " : rune.ToString());
        }

        return line.ToString().Trim();
    }
}
