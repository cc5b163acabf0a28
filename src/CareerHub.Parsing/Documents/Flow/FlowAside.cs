using System.Text;

namespace CareerHub.Parsing.Documents.Flow;

/// <summary>The state of one stream of text: the document's own, or a text box's.</summary>
internal sealed class FlowAside(List<FlowLine> lines)
{
    /// <summary>Where finished lines go.</summary>
    public List<FlowLine> Lines { get; set; } = lines;

    /// <summary>The characters of the unfinished word.</summary>
    public StringBuilder Word { get; } = new();

    /// <summary>The style of the unfinished word's first character.</summary>
    public TextStyle WordStyle { get; set; }

    public string? WordLink { get; set; }

    /// <summary>Whether a tab stands before the next word, or the unfinished one.</summary>
    public bool Tab { get; set; }

    /// <summary>The words of the unfinished line.</summary>
    public List<Word> Words { get; } = [];

    public FlowBlock Block { get; set; } = new();

    public Stack<TablePlace> Tables { get; } = new();

    /// <summary>The lines of text boxes anchored in the unfinished block.</summary>
    public List<FlowLine> Asides { get; } = [];
}
