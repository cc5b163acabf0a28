using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CareerHub.Web.Forms;

/// <summary>One choice of a few, each with a hint of its own: a fieldset of radio buttons.</summary>
[HtmlTargetElement("choices", Attributes = "for,options", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChoicesTagHelper : TagHelper
{
    /// <summary>The property that the choice sets.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>The question.</summary>
    public string? Label { get; set; }

    /// <summary>A sentence that helps to choose.</summary>
    public string? Hint { get; set; }

    /// <summary>What can be chosen.</summary>
    public IReadOnlyList<Choice> Options { get; set; } = [];

    /// <summary>The page being written.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var parts = new FieldParts(For, ViewContext, Label, Hint);
        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", parts.Error is null ? "field" : "field field-wrong");
        if (parts.DescribedBy is { } ids)
        {
            output.Attributes.SetAttribute("aria-describedby", ids);
        }

        var legend = new TagBuilder("legend");
        legend.InnerHtml.Append(parts.Label);
        output.Content.AppendHtml(legend).AppendHtml(parts.HintMarkup());
        for (int i = 0; i < Options.Count; i++)
        {
            output.Content.AppendHtml(Row(parts, Options[i], i));
        }

        output.Content.AppendHtml(parts.ErrorMarkup());
    }

    private static TagBuilder Row(FieldParts parts, Choice choice, int index)
    {
        // The summary of errors links to the first one.
        string id = index == 0 ? parts.Id : $"{parts.Id}-{choice.Value}";
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = "radio";
        input.Attributes["id"] = id;
        input.Attributes["name"] = parts.Name;
        input.Attributes["value"] = choice.Value;
        if (string.Equals(choice.Value, parts.Value, StringComparison.OrdinalIgnoreCase))
        {
            input.Attributes["checked"] = "checked";
        }

        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(choice.Text);
        var row = new TagBuilder("div");
        row.AddCssClass("choice");
        row.InnerHtml.AppendHtml(input).AppendHtml(label);
        if (choice.Hint is not null)
        {
            var hint = new TagBuilder("p");
            hint.AddCssClass("field-hint");
            hint.Attributes["id"] = $"{parts.Id}-{choice.Value}-hint";
            hint.InnerHtml.Append(choice.Hint);
            input.Attributes["aria-describedby"] = hint.Attributes["id"];
            row.InnerHtml.AppendHtml(hint);
        }

        return row;
    }
}
