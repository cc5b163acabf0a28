using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Importers;

public class JsonLdImportTests
{
    private const string Page = """
        <html><head><title>Tilda</title>
        <script type="application/ld+json">{ "@context": "https://schema.org", "@graph": [
          { "@type": "ProfilePage", "mainEntity": { "@id": "#me" } },
          { "@type": ["Person"], "@id": "#me", "name": "Tilda Mor\u00e9n", "jobTitle": "Clockmaker", "description": "Repairs old clocks.", "email": "mailto:tilda@example.org", "telephone": "+46 8 555 01 01",
            "address": { "@type": "PostalAddress", "addressLocality": "Uppsala", "addressCountry": "Sweden" },
            "url": "https://tilda.example.org", "sameAs": ["https://social.example.org/@tilda"],
            "worksFor": [ { "@type": "Organization", "name": "Ur AB", "url": "https://ur.example.org" }, { "@type": "OrganizationRole", "roleName": "Teacher", "startDate": "2015", "endDate": "2017", "worksFor": { "@type": "Organization", "name": "Tidskolan" } } ],
            "alumniOf": { "@type": "CollegeOrUniversity", "name": "Hantverksskolan" },
            "knowsAbout": ["Escapements", { "@type": "Thing", "name": "Lathe work" }], "knowsLanguage": [ { "@type": "Language", "name": "Swedish" }, "English" ],
            "award": "Golden hand", "hasCredential": { "@type": "EducationalOccupationalCredential", "name": "Master clockmaker", "recognizedBy": { "name": "Guild" } } },
          { "@type": "Person", "name": "Somebody Else" } ] }</script></head>
        <body><h1>Tilda Morén</h1><p>tilda@example.org</p>
        <h2>Work experience</h2>
        <h3>Service technician, Ur AB</h3><p>2018 – present</p><ul><li>Repaired the town clock</li></ul>
        <h2>Skills</h2><ul><li>Escapements</li><li>Gilding</li></ul>
        <h2>Languages</h2><ul><li>Swedish: native</li></ul></body></html>
        """;

    [Fact]
    public async Task ParseAsync_Person_WinsOverWhatWasUnderstood()
    {
        ParseResult result = await Imported.ParseAsync(Page);

        ProfileDraft draft = result.Draft;
        Assert.Equal(("Tilda Morén", "Clockmaker", "tilda@example.org", "+46 8 555 01 01", "Repairs old clocks."), (draft.FullName?.Value, draft.Headline?.Value, draft.Email?.Value, draft.Phone?.Value, draft.Summary?.Value));
        Assert.Equal(("json-ld", "Tilda Morén"), (draft.FullName?.Source.Method, draft.FullName?.Source.RawText));
        Assert.Equal(("Uppsala", "Sweden"), (draft.Location?.City?.Value, draft.Location?.Country?.Value));
        Assert.Equal(["https://tilda.example.org", "https://social.example.org/@tilda"], draft.Links.Select(link => link.Url?.Value));
        Assert.Equal("Hantverksskolan", Assert.Single(draft.Education).Institution?.Value);
        Assert.Equal(("Master clockmaker", "Guild"), (Assert.Single(draft.Certifications).Name?.Value, draft.Certifications[0].IssuingOrganization?.Value));
        Assert.Equal("Golden hand", Assert.Single(draft.Achievements).Title?.Value);
    }

    [Fact]
    public async Task ParseAsync_PageShowsAnotherAddressAndNumber_KeepsThemApart()
    {
        ProfileDraft draft = (await Imported.ParseAsync("""
            <html><head><script type="application/ld+json">{ "@type": "Person", "name": "Tilda Mor\u00e9n", "email": "tilda@example.org", "telephone": "+46 8 555 01 01" }</script></head>
            <body><h1>Tilda Morén</h1><p>workshop@example.com</p><p>+46 8 555 02 02</p><h2>Work experience</h2><h3>Clockmaker, Ur AB</h3><p>2018 – present</p></body></html>
            """)).Draft;

        Assert.Equal(("tilda@example.org", "+46 8 555 01 01"), (draft.Email?.Value, draft.Phone?.Value));
        Assert.Equal(["workshop@example.com", "+46 8 555 02 02"], draft.CustomSections.Select(section => section.Content?.Value));
    }

    [Fact]
    public async Task ParseAsync_ThousandsOfNodesThatNameOneThatIsMissing_AreLookedUpQuickly()
    {
        string nodes = string.Join(',', Enumerable.Range(0, 9_000).Select(i => $$$"""{"@type":"Thing","@id":"#{{{i}}}","mainEntity":{"@id":"#none"}}"""));

        ParseResult result = await Imported.ParseAsync($$"""<html><head><script type="application/ld+json">{"@graph":[{{nodes}},{"@type":"Person","name":"Ann Example"}]}</script></head><body><p>Page</p></body></html>""");

        Assert.Equal("Ann Example", result.Draft.FullName?.Value);
    }

    [Fact]
    public async Task ParseAsync_EntriesThatBothHave_AreOneWithWhatThePageShows()
    {
        ProfileDraft draft = (await Imported.ParseAsync(Page)).Draft;

        Assert.Equal([("Ur AB", "Service technician", "2018", "https://ur.example.org"), ("Tidskolan", "Teacher", "2015", null)],
            draft.Experiences.Select(job => (job.CompanyName?.Value, job.Position?.Value, job.Start?.Value.ToString(), job.CompanyWebsite?.Value)));
        Assert.Equal(["Repaired the town clock"], draft.Experiences[0].Responsibilities.Select(point => point.Value));
        Assert.Equal(["Escapements", "Gilding", "Lathe work"], draft.Skills.Select(skill => skill.Name?.Value));
        Assert.Equal([("Swedish", "native"), ("English", null)], draft.Languages.Select(language => (language.Name?.Value, language.Fluency?.Value)));
    }

    [Fact]
    public async Task ParseAsync_Blocks_StandBehindTheTextOfThePage()
    {
        ParseResult result = await Imported.ParseAsync(Page);

        string[] parts = result.Text.Split('\f');
        Assert.DoesNotContain("jobTitle", parts[0], StringComparison.Ordinal);
        Assert.Contains("\"name\": \"Tilda Morén\"", parts[1], StringComparison.Ordinal);
        Assert.Equal("text/html", result.MediaType);
    }

    [Theory]
    [InlineData("""{"@type":"Organization","name":"Ur AB"}""")]
    [InlineData("""[{"@type":"Person","name":"One"},{"@type":"Person","name":"Two"}]""")]
    [InlineData("""{"@type":"Person","name":""")]
    [InlineData("""{"@type":"Article","author":{"@type":"Person","name":"One"}}""")]
    [InlineData("7")]
    public async Task ParseAsync_NobodyToTell_LeavesThePageAsItIs(string block)
    {
        string page = $"<script type=\"application/ld+json\">{block}</script><h1>Tilda Morén</h1><p>tilda@example.org</p>";

        ParseResult result = await Imported.ParseAsync("<html><body>" + page + "</body></html>");

        Assert.Equal("Tilda Morén\ntilda@example.org\n", result.Text);
        Assert.Equal("Tilda Morén", result.Draft.FullName?.Value);
    }

    [Fact]
    public async Task ParseAsync_DeepOrLongBlocks_AreLeftOut()
    {
        string deep = string.Concat(Enumerable.Repeat("{\"a\":", 200_000)) + "1" + new string('}', 200_000);
        const string Person = """{"@type":"Person","name":"Tilda Morén","telephone":"555 0101"}""";

        ParseResult nested = await Imported.ParseAsync($"<html><script type=\"application/ld+json\">{deep}</script><script type=\"application/ld+json\">{Person}</script><h1>Tilda</h1></html>", new DocumentLimits { MaxTextLength = 2_000_000 });
        ParseResult bounded = await Imported.ParseAsync($"<html><script type=\"application/ld+json\">{Person}</script><h1>Tilda</h1></html>", new DocumentLimits { MaxTextLength = 20 });

        Assert.Equal("555 0101", nested.Draft.Phone?.Value);
        Assert.Null(bounded.Draft.Phone);
    }
}
