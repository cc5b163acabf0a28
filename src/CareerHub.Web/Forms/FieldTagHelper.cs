using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CareerHub.Web.Forms;

/// <summary>
/// One field of a form: label, hint, control, error, in this order and described for screen readers.
/// Attributes that are not named here (<c>autocomplete</c>, <c>inputmode</c>, <c>maxlength</c>, …) go to the control.
/// </summary>
[HtmlTargetElement("field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper : TagHelper
{
    /// <summary>The property that the field edits.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>What the field is called.</summary>
    public string? Label { get; set; }

    /// <summary>A sentence that helps to fill it in.</summary>
    public string? Hint { get; set; }

    /// <summary>An input type, or <c>textarea</c>.</summary>
    public string Type { get; set; } = "text";

    /// <summary>The expected length: 4, 10, 20, 30 characters, or 0 for the whole column.</summary>
    public int Width { get; set; } = 30;

    /// <summary>The entries of a list to choose from; the control is then a <c>select</c>.</summary>
    public IEnumerable<SelectListItem>? Options { get; set; }

    /// <summary>The page being written.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var parts = new FieldParts(For, ViewContext, Label, Hint);
        TagBuilder control = Control(parts);
        foreach (TagHelperAttribute attribute in output.Attributes)
        {
            // What else describes the control is read before its hint and its error.
            string? described = attribute.Name == "aria-describedby" ? control.Attributes.GetValueOrDefault(attribute.Name) : null;
            control.Attributes[attribute.Name] = $"{attribute.Value} {described}".Trim();
        }

        output.Attributes.Clear();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", parts.Error is null ? "field" : "field field-wrong");
        var label = new TagBuilder("label");
        label.Attributes["for"] = parts.Id;
        label.InnerHtml.Append(parts.Label);
        output.Content.AppendHtml(label).AppendHtml(parts.HintMarkup()).AppendHtml(control).AppendHtml(parts.ErrorMarkup());
    }

    private TagBuilder Control(FieldParts parts)
    {
        TagBuilder control = Options is not null ? Select(parts) : Type == "textarea" ? TextArea(parts) : Input(parts);
        control.Attributes["id"] = parts.Id;
        control.Attributes["name"] = parts.Name;
        control.AddCssClass("input");
        control.AddCssClass(Width == 0 ? "width-text" : string.Create(CultureInfo.InvariantCulture, $"width-{Width}"));
        parts.Describe(control);
        return control;
    }

    private TagBuilder Input(FieldParts parts)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = Type;

        // A password is never sent back.
        if (Type is not ("password" or "file"))
        {
            input.Attributes["value"] = parts.Value ?? "";
        }

        return input;
    }

    private static TagBuilder TextArea(FieldParts parts)
    {
        var area = new TagBuilder("textarea");

        // The first line break after the start tag is dropped by browsers (HTML, 13.1.2.5).
        area.InnerHtml.AppendHtml("\n").Append(parts.Value ?? "");
        return area;
    }

    private TagBuilder Select(FieldParts parts)
    {
        var select = new TagBuilder("select");
        foreach (SelectListItem item in Options!)
        {
            var option = new TagBuilder("option");
            option.Attributes["value"] = item.Value;
            if (string.Equals(item.Value, parts.Value ?? "", StringComparison.Ordinal))
            {
                option.Attributes["selected"] = "selected";
            }

            option.InnerHtml.Append(item.Text);
            select.InnerHtml.AppendHtml(option);
        }

        return select;
    }
}
