using CareerHub.Import;

namespace CareerHub.Parsing.Tests.Importers;

public class MicroformatsImportTests
{
    private const string Resume = """
        <html><body><div class="h-resume">
        <div class="p-contact h-card"><h1 class="p-name">Sefu Okello</h1><span class="p-job-title">Bridge inspector</span>
          <a class="u-email" href="mailto:sefu@example.org">sefu@example.org</a> <span class="p-tel">+254 20 555 0101</span>
          <a class="u-url" href="https://sefu.example.org/">My page</a>
          <p class="p-adr h-adr"><span class="p-locality">Nakuru</span>, <span class="p-country-name">Kenya</span></p></div>
        <p class="p-summary">Looks under bridges &amp; writes it down.</p>
        <h2>Where I have been</h2>
        <div class="p-experience h-event"><b class="p-name">Inspector</b> at <span class="p-location h-card"><span class="p-name">Rift Roads</span></span>,
          <time class="dt-start" datetime="2018-03">March 2018</time> to <span class="dt-end">today</span><p class="p-description">Inspected 90 bridges.</p></div>
        <div class="p-experience h-event"><b class="p-name">Inspector</b> at <span class="p-org">Lake Works</span>, <time class="dt-start">2014</time> to <time class="dt-end">2018</time></div>
        <div class="p-education h-event"><span class="p-name">Diploma in Civil Works</span>, <span class="p-org">Technical School Nakuru</span>, <span class="dt-end">2013</span></div>
        <p>I know <span class="p-skill">Corrosion</span> and <span class="p-skill">Rope access</span>.</p>
        </div></body></html>
        """;

    private const string Old = """
        <html><body><div class="hresume"><div class="contact vcard"><span class="fn">Rosa Lindqvist</span>, <span class="title">Cooper</span>, <span class="adr"><span class="locality">Visby</span></span></div>
        <ol><li class="experience vevent vcard"><span class="title">Cooper</span>, <span class="org">Tunnor AB</span>, <abbr class="dtstart" title="2010-05-01">May 2010</abbr> to <abbr class="dtend" title="2012-01-01">Jan 2012</abbr></li></ol></div></body></html>
        """;

    [Fact]
    public async Task ParseAsync_Resume_IsReadByItsClasses()
    {
        ProfileDraft draft = (await Imported.ParseAsync(Resume)).Draft;

        Assert.Equal(("Sefu Okello", "Bridge inspector", "sefu@example.org", "+254 20 555 0101", "Looks under bridges & writes it down."),
            (draft.FullName?.Value, draft.Headline?.Value, draft.Email?.Value, draft.Phone?.Value, draft.Summary?.Value));
        Assert.Equal("h-resume", draft.FullName?.Source.Method);
        Assert.Equal(("Nakuru", "Kenya"), (draft.Location?.City?.Value, draft.Location?.Country?.Value));
        Assert.Contains("https://sefu.example.org/", draft.Links.Select(link => link.Url?.Value));
        Assert.Contains(("Rift Roads", "Inspector", "2018-03", "present", "Inspected 90 bridges."),
            draft.Experiences.Select(job => (job.CompanyName?.Value, job.Position?.Value, job.Start?.Value.ToString(), job.End?.Value.ToString(), job.Description?.Value)));
        Assert.Contains(("Lake Works", "Inspector", "2014", "2018"), draft.Experiences.Select(job => (job.CompanyName?.Value, job.Position?.Value, job.Start?.Value.ToString(), job.End?.Value.ToString())));
        Assert.Contains(("Technical School Nakuru", "Diploma in Civil Works", "2013"), draft.Education.Select(school => (school.Institution?.Value, school.Degree?.Value, school.End?.Value.ToString())));
        Assert.Equal(["Corrosion", "Rope access"], draft.Skills.Select(skill => skill.Name?.Value));
    }

    [Fact]
    public async Task ParseAsync_TwoEntriesWithTheSameWords_AreFoundEachInItsPlace()
    {
        ParseResult result = await Imported.ParseAsync(Resume);

        int[] places = [.. result.Draft.Experiences.Where(job => job.Position?.Source.Method == "h-resume").Select(job => job.Position!.Source.Start)];
        Assert.Equal(2, places.Distinct().Count());
    }

    [Fact]
    public async Task ParseAsync_OlderClasses_AreRead()
    {
        ProfileDraft draft = (await Imported.ParseAsync(Old)).Draft;

        Assert.Equal(("Rosa Lindqvist", "Cooper", "Visby"), (draft.FullName?.Value, draft.Headline?.Value, draft.Location?.City?.Value));
        Assert.Contains(("Tunnor AB", "Cooper", "2010-05", "2012-01"), draft.Experiences.Select(job => (job.CompanyName?.Value, job.Position?.Value, job.Start?.Value.ToString(), job.End?.Value.ToString())));
    }

    [Fact]
    public async Task ParseAsync_SeveralCards_SayNothingAboutThePerson()
    {
        ParseResult result = await Imported.ParseAsync("<html><body><h1>Sefu Okello</h1><p>sefu@example.org</p><p class=\"h-card\"><a class=\"p-name\">Ann Example</a></p><p class=\"h-card\"><a class=\"p-name\">Bea Example</a></p></body></html>");

        Assert.DoesNotContain(result.Draft.Parts().SelectMany(part => part.Entry.Values()), value => value.Source.Method is "h-card");
    }

    [Fact]
    public async Task ParseAsync_ClassesWithoutAnItem_MeanNothing()
    {
        ParseResult result = await Imported.ParseAsync("<html><body><h1 class=\"fn\">Sefu Okello</h1><p class=\"title url org p-name\">Ann Example</p></body></html>");

        Assert.DoesNotContain(result.Draft.Parts().SelectMany(part => part.Entry.Values()), value => value.Source.Method.StartsWith("h-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ParseAsync_ManyItems_AreReadInTime()
    {
        string page = "<html><body><div class=\"h-resume\">" + string.Concat(Enumerable.Range(0, 3_000).Select(i => $"<p class=\"p-experience h-event\"><b class=\"p-name\">Role {i}</b> <i class=\"p-org\">Company {i}</i></p>")) + "</div></body></html>";
        long started = TimeProvider.System.GetTimestamp();

        ParseResult result = await Imported.ParseAsync(page);

        Assert.NotEmpty(result.Draft.Experiences);
        Assert.InRange(TimeProvider.System.GetElapsedTime(started).TotalSeconds, 0, 20);
    }
}
