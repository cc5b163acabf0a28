using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CareerHub.Web.Forms;

/// <summary>What the form tag helpers share: the identifiers, the error and the text of one field.</summary>
internal sealed class FieldParts
{
    public FieldParts(ModelExpression expression, ViewContext view, string? label, string? hint)
    {
        Name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);
        Id = IdOf(Name);
        Label = label ?? expression.Metadata.GetDisplayName();

        // A page that writes hint="@null" hands over an empty text.
        Hint = string.IsNullOrEmpty(hint) ? null : hint;
        view.ViewData.ModelState.TryGetValue(Name, out ModelStateEntry? state);
        Error = state?.Errors.FirstOrDefault()?.ErrorMessage;

        // What was typed stays, wrong or not.
        Value = state?.AttemptedValue ?? expression.Model?.ToString();
    }

    public string Name { get; }

    public string Id { get; }

    public string Label { get; }

    public string? Hint { get; }

    public string? Error { get; }

    public string? Value { get; }

    /// <summary>The element's identifier for a field name; also what the summary of errors links to.</summary>
    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    /// <summary>Names the hint and the error for screen readers, in this order.</summary>
    public string? DescribedBy
    {
        get
        {
            string ids = $"{(Hint is null ? "" : Id + "-hint")} {(Error is null ? "" : Id + "-error")}".Trim();
            return ids.Length == 0 ? null : ids;
        }
    }

    public IHtmlContent HintMarkup() => Paragraph(Hint, "field-hint", "-hint");

    public IHtmlContent ErrorMarkup() => Paragraph(Error, "field-error", "-error");

    /// <summary>Marks a control as wrong and says what describes it.</summary>
    public void Describe(TagBuilder control)
    {
        if (DescribedBy is { } ids)
        {
            control.Attributes["aria-describedby"] = ids;
        }

        if (Error is not null)
        {
            control.Attributes["aria-invalid"] = "true";
        }
    }

    private IHtmlContent Paragraph(string? text, string css, string suffix)
    {
        if (text is null)
        {
            return HtmlString.Empty;
        }

        var paragraph = new TagBuilder("p");
        paragraph.AddCssClass(css);
        paragraph.Attributes["id"] = Id + suffix;
        paragraph.InnerHtml.Append(text);
        return paragraph;
    }
}
