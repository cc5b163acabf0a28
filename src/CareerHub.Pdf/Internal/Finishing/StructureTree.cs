using System.Text;

namespace CareerHub.Pdf.Internal.Finishing;

/// <summary>Mends what Chromium's structure tree (ISO 32000-1, 14.7) lacks for PDF/UA, and sees what only the document's author could mend.</summary>
internal sealed class StructureTree(RewrittenFile file)
{
    /// <summary>Types of PDF 2.0 that Chromium uses, by what stands for them in PDF 1.7, as whose parts PDF/UA-1 knows them.</summary>
    private const string RoleMap = "<</Em /Span /Strong /Span /Sub /Span /Aside /Sect /Title /P /FENote /Note /DocumentFragment /Sect>>";

    private int lastHeading;

    /// <summary>Whether there is one: a document without text has none.</summary>
    public bool Exists { get; private set; }

    /// <summary>Whether a heading is more than one level below the one before it, or the first is not of level 1.</summary>
    public bool SkipsHeadings { get; private set; }

    /// <summary>Whether a picture has no alternative text.</summary>
    public bool HasUndescribedFigure { get; private set; }

    public void Mend()
    {
        var root = file.Dictionary(file.Original.CatalogNumber)["StructTreeRoot"u8];
        if (root.IsEmpty)
        {
            return;
        }

        Exists = true;
        var number = PdfSyntax.Number(root);
        var waiting = new Stack<int>(PdfSyntax.Elements(file.Dictionary(number)["K"u8]));
        file.Set(number, "RoleMap"u8, Encoding.ASCII.GetBytes(RoleMap));
        while (waiting.TryPop(out var element))
        {
            var dictionary = file.Dictionary(element);
            var children = PdfSyntax.Elements(dictionary["K"u8]);
            for (var i = children.Count - 1; i >= 0; i--)
            {
                waiting.Push(children[i]);
            }

            See(dictionary["S"u8], dictionary);
            if (dictionary["S"u8].SequenceEqual("/LI"u8))
            {
                GiveBody(element, children);
            }
        }
    }

    private void See(ReadOnlySpan<byte> type, PdfDictionary element)
    {
        if (type is [(byte)'/', (byte)'H', >= (byte)'1' and <= (byte)'6' and var level])
        {
            SkipsHeadings |= level - '0' > lastHeading + 1;
            lastHeading = level - '0';
        }
        else if (type.SequenceEqual("/Figure"u8))
        {
            HasUndescribedFigure |= element["Alt"u8].IsEmpty;
        }
    }

    /// <summary>What an item of a list has beside its label belongs into a body (ISO 32000-1, 14.8.4.3.3).</summary>
    private void GiveBody(int item, List<int> children)
    {
        var content = children.FindAll(child => !file.Dictionary(child)["S"u8].SequenceEqual("/Lbl"u8));
        if (content.Count == 0 || (content.Count == 1 && file.Dictionary(content[0])["S"u8].SequenceEqual("/LBody"u8)))
        {
            return;
        }

        if (content.Count == 1 && file.Dictionary(content[0])["S"u8].SequenceEqual("/NonStruct"u8))
        {
            file.Set(content[0], "S"u8, "/LBody"u8);
            return;
        }

        var body = file.Add($"<</Type /StructElem\n/S /LBody\n/P {item} 0 R\n/K [{string.Join(' ', content.Select(child => $"{child} 0 R"))}]>>");
        var kids = Encoding.ASCII.GetString(file.Dictionary(item)["K"u8]).Trim('[', ']');
        foreach (var child in content)
        {
            file.Set(child, "P"u8, Encoding.ASCII.GetBytes($"{body} 0 R"));
            kids = string.Concat(" ", kids, " ").Replace($" {child} 0 R ", " ", StringComparison.Ordinal).Trim();
        }

        file.Set(item, "K"u8, Encoding.ASCII.GetBytes($"[{kids} {body} 0 R]"));
    }
}
