using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Pdf.Tags;

/// <summary>The standard structure types of elements, own names mapped (sections 14.7.3 and 14.8.4; namespaces of ISO 32000-2, 14.7.4).</summary>
internal sealed class TagRoles(PdfFile file, PdfDictionary root)
{
    /// <summary>Longer chains of mappings go in a circle.</summary>
    private const int MaxSteps = 16;

    private readonly PdfDictionary _map = file.Dictionary(root, "RoleMap");

    /// <summary>The type of an element, or an empty name.</summary>
    public string Of(PdfDictionary element)
    {
        string role = file.Name(element, "S") ?? "";
        PdfObject mapped = file.Get(file.Dictionary(file.Dictionary(element, "NS"), "RoleMapNS"), role);
        role = mapped switch
        {
            PdfName name => name.Value,
            PdfArray { Count: > 0 } array when file.Resolve(array.Items[0]) is PdfName name => name.Value,
            _ => role,
        };
        for (int step = 0; step < MaxSteps && file.Name(_map, role) is { } next && next != role; step++)
        {
            role = next;
        }

        return role;
    }

    /// <summary>The level that a type of heading names, 1 to 6, or 0; deeper ones of PDF 2.0 count as 6.</summary>
    public static int HeadingLevel(string role) =>
        role is "Title" ? 1 : role is ['H', >= '1' and <= '9', ..] && int.TryParse(role.AsSpan(1), out int level) ? Math.Min(level, 6) : 0;
}
