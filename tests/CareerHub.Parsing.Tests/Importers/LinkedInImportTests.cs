using System.Text;
using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Tests.Documents;
using CareerHub.Profiles;

namespace CareerHub.Parsing.Tests.Importers;

public class LinkedInImportTests
{
    [Fact]
    public async Task ParseAsync_WholeExport_GivesThePerson()
    {
        ParseResult result = await Imported.ParseAsync(LinkedInExports.Zip(LinkedInExports.English));

        ProfileDraft draft = result.Draft;
        Assert.True(result.Succeeded);
        Assert.Equal("application/zip", result.MediaType);
        Assert.Equal(("Oona Tarbet", "Harbour pilot", "oona@example.org", "+44 1632 960 555"), (draft.FullName?.Value, draft.Headline?.Value, draft.Email?.Value, draft.Phone?.Value));
        Assert.Equal("Pilots ships.\nSays \"slow ahead\".", draft.Summary?.Value);
        Assert.Equal(("3 Quay St, Flat 2", "AB1 2CD", "Aberdeen", "Scotland", "United Kingdom"),
            (draft.Location?.Address?.Value, draft.Location?.PostalCode?.Value, draft.Location?.City?.Value, draft.Location?.Region?.Value, draft.Location?.Country?.Value));
        Assert.Equal([(null, "https://oona.example.org", null), (null, "boats.example.org", null), ("Twitter", null, "oona_t")],
            draft.Links.Select(link => (link.Network?.Value, link.Url?.Value, link.Username?.Value)));
    }

    [Fact]
    public async Task ParseAsync_WholeExport_GivesEveryEntry()
    {
        ProfileDraft draft = (await Imported.ParseAsync(LinkedInExports.Zip(LinkedInExports.English))).Draft;

        Assert.Equal([("Aberdeen Harbour", "Pilot", "2019-03", "present"), ("Shetland Ferries", "Mate", "2014", "2019-02")],
            draft.Experiences.Select(job => (job.CompanyName?.Value, job.Position?.Value, job.Start?.Value.ToString(), job.End?.Value.ToString())));
        Assert.Equal("Guides ships, day and night.", draft.Experiences[0].Description?.Value);
        Assert.Equal(["300 arrivals", "Trained 4 pilots"], draft.Experiences[0].Responsibilities.Select(point => point.Value));
        Assert.Equal([("Nautical College", "BSc Navigation", EducationKind.Degree), (null, "Bridge simulation", EducationKind.Training)], draft.Education.Select(school => (school.Institution?.Value, school.Degree?.Value, school.Kind)));
        Assert.Equal(["Pilotage", "Radar, ARPA"], draft.Skills.Select(skill => skill.Name?.Value));
        Assert.Equal(("Norwegian", "Professional working proficiency"), (draft.Languages[0].Name?.Value, draft.Languages[0].Fluency?.Value));
        DraftCertification certificate = Assert.Single(draft.Certifications);
        Assert.Equal(("Master Mariner", "https://cert.example.org/1", "Maritime Agency", "2018-06", "2023-06", "MM-77"),
            (certificate.Name?.Value, certificate.CredentialUrl?.Value, certificate.IssuingOrganization?.Value, certificate.IssueDate?.Value.ToString(), certificate.ExpiryDate?.Value.ToString(), certificate.CredentialId?.Value));
        Assert.Equal(("Tide tables", "Printed on paper.", "2020-01"), (draft.Projects[0].Name?.Value, draft.Projects[0].Description?.Value, draft.Projects[0].Start?.Value.ToString()));
        Assert.Equal([("Best pilot", "2021-12"), ("Colour vision", "2015-01")], draft.Achievements.Select(award => (award.Title?.Value, award.Date?.Value.ToString())));
        Assert.Equal([("On fog", "2022-08"), ("Folding buoy", "2017")], draft.Publications.Select(paper => (paper.Name?.Value, paper.ReleaseDate?.Value.ToString())));
        Assert.Equal([("Lifeboats", "Crew", "present"), ("Pilots' Guild", "Secretary", "2018")], draft.Volunteering.Select(post => (post.Organization?.Value, post.Position?.Value, post.End?.Value.ToString())));
        Assert.Equal(("Ida Muir", "Calm in a gale."), (Assert.Single(draft.References).Name?.Value, draft.References[0].Reference?.Value));
    }

    [Fact]
    public async Task ParseAsync_ColumnsWithoutAField_AreKeptUnderTheirNames()
    {
        ParseResult result = await Imported.ParseAsync(LinkedInExports.Zip(LinkedInExports.English));

        Assert.Equal([("Industry", "Maritime"), ("Activities", "Rowing"), ("Patent Number", "GB-9"), ("Cause", "Safety")],
            result.Draft.CustomSections.Select(section => (section.Title?.Value, section.Content?.Value)).OrderBy(section => Array.IndexOf(["Industry", "Activities", "Patent Number", "Cause"], section.Item1)));
        Assert.Equal(
            ["Email Addresses.csv, further addresses that were left out: 1.", "Recommendations_Received.csv, hidden or pending recommendations that were left out: 1."],
            result.Findings.Where(finding => finding.Code == FindingCodes.LeftOut).Select(finding => finding.Message));
    }

    [Fact]
    public async Task ParseAsync_PrivateFiles_AreNotOpened()
    {
        ParseResult result = await Imported.ParseAsync(LinkedInExports.Zip(LinkedInExports.English));

        Assert.DoesNotContain("private words", result.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody", result.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Draft.Parts().SelectMany(part => part.Entry.Values()), value => value.Text == "Jan 2");
    }

    [Fact]
    public async Task ParseAsync_JobWithoutAnEnd_GoesOnByTheNameOfTheColumn()
    {
        ParseResult result = await Imported.ParseAsync(LinkedInExports.Zip(LinkedInExports.English));

        Assert.Equal("Finished On", result.Draft.Experiences[0].End?.Source.RawText);
        Assert.Equal("2 jobs or voluntary posts have a start and no end. LinkedIn means by this that they go on.", Assert.Single(result.Findings, finding => finding.Code == FindingCodes.AssumedPresent).Message);
        Assert.Null(Assert.Single(result.Draft.Education, school => school.Kind == EducationKind.Training).End);
    }

    [Fact]
    public async Task ParseAsync_DamagedGermanExport_ImportsWhatIsSoundAndNamesTheRest()
    {
        ParseResult result = await Imported.ParseAsync(ZipFile.Of(LinkedInExports.DamagedGerman));

        ProfileDraft draft = result.Draft;
        Assert.Equal(("Käthe Öhlmann", "Schlosserin", "Graz", "Österreich"), (draft.FullName?.Value, draft.Headline?.Value, draft.Location?.City?.Value, draft.Location?.Country?.Value));
        Assert.Equal([("Murwerk", "2019-03", "present"), ("Tor & Co", "2014-09", null), ("Draht", "2012-07", "2014-08")],
            draft.Experiences.Select(job => (job.CompanyName?.Value, job.Start?.Value.ToString(), job.End?.Value.ToString())));
        Assert.Equal(["Schweißen", "Öfen", "Sägen und Fräsen"], draft.Skills.Select(skill => skill.Name?.Value));
        Assert.Equal(("HTL Graz", "Matura", "2008"), (draft.Education[0].Institution?.Value, draft.Education[0].Degree?.Value, draft.Education[0].Start?.Value.ToString()));
        Assert.Empty(draft.Languages);
        Assert.Equal(
            [
                "Positions.csv, row 6: a quotation mark in it is not closed, or stands where none can. The row was left out; the others were read.",
                "Positions.csv, row 7: the end date is none that is understood. The rest of the row was read; fill it in.",
                "Positions.csv, row 8: it has 2 cells where the header has 6. The row was left out; the others were read.",
                "Positions.csv, row 9: it names neither an employer nor a job title. The row was left out; the others were read.",
                "Languages.csv: no row with the names of its columns was found, in none of the languages that are known. The file was left out.",
            ],
            result.Findings.Where(finding => finding.Code == FindingCodes.BadRow).Select(finding => finding.Message));
        Assert.Equal("Irgendwann", result.Findings.First(finding => finding.Message.Contains("row 7", StringComparison.Ordinal)).Source?.RawText);
    }

    [Fact]
    public async Task ParseAsync_DamagedFrenchExport_ImportsWhatIsSoundAndNamesTheRest()
    {
        ParseResult result = await Imported.ParseAsync(LinkedInExports.Zip(LinkedInExports.DamagedFrench));

        ProfileDraft draft = result.Draft;
        Assert.Equal(("Zoé Lamarck", "Relieuse", "zoe@example.org", "Lyon et périphérie"), (draft.FullName?.Value, draft.Headline?.Value, draft.Email?.Value, draft.Location?.Text?.Value));
        Assert.Equal([("Atelier du Pont", "2018-02", "present"), ("Encre Vive", "2015-09", "2015-12")], draft.Experiences.Select(job => (job.CompanyName?.Value, job.Start?.Value.ToString(), job.End?.Value.ToString())));
        Assert.Equal(["Français"], draft.Languages.Select(language => language.Name?.Value));
        Assert.Equal(["Positions.csv, row 3", "Languages.csv, row 3"], result.Findings.Where(finding => finding.Code == FindingCodes.BadRow).Select(finding => finding.Message.Split(':')[0]));
    }

    [Fact]
    public async Task ParseAsync_DamagedSpanishExport_ImportsWhatIsSoundAndNamesTheRest()
    {
        ParseResult result = await Imported.ParseAsync(LinkedInExports.Zip(LinkedInExports.DamagedSpanish));

        Assert.Equal([("Faro Norte", "Torrera", "2020-01", "present"), ("Faro Sur", "Ayudante", null, "2019-12")],
            result.Draft.Experiences.Select(job => (job.CompanyName?.Value, job.Position?.Value, job.Start?.Value.ToString(), job.End?.Value.ToString())));
        Assert.Equal(("Patrón", "Marina", "P-1"), (result.Draft.Certifications[0].Name?.Value, result.Draft.Certifications[0].IssuingOrganization?.Value, result.Draft.Certifications[0].CredentialId?.Value));
        Assert.Equal(["Positions.csv, row 3", "Positions.csv, row 4"], result.Findings.Where(finding => finding.Code == FindingCodes.BadRow).Select(finding => finding.Message.Split(':')[0]));
    }

    [Theory]
    [InlineData("Mar 2019", "2019-03")]
    [InlineData("2019", "2019")]
    [InlineData("03/2019", "2019-03")]
    [InlineData("märz 2019", "2019-03")]
    [InlineData("2019-03-07", "2019-03-07")]
    [InlineData("7 Mar 2019", "2019-03-07")]
    [InlineData("mars 2019", "2019-03")]
    [InlineData("marzo de 2019", "2019-03")]
    public async Task ParseAsync_Date_IsAsPreciseAsWritten(string written, string expected)
    {
        ParseResult result = await Imported.ParseAsync(ZipFile.Of(("Positions.csv", $"Company Name,Title,Started On,Finished On\nA,B,{written},{written}\n")));

        Assert.Equal((expected, expected), (result.Draft.Experiences[0].Start?.Value.ToString(), result.Draft.Experiences[0].End?.Value.ToString()));
    }

    [Fact]
    public async Task ParseAsync_SeveralDocumentsThatAreNoExport_AreStillRefused()
    {
        ParseResult result = await Imported.ParseAsync(ZipFile.Of(("a.html", "<p>One</p>"), ("b.html", "<p>Two</p>"), ("table.csv", "Name\nx\n")));

        Assert.Contains("more than one document", Assert.Single(result.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ParseAsync_ExportWithNothingInIt_IsRefused()
    {
        ParseResult result = await Imported.ParseAsync(ZipFile.Of(("Profile.csv", ""), ("Skills.csv", "")));

        Assert.Equal((FindingCodes.NoText, FindingSeverity.Error), (Assert.Single(result.Findings).Code, result.Findings[0].Severity));
    }

    [Fact]
    public async Task ParseAsync_DamagedPart_CostsThatFileAlone()
    {
        byte[] zip = ZipFile.Of(("Profile.csv", "First Name,Last Name\nAda,Brook\n"), ("Positions.csv", "Company Name,Title\n" + string.Concat(Enumerable.Range(0, 200).Select(i => $"Company {i},Title {i * 7919}\n"))));
        int at = zip.AsSpan().IndexOf("Positions.csv"u8) + 13;
        zip.AsSpan(at, 60).Fill(0xFF);

        ParseResult result = await Imported.ParseAsync(zip);

        Assert.Equal("Ada Brook", result.Draft.FullName?.Value);
        Assert.Contains(result.Findings, finding => finding.Code == FindingCodes.Repaired);
    }

    [Fact]
    public async Task ParseAsync_MoreThanALimit_KeepsWhatWasReadByThen()
    {
        byte[] zip = ZipFile.Of(
            ("Profile.csv", "First Name,Last Name\nAda,Brook\n"),
            ("Skills.csv", "Name\n" + string.Concat(Enumerable.Range(0, 5_000).Select(i => $"Skill {i}\n"))));

        ParseResult cells = await Imported.ParseAsync(zip, new DocumentLimits { MaxObjects = 1_000 });
        ParseResult text = await Imported.ParseAsync(zip, new DocumentLimits { MaxTextLength = 1_000 });
        ParseResult entries = await Imported.ParseAsync(zip, new DocumentLimits { MaxZipEntries = 1 });

        Assert.Equal("Ada Brook", cells.Draft.FullName?.Value);
        Assert.InRange(cells.Draft.Skills.Count, 1, 1_000);
        Assert.Equal("Ada Brook", text.Draft.FullName?.Value);
        Assert.Empty(text.Draft.Skills);
        Assert.All([cells, text, entries], result => Assert.Contains(result.Findings, finding => finding.Code == FindingCodes.LimitReached));
        Assert.False(entries.Succeeded);
    }

    [Fact]
    public async Task ParseAsync_ManyBadRows_AreCountedBeyondFifty()
    {
        ParseResult result = await Imported.ParseAsync(ZipFile.Of(("Profile.csv", "First Name,Last Name\nAda,Brook\n"), ("Languages.csv", "Name,Proficiency\n" + string.Concat(Enumerable.Repeat("x,y,z\n", 70)))));

        Assert.Equal(50, result.Findings.Count(finding => finding.Code == FindingCodes.BadRow));
        Assert.Contains(result.Findings, finding => finding.Message == "20 more findings of this kind are not listed.");
    }

    [Theory]
    [InlineData("\"a\n")]
    [InlineData("\"\"\"\"\"\n")]
    [InlineData(",,,,,,,,")]
    [InlineData("\"a\"b,\n")]
    [InlineData("\r")]
    public async Task ParseAsync_HostileTable_IsReadInTime(string piece)
    {
        string table = "Company Name,Title\nA,B\n" + string.Concat(Enumerable.Repeat(piece, 800_000 / piece.Length));
        long started = TimeProvider.System.GetTimestamp();

        ParseResult result = await Imported.ParseAsync(ZipFile.Of(("Positions.csv", table)), new DocumentLimits { MaxDecodedRatio = 1_000_000 });

        Assert.Equal("A", result.Draft.Experiences[0].CompanyName?.Value);
        Assert.InRange(TimeProvider.System.GetElapsedTime(started).TotalSeconds, 0, 10);
    }

    [Fact]
    public async Task ParseAsync_Cancelled_Throws()
    {
        using var stream = new MemoryStream(LinkedInExports.Zip(LinkedInExports.English));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new ResumeParser().ParseAsync(stream, cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task ParseAsync_OtherEncodings_AreRead()
    {
        byte[] table = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("First Name,Last Name\nŽofie,Malá\n")];

        Assert.Equal("Žofie Malá", (await Imported.ParseAsync(ZipFile.Of(("Profile.csv", table)))).Draft.FullName?.Value);
    }
}
