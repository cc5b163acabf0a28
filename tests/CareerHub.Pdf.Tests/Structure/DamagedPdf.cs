using System.Text;
using System.Text.RegularExpressions;

namespace CareerHub.Pdf.Tests.Structure;

/// <summary>A PDF with something changed in all its objects, whatever the lengths.</summary>
internal static partial class DamagedPdf
{
    public static byte[] Of(string pdf, string right, string wrong)
    {
        var damaged = pdf.Replace(right, wrong, StringComparison.Ordinal);
        var table = damaged.LastIndexOf("\nxref\n", StringComparison.Ordinal) + 1;
        var places = Start().Matches(damaged[..table]).ToDictionary(match => match.Groups[1].Value, match => match.Index);
        var number = 0;
        var rows = Row().Replace(damaged[table..], _ => $"{places[(++number).ToString(null, null)]:D10} 00000 n ");
        rows = LastOffset().Replace(rows, $"startxref\n{table}\n");
        return Encoding.Latin1.GetBytes(damaged[..table] + rows);
    }

    [GeneratedRegex(@"(?<=\n)(\d+) 0 obj\n")]
    private static partial Regex Start();

    [GeneratedRegex(@"\d{10} 00000 n ")]
    private static partial Regex Row();

    [GeneratedRegex(@"startxref\n\d+\n")]
    private static partial Regex LastOffset();
}
