using System.Text.RegularExpressions;
using CareerHub.Cv;
using CareerHub.Cv.Internal;
using CareerHub.Profiles.Projection;

namespace CareerHub.Core.Tests.Cv.Templates;

/// <summary>What docs/templates.md promises of the templates that come with CareerHub.</summary>
public partial class TemplateRulesTests
{
    private const int MaxLines = 200;

    private static readonly CvTemplates Templates = new();

    public static TheoryData<string> Names => [.. Templates.Templates];

    [Theory]
    [MemberData(nameof(Names))]
    public void Template_MarkupAndStyles_HaveAtMost200Lines(string name)
    {
        CvTemplate template = Find(name);

        Assert.InRange(Lines(template.Markup) + Lines(template.Styles), 1, MaxLines);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Template_Lines_AreItsOwn(string name)
    {
        HashSet<string> others = [.. Templates.All.Where(template => template.Id != name).SelectMany(template => template.Styles.Split('\n'))];
        string[] own = [.. Find(name).Styles.Split('\n').Where(line => line.Trim().Length > 1)];

        Assert.InRange(own.Count(others.Contains), 0, own.Length / 2);
    }

    // --fit scales the root's font size, so whatever is not in rem or em would stay as large as it was.
    [Theory]
    [MemberData(nameof(Names))]
    public void Template_Sizes_GrowWithTheRoot(string name)
    {
        string[] lines = [.. Find(name).Styles.Split('\n').Where(line => Fixed().IsMatch(line) && !Declaration().IsMatch(line))];

        Assert.Empty(lines);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Template_Text_IsExtractedAsItIsWritten(string name)
    {
        string styles = CvTemplateFiles.Shared("base.css") + Find(name).Styles;

        Assert.DoesNotContain("letter-spacing", styles);
        Assert.DoesNotContain("text-transform", styles);
        Assert.DoesNotContain("hyphens: auto", styles);
        Assert.Contains("* { box-sizing: border-box; margin: 0; padding: 0; font-variant-ligatures: none; }", styles);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Render_Person_HasHeadingsListsAndAltText(string name)
    {
        CvDocument document = CvDocument.Create(SampleProfiles.Long, CvVersion.Default(SampleProfiles.Long), Audience.Owner)! with { Photo = "data:image/png;base64,AAAA" };

        string html = Templates.Render(document, name);

        Assert.Equal(["Henrike Vollmer-Adeyemi"], Headings(html, 1));
        Assert.Equal(12, Headings(html, 2).Count());
        Assert.Equal(12, Headings(html, 3).Count());
        Assert.Contains("Head of structural design", Headings(html, 3));
        Assert.DoesNotContain(" style=", html);
        Assert.Equal(name != "plain", html.Contains("alt=\"Henrike Vollmer-Adeyemi\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Academic_Publications_ComeFirst() =>
        Assert.Equal("Publications", Headings(Templates.Render(Document(), "academic"), 2).ElementAt(1));

    [Fact]
    public void Academic_OrderOfThePerson_StaysTheirs()
    {
        string html = Templates.Render(Document() with { IsOrdered = true }, "academic");

        Assert.Equal("Experience", Headings(html, 2).ElementAt(1));
    }

    [Fact]
    public void Sidebar_Aside_HoldsWhatTheManifestNames()
    {
        string html = Templates.Render(Document(), "sidebar");
        string aside = html[html.IndexOf("<aside>", StringComparison.Ordinal)..html.IndexOf("</aside>", StringComparison.Ordinal)];

        Assert.Equal(["Skills", "Certificates", "Awards", "Languages", "Interests"], Headings(aside, 2));
    }

    private static CvDocument Document() => CvDocument.Create(SampleProfiles.Long, CvVersion.Default(SampleProfiles.Long), Audience.Owner)!;

    private static CvTemplate Find(string name) => Templates.All.Single(template => template.Id == name);

    private static int Lines(string text) => text.TrimEnd('\n').Split('\n').Length;

    private static IEnumerable<string> Headings(string html, int level) =>
        Regex.Matches(html, $"<h{level}>(.*?)</h{level}>", RegexOptions.None, TimeSpan.FromSeconds(5)).Select(match => Tag().Replace(match.Groups[1].Value, ""));

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\d(?:pt|mm|cm|in|px)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Fixed();

    // Paper does not shrink with the type; nor do the size that the root starts from and the seam of a pixel or two.
    [GeneratedRegex(@"^\s*(?:--(?:size|margin-\w+|column|gutter): |\S+ \{ margin(?:-(?:top|bottom))?: -[12]px[; ]|.*padding: 15mm )", RegexOptions.NonBacktracking)]
    private static partial Regex Declaration();
}
