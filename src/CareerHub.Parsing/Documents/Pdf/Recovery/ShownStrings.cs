using CareerHub.Parsing.Documents.Pdf.Objects;

namespace CareerHub.Parsing.Documents.Pdf.Recovery;

/// <summary>The strings that a content stream shows (section 9.4.3), by the name of their font.</summary>
internal static class ShownStrings
{
    /// <summary>The strings of one font that are looked at to tell which font it is.</summary>
    private const int MaxStrings = 2000;

    /// <summary>No operator takes more; a longer run is damage.</summary>
    private const int MaxOperands = 64;

    public static Dictionary<string, List<byte[]>> Read(byte[] content, PdfBudget budget)
    {
        var shown = new Dictionary<string, List<byte[]>>();
        var parser = new PdfParser(content, 0, budget, references: false);
        var operands = new List<PdfObject>();
        List<byte[]> strings = [];
        while (parser.Read() is { } token && !budget.Exhausted)
        {
            if (token is not PdfKeyword keyword)
            {
                if (operands.Count == MaxOperands)
                {
                    operands.Clear();
                }

                operands.Add(token);
                continue;
            }

            if (keyword.Value == "Tf" && operands is [.., PdfName name, _] && !shown.TryGetValue(name.Value, out strings!))
            {
                shown[name.Value] = strings = [];
            }
            else if (keyword.Value is "Tj" or "TJ" or "'" or "\"")
            {
                strings.AddRange(operands.SelectMany(operand => operand is PdfArray array ? array.Items : [operand]).OfType<PdfString>().Take(MaxStrings - strings.Count).Select(text => text.Bytes));
            }

            operands.Clear();
        }

        return shown;
    }
}
