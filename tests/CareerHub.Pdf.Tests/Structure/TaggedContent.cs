using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CareerHub.Pdf.Tests.Structure;

/// <summary>What the pages paint, and how it is marked.</summary>
internal sealed partial class TaggedContent
{
    private static readonly HashSet<string> Paints = ["f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Tj", "TJ", "'", "\""];

    private readonly TaggedPdf pdf;
    private readonly Dictionary<PdfReference, HashSet<int>> unicode = [];
    private readonly List<PdfReference> forms = [];

    public TaggedContent(TaggedPdf pdf)
    {
        this.pdf = pdf;
        foreach (var page in pdf.Pages)
        {
            Read(pdf.Data(page["Contents"]), pdf.Dictionary(TaggedPdf.Find(page, "Resources")), (int)(double)page["StructParents"]!, []);
        }
    }

    /// <summary>What is painted outside of tags and artifacts.</summary>
    public List<string> Unmarked { get; } = [];

    /// <summary>Artifacts inside of tags.</summary>
    public List<string> ArtifactsInTags { get; } = [];

    /// <summary>Tags inside of artifacts.</summary>
    public List<string> TagsInArtifacts { get; } = [];

    /// <summary>The tags, by the structure parents of their stream and their number.</summary>
    public List<(int Parents, int Id)> Tags { get; } = [];

    /// <summary>Glyphs shown that nothing gives a character for.</summary>
    public List<string> Unreadable { get; } = [];

    /// <summary>What fonts give as characters and is none.</summary>
    public List<string> NoCharacters { get; } = [];

    /// <summary>Whether glyph 0, which stands for no character, is shown.</summary>
    public bool ShowsNoGlyph { get; private set; }

    public IReadOnlyDictionary<PdfReference, HashSet<int>> Fonts => unicode;

    /// <summary>Forms with tags that are painted more than once.</summary>
    public IEnumerable<PdfReference> RepeatedForms => forms.GroupBy(form => form).Where(group => group.Count() > 1).Select(group => group.Key);

    private void Read(byte[] content, Dictionary<string, object?> resources, int parents, List<string> marks)
    {
        var lexer = new PdfLexer(content, 0);
        List<object?> operands = [];
        PdfReference? font = null;
        for (var token = lexer.Next(); token is not null; token = lexer.Next())
        {
            if (token is not PdfKeyword { Value: var name })
            {
                operands.Add(token);
                continue;
            }

            switch (name)
            {
                case "BMC" or "BDC":
                    Begin(operands, parents, marks);
                    break;
                case "EMC":
                    marks.RemoveAt(marks.Count - 1);
                    break;
                case "Tf":
                    font = (PdfReference)pdf.Dictionary(resources["Font"])[((PdfName)operands[0]!).Value]!;
                    break;
                case "Do":
                    Paint((PdfReference)pdf.Dictionary(resources["XObject"])[((PdfName)operands[0]!).Value]!, parents, marks);
                    break;
                case var _ when Paints.Contains(name):
                    Check(name, marks);
                    Show(font, operands, marks);
                    break;
            }

            operands.Clear();
        }
    }

    private void Begin(List<object?> operands, int parents, List<string> marks)
    {
        var properties = operands.Count > 1 ? operands[1] as Dictionary<string, object?> ?? [] : [];
        var isArtifact = operands[0] is PdfName { Value: "Artifact" };
        if (isArtifact && marks.Contains("tag"))
        {
            ArtifactsInTags.Add($"at tag {Tags[^1]}");
        }

        if (TaggedPdf.Find(properties, "MCID") is double id)
        {
            Tags.Add((parents, (int)id));
            if (marks.Contains("artifact"))
            {
                TagsInArtifacts.Add(Tags[^1].ToString());
            }

            marks.Add("tag");
        }
        else
        {
            marks.Add(isArtifact ? "artifact" : properties.ContainsKey("ActualText") ? "text" : "");
        }
    }

    private void Paint(PdfReference painted, int parents, List<string> marks)
    {
        var dictionary = pdf.Dictionary(painted);
        if (dictionary["Subtype"] is PdfName { Value: "Form" })
        {
            var own = TaggedPdf.Find(dictionary, "StructParents") as double?;
            if (own is not null)
            {
                forms.Add(painted);
            }

            Read(pdf.Data(painted), pdf.Dictionary(TaggedPdf.Find(dictionary, "Resources")), (int?)own ?? parents, marks);
        }
        else
        {
            Check("Do", marks);
        }
    }

    private void Check(string name, List<string> marks)
    {
        if (!marks.Contains("tag") && !marks.Contains("artifact"))
        {
            Unmarked.Add($"{name} after tag {Tags.LastOrDefault()}");
        }
    }

    private void Show(PdfReference? font, List<object?> operands, List<string> marks)
    {
        if (font is null || operands is not [byte[] codes])
        {
            return;
        }

        var isWide = pdf.Dictionary(font)["Subtype"] is PdfName { Value: "Type0" };
        var readable = unicode.TryGetValue(font, out var known) ? known : unicode[font] = ToUnicode(font);
        for (var i = 0; i < codes.Length; i += isWide ? 2 : 1)
        {
            var code = isWide ? (codes[i] << 8) | codes[i + 1] : codes[i];
            ShowsNoGlyph |= code == 0;
            if (!readable.Contains(code) && !marks.Contains("text"))
            {
                Unreadable.Add($"code {code:X} of font {font.Number}");
            }
        }
    }

    private HashSet<int> ToUnicode(PdfReference font)
    {
        HashSet<int> codes = [];
        if (TaggedPdf.Find(pdf.Dictionary(font), "ToUnicode") is not { } map)
        {
            return codes;
        }

        foreach (Match block in Block().Matches(Encoding.Latin1.GetString(pdf.Data(map))))
        {
            foreach (var line in block.Groups["lines"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                var numbers = Hex().Matches(line).Select(match => match.Groups[1].Value).ToList();
                NoCharacters.AddRange(new[] { "0000", "FEFF", "FFFE" }.Where(none => numbers[^1] == none));
                var first = int.Parse(numbers[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                var last = block.Groups["kind"].Value == "range" ? int.Parse(numbers[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture) : first;
                codes.UnionWith(Enumerable.Range(first, last - first + 1));
            }
        }

        return codes;
    }

    [GeneratedRegex(@"beginbf(?<kind>char|range)\n(?<lines>.*?)endbf", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("<([0-9A-F]+)>")]
    private static partial Regex Hex();
}
