using System.Text.RegularExpressions;
using CareerHub.Cv;

namespace CareerHub.Core.Tests.Cv;

/// <summary>What a person's own words and choices become in a style sheet.</summary>
public partial class CvStyleSheetTests
{
    private static readonly CvTemplates Templates = new();

    [Theory]
    [InlineData("Ann Example", "Ann Example")]
    [InlineData("Éléonore Ó Briain", "Éléonore Ó Briain")]
    [InlineData("林晓雯", "林晓雯")]
    [InlineData("Vollmer-Adeyemi", @"Vollmer\2d Adeyemi")]
    [InlineData("\"} body{display:none", @"\22 \7d  body\7b display\3a none")]
    [InlineData("</style><script>", @"\3c \2f style\3e \3c script\3e ")]
    [InlineData(@"a\", @"a\5c ")]
    [InlineData("a\nb\0", @"a\a b\0 ")]
    [InlineData("😀", @"\1f600 ")]
    public void Render_Name_IsAStringThatCannotBeLeft(string name, string quoted) =>
        Assert.Equal($"--name:\"{quoted}\"", Name().Match(Styles(new CvDocument { Language = "en", Name = name })).Value);

    [Fact]
    public void Render_HiddenName_FootsTheTitle() =>
        Assert.Equal("--name:\"Curriculum vitae\"", Name().Match(Styles(new CvDocument { Language = "en", Title = "Curriculum vitae" })).Value);

    [Theory]
    [InlineData("#A0b1c2", true)]
    [InlineData("red;}</style>", false)]
    [InlineData(null, false)]
    public void Render_Accent_StandsAfterTheTemplatesOwn(string? accent, bool stands)
    {
        string styles = Styles(new CvDocument { Language = "en", Style = CvStyle.Default with { Accent = accent } });

        Assert.Equal(stands, styles.LastIndexOf($"--accent:{accent};", StringComparison.Ordinal) > styles.LastIndexOf("--accent: ", StringComparison.Ordinal));
        Assert.DoesNotContain("</style><", styles);
    }

    private static string Styles(CvDocument document)
    {
        string html = Templates.Render(document, CvTemplates.Classic);
        return html[html.IndexOf("<style>", StringComparison.Ordinal)..html.IndexOf("</style>", StringComparison.Ordinal)];
    }

    [GeneratedRegex("--name:\"[^\"]*\"", RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
