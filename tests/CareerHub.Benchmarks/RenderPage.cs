using System.Buffers;
using System.Globalization;
using System.Text;
using CareerHub.Cv;
using CareerHub.Profiles;

namespace CareerHub.Benchmarks;

/// <summary>The page of the template "plain" as one would write it by hand, for one template and no other: the yardstick of <see cref="RenderVerb"/>.</summary>
/// <param name="styles">The style sheet as far as it is the same for everybody.</param>
internal sealed class RenderPage(string styles)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'`=");

    public string Write(CvDocument document)
    {
        var html = new StringBuilder(styles.Length + 8_192);
        html.Append("<!DOCTYPE html>\n<html lang=\"").Append(Text(document.Language)).Append("\" dir=\"").Append(document.Direction)
            .Append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(Text(document.Title))
            .Append("</title>\n<style>\n").Append(styles);
        Choices(html, document);
        html.Append("</style>\n</head>\n<body class=\"").Append(Classes(document.Style)).Append("\">\n<main>\n<header>\n<h1>")
            .Append(Text(document.Name.Length > 0 ? document.Name : document.Title)).Append("</h1>\n");
        if (document.Headline is { } headline)
        {
            html.Append("<p class=\"headline\">").Append(Text(headline)).Append("</p>\n");
        }

        Contacts(html, document.Contacts);
        html.Append("</header>\n");
        foreach (CvSection section in document.Sections)
        {
            html.Append("<section class=\"").Append(Text(section.Key)).Append("\">\n<h2>").Append(Text(section.Heading)).Append("</h2>\n");
            Section(html, section, document);
            html.Append("</section>\n");
        }

        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Choices(StringBuilder html, CvDocument document)
    {
        html.Append(":root{");
        if (CvStyle.IsAccent(document.Style.Accent))
        {
            html.Append("--accent:").Append(document.Style.Accent).Append(';');
        }

        html.Append("--name:\"");
        foreach (Rune rune in (document.Name.Length > 0 ? document.Name : document.Title).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value == ' ' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                html.Append(rune.ToString());
            }
            else
            {
                html.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ");
            }
        }

        html.Append("\"}\n");
        if (document.Scale < 1)
        {
            html.Append(CultureInfo.InvariantCulture, $":root{{--fit:{Math.Max(document.Scale, CvDocument.MinScale):0.00}}}\n");
        }
    }

    private static void Contacts(StringBuilder html, ValueList<CvContact> contacts)
    {
        if (contacts.Count == 0)
        {
            return;
        }

        html.Append("<ul class=\"contacts\">\n");
        foreach (CvContact contact in contacts)
        {
            html.Append("<li class=\"").Append(contact.Kind.ToString().ToLowerInvariant()).Append("\">");
            Linked(html, contact.Text, contact.Href);
            html.Append("</li>\n");
        }

        html.Append("</ul>\n");
    }

    private static void Section(StringBuilder html, CvSection section, CvDocument document)
    {
        switch (section.Layout)
        {
            case CvSectionLayout.Text:
                foreach (string paragraph in section.Entries.SelectMany(entry => entry.Paragraphs))
                {
                    html.Append("<p>").Append(Text(paragraph)).Append("</p>\n");
                }

                break;
            case CvSectionLayout.Groups:
                html.Append("<ul class=\"groups\">\n");
                foreach (CvEntry entry in section.Entries)
                {
                    Group(html, entry, document);
                }

                html.Append("</ul>\n");
                break;
            default:
                foreach (CvEntry entry in section.Entries)
                {
                    Entry(html, entry, document);
                }

                break;
        }
    }

    private static void Group(StringBuilder html, CvEntry entry, CvDocument document)
    {
        html.Append("<li>");
        if (entry.Title is { } title)
        {
            html.Append("<b>").Append(Text(title)).Append("</b>").Append(entry.Items.Count > 0 ? document.LabelSeparator : "");
        }

        if (entry.Items.Count > 0)
        {
            html.Append("<span>");
            Items(html, entry.Items, document.ListSeparator);
            html.Append("</span>");
        }

        html.Append("</li>\n");
    }

    private static void Entry(StringBuilder html, CvEntry entry, CvDocument document)
    {
        html.Append("<article>\n");
        if (entry.Title is { } title)
        {
            html.Append("<h3>");
            Linked(html, title, entry.TitleHref);
            html.Append("</h3>\n");
        }

        Subtitle(html, entry);
        if (entry.Dates is { } dates)
        {
            html.Append("<p class=\"dates\">");
            Time(html, dates.Start, dates.StartIso, isShownWithout: false);
            html.Append(Text(dates.Joiner));
            Time(html, dates.End, dates.EndIso, isShownWithout: true);
            html.Append("</p>\n");
        }

        Body(html, entry, document);
        html.Append("</article>\n");
    }

    private static void Subtitle(StringBuilder html, CvEntry entry)
    {
        if (entry.Organization is null && entry.Place is null && entry.Detail is null)
        {
            return;
        }

        html.Append("<p class=\"sub\">");
        if (entry.Organization is { } organization)
        {
            string text = Text(organization);
            html.Append("<bdi class=\"organization\">").Append(Link(entry.OrganizationHref) is { } href ? $"<a href=\"{Text(href)}\">{text}</a>" : text).Append("</bdi>");
        }

        Behind(html, entry.Organization is not null, "place", entry.Place);
        Behind(html, entry.Organization is not null || entry.Place is not null, "detail", entry.Detail);
        html.Append("</p>\n");
    }

    private static void Behind(StringBuilder html, bool isBehind, string kind, string? text)
    {
        if (text is not null)
        {
            html.Append(isBehind ? "<span class=\"dot\"> · </span>" : "").Append("<bdi class=\"").Append(kind).Append("\">").Append(Text(text)).Append("</bdi>");
        }
    }

    private static void Body(StringBuilder html, CvEntry entry, CvDocument document)
    {
        foreach (string paragraph in entry.Paragraphs)
        {
            html.Append("<p class=\"text\">").Append(Text(paragraph)).Append("</p>\n");
        }

        if (entry.Points.Count > 0)
        {
            html.Append("<ul class=\"points\">\n");
            foreach (string point in entry.Points)
            {
                html.Append("<li>").Append(Text(point)).Append("</li>\n");
            }

            html.Append("</ul>\n");
        }

        if (entry.Items.Count > 0)
        {
            html.Append("<p class=\"items\">").Append(entry.ItemsLabel is { } label ? $"<b>{Text(label)}{document.LabelSeparator}</b>" : "");
            Items(html, entry.Items, document.ListSeparator);
            html.Append("</p>\n");
        }
    }

    private static void Items(StringBuilder html, ValueList<string> items, string separator)
    {
        for (int i = 0; i < items.Count; i++)
        {
            html.Append(i > 0 ? separator : "").Append("<bdi>").Append(Text(items[i])).Append("</bdi>");
        }
    }

    private static void Linked(StringBuilder html, string text, string? href)
    {
        string shown = "<bdi>" + Text(text) + "</bdi>";
        html.Append(Link(href) is { } link ? $"<a href=\"{Text(link)}\">{shown}</a>" : shown);
    }

    private static void Time(StringBuilder html, string? text, string? iso, bool isShownWithout)
    {
        if (iso is not null)
        {
            html.Append("<time datetime=\"").Append(iso).Append("\">").Append(Text(text)).Append("</time>");
        }
        else if (isShownWithout)
        {
            html.Append(Text(text));
        }
    }

    private static string Classes(CvStyle style) =>
        $"density-{style.Density.ToString().ToLowerInvariant()} font-{style.Font.ToString().ToLowerInvariant()} paper-{style.Paper.ToString().ToLowerInvariant()}";

    // Which addresses may be links is no matter of templates: a page by hand asks the same.
    private static string? Link(string? href) =>
        WebAddress.IsValid(href) || href?.StartsWith("mailto:", StringComparison.Ordinal) == true || href?.StartsWith("tel:", StringComparison.Ordinal) == true ? href : null;

    private static string Text(string? text) => text is null ? "" : text.AsSpan().IndexOfAny(Special) < 0 ? text : Escaped(text);

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (char c in text)
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#x27;"),
                '`' => escaped.Append("&#x60;"),
                '=' => escaped.Append("&#x3D;"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
