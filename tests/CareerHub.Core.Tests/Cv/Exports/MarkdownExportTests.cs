using System.Net;
using System.Text.RegularExpressions;
using CareerHub.Cv;
using CareerHub.Cv.Exports.Internal;
using Markdig;

namespace CareerHub.Core.Tests.Cv.Exports;

public partial class MarkdownExportTests
{
    public static TheoryData<string> Names => [.. ExportDocuments.All.Keys.Where(name => name != "thousand")];

    [Fact]
    public void Write_ShortProfile_ReadsWell() => Assert.Equal(
        """
        # Kwame Boateng

        Nursing student

        Leeds, United Kingdom · [kwame.boateng@example.com](mailto:kwame.boateng@example.com) · [+44 7700 900417](tel:+447700900417)

        ## Experience

        ### Healthcare assistant

        **St Brannoc’s Hospital** · Leeds · Jun 2023 – Aug 2024

        - Nights on a ward of 28 beds
        - Trained two new colleagues

        ## Education

        ### BSc, Adult nursing

        **University of the Aire** · Sep 2024 – present

        ## Skills

        - Phlebotomy, Manual handling, British Sign Language, level 1

        ## Languages

        - English
        - **Twi:** native

        """.ReplaceLineEndings("\n"),
        MarkdownBlocks.Write(ExportDocuments.All["short"]));

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_AnyDocument_ShowsItsTextsInAReaderOfCommonMark(string name)
    {
        CvDocument document = ExportDocuments.All[name];
        string html = Markdown.ToHtml(MarkdownBlocks.Write(document), new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().Build());
        string shown = Squeezed(WebUtility.HtmlDecode(Tag().Replace(html, "")));

        int at = 0;
        foreach (string text in Texts(document).Select(Squeezed))
        {
            int found = shown.IndexOf(text, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"'{text}' is not shown behind '{shown[..at]}'");
            at = found + text.Length;
        }
    }

    [Theory]
    [InlineData("marks")]
    [InlineData("hostile")]
    public void Write_MarkupInEveryField_IsNoMarkup(string name)
    {
        string html = Markdown.ToHtml(MarkdownBlocks.Write(ExportDocuments.All[name]), new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().Build());

        Assert.DoesNotContain("javascript:\"", html);
        Assert.Empty(Element().Matches(html).Select(match => match.Groups["name"].Value).Except(["h1", "h2", "h3", "p", "ul", "li", "strong", "a"]));
        Assert.All(Link().Matches(html), match => Assert.StartsWith("https://example.org/", match.Groups["href"].Value));
    }

    [Theory]
    [InlineData("C#", "C#")]
    [InlineData("snake_case and 5 * 3", "snake_case and 5 \\* 3")]
    [InlineData("_x_", "\\_x\\_")]
    [InlineData("R&D and AT&T; &amp;", "R&D and AT\\&T; \\&amp;")]
    [InlineData("about ~30 %, ~no~", "about ~30 %, \\~no\\~")]
    public void Inline_Text_EscapesOnlyWhatCouldBeMarkup(string text, string escaped) => Assert.Equal(escaped, MarkdownEscape.Inline(text));

    [Theory]
    [InlineData("2019. was a good year", "2019\\. was a good year")]
    [InlineData("2019 was", "2019 was")]
    [InlineData("- item", "\\- item")]
    [InlineData("#1 in sales", "\\#1 in sales")]
    [InlineData("> 40 projects", "\\> 40 projects")]
    [InlineData("=====", "\\=====")]
    public void Start_BlockOfText_EscapesWhatBeginsABlockOfAnotherKind(string text, string escaped) => Assert.Equal(escaped, MarkdownEscape.Start(text));

    [Theory]
    [InlineData("https://example.org/x_(y)", "https://example.org/x_(y)")]
    [InlineData("https://example.org/x)", "https://example.org/x%29")]
    [InlineData("https://example.org/?a=1&copy;=2&b=`", "https://example.org/?a=1&amp;copy;=2&b=%60")]
    public void Address_Link_CannotEndEarly(string href, string escaped) => Assert.Equal(escaped, MarkdownEscape.Address(href));

    private static IEnumerable<string> Texts(CvDocument document) =>
        new[] { document.Name, document.Headline }.Concat(document.Contacts.Select(contact => contact.Text)).Concat(document.Sections.SelectMany(section => section.Entries.SelectMany(Texts).Prepend(section.Heading)))
            .Select(ExportText.Line).OfType<string>();

    private static IEnumerable<string?> Texts(CvEntry entry) =>
        [entry.Title, entry.Organization, entry.Place, entry.Detail, entry.Dates?.Text, .. entry.Paragraphs, .. entry.Points, entry.ItemsLabel, .. entry.Items];

    // Line ends and white space are the reader's; U+2028 and its like are white space too.
    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex("<(?<name>[a-z0-9]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Element();

    [GeneratedRegex("href=\"(?<href>[^\"]*)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
