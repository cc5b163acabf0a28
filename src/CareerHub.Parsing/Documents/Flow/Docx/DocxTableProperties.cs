using System.Xml;

namespace CareerHub.Parsing.Documents.Flow.Docx;

/// <summary>Applies the properties of tables, rows and cells (17.4) as they pass by.</summary>
internal sealed class DocxTableProperties(DocxDefinitions definitions, FlowWriter writer)
{
    private string group = "";

    /// <summary>Begins a property group: of a table, a row or a cell.</summary>
    public void Begin(string name, DocxFrame at)
    {
        group = name;
        if (name == "tcPr" && at.Tables.TryPeek(out DocxTable? table))
        {
            table.CellFill = null;
        }
    }

    /// <summary>Takes one property of what stands at <paramref name="depth"/>; whether to look inside it.</summary>
    public bool Visit(DocxFrame at, XmlReader property, int depth)
    {
        DocxTable table = at.Tables.TryPeek(out DocxTable? open) ? open : new DocxTable();
        switch (property.LocalName)
        {
            case "gridSpan":
                writer.SpanColumns(property.Number() ?? 1);
                break;
            case "gridBefore":
                writer.SpanColumns((property.Number() ?? 1) + 1);
                break;
            case "tblStyle":
                table.MayBeFilled = definitions.Styles.FillsTable(property.Value());
                break;
            case "shd" when group == "tblPr":
                table.Fill = DocxColors.Fill(property.WordAttribute("fill"));
                break;
            case "shd":
                table.CellFill = DocxColors.Fill(property.WordAttribute("fill"));
                break;
            case "del" when group == "trPr":
                // 17.13.5.12: the whole row was deleted.
                at.DeletedDepth = depth;
                writer.DropRow();
                break;
            case "cellDel":
                at.DeletedDepth = depth;
                break;
            default:
                return !property.LocalName.EndsWith("Change", StringComparison.Ordinal);
        }

        return true;
    }
}
