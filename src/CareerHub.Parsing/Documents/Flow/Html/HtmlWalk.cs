using CareerHub.Parsing.Documents.Flow.Html.Css;
using CareerHub.Parsing.Documents.Internal;
using HtmlAgilityPack;

namespace CareerHub.Parsing.Documents.Flow.Html;

/// <summary>Walks a parsed page in document order, without recursion, and writes its text.</summary>
internal sealed class HtmlWalk(FlowWriter writer, CssRules rules, ReadingBudget budget)
{
    private const double SmallestVisible = 1;

    private readonly Stack<HtmlContext> contexts = new([new HtmlContext()]);

    private HtmlContext Context => contexts.Peek();

    public void Read(HtmlNode root)
    {
        HtmlNode? node = root.FirstChild;
        while (node is not null)
        {
            budget.Tick();
            if (Enter(node))
            {
                if (node.FirstChild is not null)
                {
                    node = node.FirstChild;
                    continue;
                }

                Leave(node);
            }

            while (node is not null && node.NextSibling is null)
            {
                node = node.ParentNode == root ? null : node.ParentNode;
                if (node is not null)
                {
                    Leave(node);
                }
            }

            node = node?.NextSibling;
        }
    }

    /// <summary>Whether the node is an element whose content is to be read; <see cref="Leave"/> follows then.</summary>
    private bool Enter(HtmlNode node)
    {
        if (node.NodeType == HtmlNodeType.Text)
        {
            WriteText(((HtmlTextNode)node).Text);
            return false;
        }

        if (node.NodeType != HtmlNodeType.Element || IsLeftOut(node))
        {
            return false;
        }

        budget.AddElement();
        var style = new ElementStyle(rules.Of(node));
        if (style.WordList == "ignore")
        {
            return false;
        }

        if (style.BreaksPage)
        {
            writer.BreakPage();
        }

        if (node.Name is "br")
        {
            writer.BreakLine();
            return false;
        }

        contexts.Push(Below(node, style));
        Begin(node);
        return true;
    }

    private void Leave(HtmlNode node)
    {
        HtmlContext left = contexts.Pop();
        if (node.Name == "table")
        {
            writer.EndTable();
        }

        if (left.IsBlock)
        {
            BeginBlock();
        }
        else if (left.IsApart)
        {
            writer.BreakWord();
        }
    }

    private void Begin(HtmlNode node)
    {
        switch (node.Name)
        {
            case "table":
                writer.BeginTable();
                break;
            case "tr":
                writer.BeginRow();
                break;
            case "td" or "th":
                writer.BeginCell();
                writer.SpanColumns(node.GetAttributeValue("colspan", 1));
                break;
        }

        if (Context.IsBlock)
        {
            BeginBlock();
        }
        else if (Context.IsApart || HtmlJoints.SetsApart(node.PreviousSibling, node))
        {
            writer.BreakWord();
        }
        else if (HtmlChips.Follows(node))
        {
            writer.Tab();
        }
    }

    private void BeginBlock() => writer.BeginBlock(Context.HeadingLevel, Context.ListLevel);

    private HtmlContext Below(HtmlNode node, ElementStyle own)
    {
        HtmlContext above = Context;
        TextStyle style = above.Style with
        {
            Bold = above.Style.Bold || HtmlElements.IsBold(node.Name),
            Italic = above.Style.Italic || HtmlElements.IsItalic(node.Name),
            Hidden = above.Style.Hidden || node.Attributes["hidden"] is not null || IsForScreenReaders(node),
            Link = Link(node) ?? above.Style.Link,
        };
        bool isList = node.Name is "ul" or "ol" or "menu" or "dir";
        return above with
        {
            Layout = own,
            IsBlock = IsBlock(node, own, above.Layout),
            IsApart = own.IsApart || above.Layout.HasItems || IsApart(node),
            Numbers = isList ? new HtmlNumbers(node) : above.Numbers,
            ListType = own.ListType ?? (node.Name == "ol" ? HtmlNumbers.TypeOf(node) : isList ? null : above.ListType),
            Style = own.Over(style),
            HeadingLevel = HeadingLevel(node) is > 0 and var level ? level : above.HeadingLevel,
            Lists = above.Lists + (isList ? 1 : 0),
            Item = Item(node, own, above) ?? (isList ? null : above.Item),
            KeepsLines = own.KeepsLines ?? (above.KeepsLines || node.Name is "pre" or "listing" or "xmp" or "plaintext"),
        };
    }

    private static ListItem? Item(HtmlNode node, ElementStyle own, HtmlContext above)
    {
        if (node.Name == "li")
        {
            // CSS Lists 3, 3: only what is displayed as a list item has a marker.
            string? number = above.Numbers?.Count(node, own.ListType ?? above.ListType);
            return new ListItem(Math.Max(above.Lists, 1)) { Number = own.Display is null or "list-item" ? number : null };
        }

        // "l0 level2 lfo1", as Word writes it.
        return own.WordList is { } list && list.IndexOf("level", StringComparison.Ordinal) is >= 0 and var at
            && at + 5 < list.Length && char.IsAsciiDigit(list[at + 5]) ? new ListItem(Math.Max(list[at + 5] - '0', 1)) : null;
    }

    private void WriteText(string raw)
    {
        string text = HtmlEntity.DeEntitize(raw);
        // Tested here and not inherited: a box of size 0 around text of its own size is a way to close gaps.
        TextStyle style = Context.Style with { Hidden = Context.Style.Hidden || Context.Style.Size is > 0 and <= SmallestVisible };
        if (Context.Item is { HasText: false } item && !string.IsNullOrWhiteSpace(text))
        {
            item.HasText = true;
            writer.Append(style.Hidden ? "" : item.Number, style);
            writer.BreakWord();
        }

        if (!Context.KeepsLines)
        {
            writer.Append(text, style);
            return;
        }

        bool first = true;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            if (!first)
            {
                writer.BreakLine();
            }

            first = false;
            writer.Append(line, style);
        }
    }

    private static bool IsLeftOut(HtmlNode node) =>
        HtmlElements.IsUnrendered(node.Name)
        || node.GetAttributeValue("aria-hidden", "").Equals("true", StringComparison.OrdinalIgnoreCase)
        || (node.Name is "i" or "span" && IsIconFont(node.GetAttributeValue("class", "")));

    // These fonts draw an icon in place of its English name.
    private static bool IsIconFont(string classes) =>
        classes.Contains("material-icons", StringComparison.OrdinalIgnoreCase) || classes.Contains("material-symbols", StringComparison.OrdinalIgnoreCase);

    // The class names under which style frameworks and content systems ship the same off-screen rule.
    private static bool IsForScreenReaders(HtmlNode node) =>
        node.GetClasses().Any(name => name is "sr-only" or "visually-hidden" or "screen-reader-text");

    private static bool IsBlock(HtmlNode node, ElementStyle own, ElementStyle around) => own.Display switch
    {
        "block" or "flex" or "grid" or "list-item" or "table" or "table-row" or "flow-root" => true,
        "inline" or "inline-block" or "inline-flex" or "contents" when !HtmlElements.IsBlock(node.Name) || StatesDisplay(node) => false,
        _ => around.StacksItems || HtmlElements.IsBlock(node.Name),
    };

    // Style sheets draw list items and the parts of an entry side by side; they are still pieces of their own, and what draws the
    // line between them (a gap, a frame, a comma that the sheet adds) is not text. A style attribute is taken at its word.
    private static bool StatesDisplay(HtmlNode node) => node.GetAttributeValue("style", "").Contains("display", StringComparison.OrdinalIgnoreCase);

    // Controls, and blocks made inline, stand beside the text around them without being part of its words.
    private static bool IsApart(HtmlNode node) => node.Name is "button" or "input" or "text" or "tspan" || HtmlElements.IsBlock(node.Name);

    private static int HeadingLevel(HtmlNode node) =>
        node.GetAttributeValue("role", "") == "heading" ? Math.Clamp(node.GetAttributeValue("aria-level", 2), 1, 6) : HtmlElements.HeadingLevel(node.Name);

    private static string? Link(HtmlNode node) =>
        node.Name == "a" && node.GetAttributeValue("href", "") is { Length: > 0 } target ? HtmlEntity.DeEntitize(target).Trim() : null;
}
