using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CareerHub.Web.Forms;

/// <summary>The summary of errors at the top of a form: one line for each, a link to its field. Nothing when all is well.</summary>
[HtmlTargetElement("problems", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ProblemsTagHelper : TagHelper
{
    /// <summary>The page being written.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        ModelStateDictionary state = ViewContext.ViewData.ModelState;
        if (state.IsValid)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "problems");
        output.Attributes.SetAttribute("role", "alert");

        // Focus goes here without a script, so that a screen reader starts with what is wrong.
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("autofocus", null);
        output.Content.AppendHtml("<h2>");
        output.Content.Append(state.ErrorCount == 1 ? "Nothing was saved yet. One thing needs a look:" : "Nothing was saved yet. These need a look:");
        output.Content.AppendHtml("</h2>").AppendHtml(List(state));
    }

    private static TagBuilder List(ModelStateDictionary state)
    {
        var list = new TagBuilder("ul");
        foreach ((string name, ModelStateEntry entry) in state)
        {
            // A field shows its first error beside itself; what belongs to no field is said here or nowhere.
            foreach (ModelError error in name.Length == 0 ? entry.Errors : entry.Errors.Take(1))
            {
                var item = new TagBuilder("li");
                item.InnerHtml.AppendHtml(name.Length == 0 ? Text(error.ErrorMessage) : Link(name, error.ErrorMessage));
                list.InnerHtml.AppendHtml(item);
            }
        }

        return list;
    }

    private static TagBuilder Text(string message)
    {
        var text = new TagBuilder("span");
        text.InnerHtml.Append(message);
        return text;
    }

    private static TagBuilder Link(string name, string message)
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = "#" + FieldParts.IdOf(name);
        link.InnerHtml.Append(message);
        return link;
    }
}
