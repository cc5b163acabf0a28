using CareerHub.Cv;

namespace CareerHub.Pdf.Internal.Finishing;

/// <summary>Makes of what Chromium has printed what we hand out: the same bytes for the same document, with metadata, attachments and complete tags.</summary>
internal static class PdfFinish
{
    /// <exception cref="InvalidDataException">The file is not of the form that Chromium writes.</exception>
    public static FinishedPdf Finish(byte[] printed, PdfOptions options)
    {
        var original = new ChromiumFile(printed);
        NodeNames.Renumber(original);
        var file = new RewrittenFile(original);
        var glyphs = new GlyphUse();
        FinishObjects(file, glyphs);
        var tree = new StructureTree(file);
        tree.Mend();
        var information = Information.Of(file, options);
        var isAccessible = tree is { Exists: true, SkipsHeadings: false, HasUndescribedFigure: false }
            && glyphs is { Missing.Count: 0, HasUnnamed: false }
            && information.Title.Length > 0 && LanguageTag.IsValid(information.Language);

        var number = Information.Number(file);
        file.Replace(number, information.Dictionary());
        var metadata = file.Add(PdfStream.New("/Type /Metadata\n/Subtype /XML", XmpPacket.Of(information, isAccessible), isPacked: false));
        file.Set(original.CatalogNumber, "Metadata"u8, System.Text.Encoding.ASCII.GetBytes($"{metadata} 0 R"));
        file.Set(original.CatalogNumber, "ViewerPreferences"u8, "<</DisplayDocTitle true>>"u8);
        Attachments.Add(file, options);
        return new FinishedPdf(file.Write(number), original.PageCount, glyphs.Missing, glyphs.HasUnnamed);
    }

    /// <summary>Only looks for characters that no font has.</summary>
    public static GlyphUse FindMissing(byte[] printed)
    {
        var glyphs = new GlyphUse();
        FinishObjects(new RewrittenFile(new ChromiumFile(printed)), glyphs);
        return glyphs;
    }

    private static void FinishObjects(RewrittenFile file, GlyphUse glyphs)
    {
        List<int> pages = [];
        List<int> forms = [];
        for (var number = 1; number < file.Original.ObjectCount; number++)
        {
            var value = file.Original.Value(number);
            if (value.StartsWith("<</Type /Page\n"u8))
            {
                pages.Add(number);
            }
            else if (value.StartsWith("<</Type /XObject\n/Subtype /Form"u8))
            {
                forms.Add(number);
            }
            else if (value.StartsWith("<</Type /Annot\n"u8))
            {
                Links.Describe(file, number);
            }
        }

        var tagged = new TaggedForms(file, forms);
        foreach (var page in pages)
        {
            var dictionary = file.Dictionary(page);
            FinishContent(file, PdfSyntax.Number(dictionary["Contents"u8]), dictionary["Resources"u8].ToArray(), tagged, glyphs, isMarked: true);
        }

        foreach (var form in forms)
        {
            FinishContent(file, form, file.Dictionary(form)["Resources"u8].ToArray(), tagged, glyphs, tagged.Contains(form));
        }
    }

    private static void FinishContent(RewrittenFile file, int number, byte[] resources, TaggedForms tagged, GlyphUse glyphs, bool isMarked)
    {
        var content = PdfStream.Read(file.Value(number));
        var marked = new ContentMarks(content, new ContentResources(file, resources, tagged), glyphs).Mark();
        if (isMarked && !ReferenceEquals(marked, content))
        {
            file.Replace(number, PdfStream.With(file.Value(number), marked));
        }
    }
}
