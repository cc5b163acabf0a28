namespace CareerHub.Pdf.Internal.Finishing;

/// <summary>What a content stream's resource dictionary (ISO 32000-1, 7.8.3) says of the names that the content uses.</summary>
internal sealed class ContentResources(RewrittenFile file, byte[] resources, TaggedForms forms)
{
    /// <summary>Whether a font has codes of two bytes.</summary>
    public bool IsWide(ReadOnlySpan<byte> name) => file.Dictionary(Number("Font"u8, name))["Subtype"u8].SequenceEqual("/Type0"u8);

    /// <summary>Whether an external object brings tags of its own.</summary>
    public bool IsTagged(ReadOnlySpan<byte> name) => forms.Contains(Number("XObject"u8, name));

    private int Number(ReadOnlySpan<byte> kind, ReadOnlySpan<byte> name) => PdfSyntax.Number(new PdfDictionary(new PdfDictionary(resources)[kind])[name[1..]]);
}
