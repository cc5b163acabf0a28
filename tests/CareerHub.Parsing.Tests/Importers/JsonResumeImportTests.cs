using System.Text;
using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Profiles;

namespace CareerHub.Parsing.Tests.Importers;

public class JsonResumeImportTests
{
    public const string Full = """
        {
          "$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
          "basics": {
            "name": "Ma\u0159a \"Mara\" Vesel\u00e1", "label": "Beekeeper", "image": "https://mara.example.org/me.jpg", "email": "mara@example.org", "phone": "+420 555 0101",
            "url": "https://mara.example.org", "summary": "Bees.\nAnd honey.",
            "location": { "address": "Nová 3", "postalCode": "602 00", "city": "Brno", "region": "Moravia", "countryCode": "CZ" },
            "profiles": [ { "network": "Mastodon", "username": "@mara", "url": "https:\/\/social.example.org\/@mara" } ],
            "pronouns": "she/her"
          },
          "work": [
            { "name": "Medárna", "position": "Beekeeper", "location": "Brno", "url": "medarna.example.org", "startDate": "2019-04", "summary": "Forty hives.", "highlights": ["Moved all hives", "", 7] },
            { "name": "Louka", "position": "Helper", "startDate": "March 2015", "endDate": "2018-12-31", "x-careerhub": { "technologies": ["Smoker"] } },
            { "name": "Sad", "startDate": "when I was young", "endDate": "present" }
          ],
          "volunteer": [ { "organization": "Spolek", "position": "Guide", "startDate": "2012", "endDate": "2013", "highlights": ["Tours"] } ],
          "education": [ { "institution": "Mendel University", "area": "Agronomy", "studyType": "BSc", "startDate": "2012", "endDate": "2015", "score": "1.7", "courses": ["Pollinators"] } ],
          "awards": [ { "title": "Best honey", "date": "2020-09", "awarder": "Fair", "summary": "Of the region" } ],
          "certificates": [ { "name": "Apiarist", "date": "2018", "issuer": "Guild", "url": "https://guild.example.org/7", "x-careerhub": { "credentialId": "G-7", "expiryDate": "2028" } } ],
          "publications": [ { "name": "On drones", "publisher": "Bee Letters", "releaseDate": "2021", "url": "https://letters.example.org", "summary": "Short." } ],
          "skills": [ { "name": "Hives", "level": "Expert", "keywords": ["Langstroth", "Warré"] }, { "name": "Patience", "level": "Master" } ],
          "languages": [ { "language": "Czech", "fluency": "Native" } ],
          "interests": [ { "name": "Meadows", "keywords": ["Clover"] } ],
          "references": [ { "name": "Jan Pole", "reference": "Calm." } ],
          "projects": [ { "name": "Scale", "description": "Weighs hives.", "highlights": ["Sold 9"], "keywords": ["LoRa"], "startDate": "2020", "url": "https://github.com/mara/scale", "roles": ["Maker", "Speaker"], "entity": "Spolek" } ],
          "meta": { "version": "v1.0.0", "careerhub": { "customSections": [ { "title": "Licence", "content": "B" } ] } }
        }
        """;

    [Fact]
    public async Task ParseAsync_JsonResume_GivesEveryField()
    {
        ParseResult result = await Imported.ParseAsync(Full);

        ProfileDraft draft = result.Draft;
        Assert.True(result.Succeeded);
        Assert.Equal("application/json", result.MediaType);
        Assert.Equal(("Mařa \"Mara\" Veselá", "Beekeeper", "mara@example.org", "+420 555 0101", "Bees.\nAnd honey."), (draft.FullName?.Value, draft.Headline?.Value, draft.Email?.Value, draft.Phone?.Value, draft.Summary?.Value));
        Assert.Equal(("Nová 3", "602 00", "Brno", "Moravia", "CZ"), (draft.Location?.Address?.Value, draft.Location?.PostalCode?.Value, draft.Location?.City?.Value, draft.Location?.Region?.Value, draft.Location?.Country?.Value));
        Assert.Equal([(null, null, "https://mara.example.org"), ("Mastodon", "@mara", "https://social.example.org/@mara")], draft.Links.Select(link => (link.Network?.Value, link.Username?.Value, link.Url?.Value)));
        Assert.Equal([("Medárna", "Beekeeper"), ("Louka", "Helper"), ("Sad", null)], draft.Experiences.Select(job => (job.CompanyName?.Value, job.Position?.Value)));
        Assert.Equal(["2019-04", "2015-03", null], draft.Experiences.Select(job => job.Start?.Value.ToString()));
        Assert.Equal(["present", "2018-12-31", "present"], draft.Experiences.Select(job => job.End?.Value.ToString()));
        Assert.Equal(["Moved all hives"], draft.Experiences[0].Responsibilities.Select(item => item.Value));
        Assert.Equal(["Smoker"], draft.Experiences[1].Technologies.Select(item => item.Value));
        Assert.Equal(("Spolek", "Guide", "2012", "2013"), (draft.Volunteering[0].Organization?.Value, draft.Volunteering[0].Position?.Value, draft.Volunteering[0].Start?.Value.ToString(), draft.Volunteering[0].End?.Value.ToString()));
        Assert.Equal(("Mendel University", "Agronomy", "BSc", "1.7"), (draft.Education[0].Institution?.Value, draft.Education[0].FieldOfStudy?.Value, draft.Education[0].Degree?.Value, draft.Education[0].Grade?.Value));
        Assert.Equal(("Best honey", "2020-09", "Fair", "Of the region"), (draft.Achievements[0].Title?.Value, draft.Achievements[0].Date?.Value.ToString(), draft.Achievements[0].Awarder?.Value, draft.Achievements[0].Description?.Value));
        Assert.Equal(("Apiarist", "2018", "Guild", "G-7", "2028"), (draft.Certifications[0].Name?.Value, draft.Certifications[0].IssueDate?.Value.ToString(), draft.Certifications[0].IssuingOrganization?.Value, draft.Certifications[0].CredentialId?.Value, draft.Certifications[0].ExpiryDate?.Value.ToString()));
        Assert.Equal(("On drones", "2021"), (draft.Publications[0].Name?.Value, draft.Publications[0].ReleaseDate?.Value.ToString()));
        Assert.Equal([("Langstroth", "Hives", null), ("Warré", "Hives", null), ("Patience", null, "Master")], draft.Skills.Select(skill => (skill.Name?.Value, skill.GroupName?.Value, skill.Level?.Value)));
        Assert.Equal(("Czech", "Native"), (draft.Languages[0].Name?.Value, draft.Languages[0].Fluency?.Value));
        Assert.Equal("Clover", draft.Interests[0].Keywords[0].Value);
        Assert.Equal(("Jan Pole", "Calm."), (draft.References[0].Name?.Value, draft.References[0].Reference?.Value));
        Assert.Equal(("Scale", "Maker, Speaker", "Spolek", "https://github.com/mara/scale"), (draft.Projects[0].Name?.Value, draft.Projects[0].Role?.Value, draft.Projects[0].Organization?.Value, draft.Projects[0].Url?.Value));
    }

    [Fact]
    public async Task ParseAsync_MembersWithoutAField_AreKeptAsSections()
    {
        ParseResult result = await Imported.ParseAsync(Full);

        Assert.Equal(
            [("Licence", "B"), ("pronouns", "she/her"), ("highlights", "7"), ("startDate", "when I was young"), ("level", "Expert")],
            result.Draft.CustomSections.Select(section => (section.Title?.Value, section.Content?.Value)));
        Assert.Equal("when I was young", Assert.Single(result.Findings, finding => finding.Code == FindingCodes.NotADate).Source?.RawText);
        Assert.Contains(result.Findings, finding => finding is { Code: FindingCodes.WrongType } && finding.Message.StartsWith("/work/0/highlights/2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ParseAsync_JobThatGoesOn_IsReadFromItsStart()
    {
        ParseResult result = await Imported.ParseAsync(Full);

        Assert.Equal("startDate\": \"2019-04", result.Draft.Experiences[0].End?.Source.RawText);
        Assert.Contains(result.Findings, finding => finding.Code == FindingCodes.AssumedPresent);
    }

    [Fact]
    public async Task ParseAsync_OlderForms_AreRead()
    {
        ParseResult result = await Imported.ParseAsync("""{"bio":{"firstName":"Ines","lastName":"Fado","website":"https://ines.example.org"},"work":[{"company":"Pão Novo","startDate":"2013"}],"hobbies":[{"name":"Rowing"}]}""");

        Assert.Equal("Ines Fado", result.Draft.FullName?.Value);
        Assert.Equal("Pão Novo", result.Draft.Experiences[0].CompanyName?.Value);
        Assert.Equal("Rowing", result.Draft.Interests[0].Name?.Value);
        Assert.Equal("https://ines.example.org", result.Draft.Links[0].Url?.Value);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-8")]
    [InlineData("utf-32")]
    public async Task ParseAsync_OtherEncodings_AreRead(string encoding)
    {
        Encoding chosen = Encoding.GetEncoding(encoding);

        ParseResult result = await Imported.ParseAsync([.. chosen.GetPreamble(), .. chosen.GetBytes("""{"basics":{"name":"Žofie Malá"}}""")]);

        Assert.Equal("Žofie Malá", result.Draft.FullName?.Value);
    }

    [Theory]
    [InlineData("""{"name":"package","version":"1.0.0"}""", FindingCodes.UnsupportedType)]
    [InlineData("""{"basics":{"name":"A"}""", FindingCodes.Damaged)]
    [InlineData("{}", FindingCodes.NoText)]
    [InlineData("""{"basics":{},"work":[]}""", FindingCodes.NoText)]
    public async Task ParseAsync_JsonThatIsNoResume_IsRefused(string json, string code)
    {
        ParseResult result = await Imported.ParseAsync(json);

        Assert.Equal((code, FindingSeverity.Error), (Assert.Single(result.Findings).Code, result.Findings[0].Severity));
        Assert.Equal("", result.Text);
    }

    [Fact]
    public async Task ParseAsync_HalfSurrogatesAndZero_AreReplaced()
    {
        ParseResult result = await Imported.ParseAsync("""{"basics":{"name":"A\ud800B\u0000C \ud83d\ude00"}}""");

        Assert.Equal("A\uFFFDB\uFFFDC 😀", result.Draft.FullName?.Value);
        Assert.Contains(result.Findings, finding => finding.Code == FindingCodes.UnmappedText);
    }

    [Theory]
    [InlineData("{\"basics\":", "}")]
    [InlineData("{\"x\":[", "]}")]
    public async Task ParseAsync_DeepNesting_IsRefused(string open, string close)
    {
        string json = string.Concat(Enumerable.Repeat(open, 200_000)) + "1" + string.Concat(Enumerable.Repeat(close, 200_000));

        ParseResult result = await Imported.ParseAsync(json);

        Assert.False(result.Succeeded);
    }

    [Fact]
    public async Task ParseAsync_MoreThanALimit_IsRefused()
    {
        const string Json = """{"basics":{"name":"Ann Example","summary":"Many words."},"work":[{"name":"A"}]}""";

        Assert.Contains("nests too deep", (await Imported.ParseAsync(Json, new DocumentLimits { MaxNesting = 2 })).Findings[0].Message, StringComparison.Ordinal);
        Assert.Contains("values", (await Imported.ParseAsync(Json, new DocumentLimits { MaxObjects = 3 })).Findings[0].Message, StringComparison.Ordinal);
        Assert.Contains("characters", (await Imported.ParseAsync(Json, new DocumentLimits { MaxTextLength = 40 })).Findings[0].Message, StringComparison.Ordinal);
        Assert.Equal(FindingCodes.TooLarge, (await Imported.ParseAsync(Json, new DocumentLimits { MaxBytes = 40 })).Findings[0].Code);
    }

    [Fact]
    public async Task ParseAsync_Cancelled_Throws()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Full));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new ResumeParser().ParseAsync(stream, cancellationToken: new CancellationToken(canceled: true)));
    }

    [SkippableFact]
    public async Task ParseAsync_TruthFiles_BecomeTheSameProfileAsTheReaderMakes()
    {
        string folder = Path.Combine(Environment.GetEnvironmentVariable("CAREERHUB_SHARED") ?? "", "parse-bench", "dev", "truth");
        Skip.IfNot(Directory.Exists(folder), "The shared documents are not here; set CAREERHUB_SHARED to their folder.");
        foreach (string file in Directory.EnumerateFiles(folder, "*.json"))
        {
            byte[] json = await File.ReadAllBytesAsync(file);

            Profile fromDraft = (await Imported.ParseAsync(json)).Draft.ToProfile(default);
            Profile read = CareerHub.Interchange.JsonResume.Read(json, default).Profile!;

            Assert.Equal(read.FullName, fromDraft.FullName);
            Assert.Equal(read.Experiences.Select(job => (job.CompanyName, job.Position, job.Start, job.End, job.Description)), fromDraft.Experiences.Select(job => (job.CompanyName, job.Position, job.Start, job.End, job.Description)));
            Assert.Equal(read.Experiences.SelectMany(job => job.Responsibilities), fromDraft.Experiences.SelectMany(job => job.Responsibilities));
            Assert.Equal(read.Education.Select(school => (school.Institution, school.Degree, school.FieldOfStudy, school.Start, school.End)), fromDraft.Education.Select(school => (school.Institution, school.Degree, school.FieldOfStudy, school.Start, school.End)));
            Assert.Equal(read.Skills.Select(skill => (skill.Name, skill.GroupName)), fromDraft.Skills.Select(skill => (skill.Name, skill.GroupName)));
            Assert.Equal(read.Languages.Select(language => (language.Name, language.Fluency)), fromDraft.Languages.Select(language => (language.Name, language.Fluency)));
            Assert.Equal(read.Links.Select(link => link.Url), fromDraft.Links.Select(link => link.Url));
        }
    }
}
