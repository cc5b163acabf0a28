using System.Text;

namespace CareerHub.Pdf.Internal.Finishing;

/// <summary>Gives each link the description that PDF/UA wants of it (ISO 14289-1, 7.18.5): the address, as a person would say it.</summary>
internal static class Links
{
    private static readonly string[] Schemes = ["https://", "http://", "mailto:", "tel:"];

    public static void Describe(RewrittenFile file, int annotation)
    {
        var dictionary = file.Dictionary(annotation);
        if (dictionary["Subtype"u8].SequenceEqual("/Link"u8) && dictionary["Contents"u8].IsEmpty && Address(dictionary) is { Length: > 0 } address)
        {
            file.Set(annotation, "Contents"u8, Encoding.Latin1.GetBytes(PdfText.String(address)));
        }
    }

    private static string Address(PdfDictionary link)
    {
        if (link["Dest"u8] is { IsEmpty: false } place)
        {
            return place[0] == '/' ? "#" + Encoding.UTF8.GetString(place[1..]) : "#";
        }

        var address = PdfText.Read(new PdfDictionary(link["A"u8])["URI"u8]);
        var scheme = Array.Find(Schemes, scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
        return Uri.UnescapeDataString(address[(scheme?.Length ?? 0)..]).TrimEnd('/');
    }
}
