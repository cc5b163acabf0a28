namespace CareerHub.Pdf.Internal.Finishing;

/// <summary>The form XObjects, which Chromium makes of what is partly transparent, that hold tagged content, themselves or in another form.</summary>
internal sealed class TaggedForms
{
    private readonly HashSet<int> tagged = [];

    public TaggedForms(RewrittenFile file, IReadOnlyCollection<int> forms)
    {
        var found = forms.Where(form => !file.Dictionary(form)["StructParents"u8].IsEmpty).ToList();
        while (found.Count > 0)
        {
            tagged.UnionWith(found);
            found = forms.Where(form => !tagged.Contains(form) && Uses(file, form)).ToList();
        }
    }

    public bool Contains(int number) => tagged.Contains(number);

    private bool Uses(RewrittenFile file, int form)
    {
        var objects = new PdfDictionary(file.Dictionary(form)["Resources"u8])["XObject"u8];
        return PdfSyntax.References(objects).Exists(tagged.Contains);
    }
}
