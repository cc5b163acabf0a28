using CareerHub.Cv;
using CareerHub.Cv.Exports;
using CareerHub.Import;
using CareerHub.Profiles;
using CareerHub.Profiles.Projection;

namespace CareerHub.Parsing.Tests;

/// <summary>What the exports write, our own parser reads again.</summary>
public class CvReadBackTests
{
    private static readonly Profile Person = new()
    {
        UserId = Ulid.NewUlid(),
        FullName = "Maren Østerby",
        Headline = "Bridge inspector",
        Email = "maren_k.osterby@example.org",
        Phone = "+49 30 23125 077",
        Location = new Place { City = "Kiel", CountryCode = "DE" },
        Links = [new ProfileLink { Url = "https://osterby.example.org/my_work" }],
        Summary = "Twelve years of hands-on inspection of steel and timber bridges, by rope and by boat, for cities and railways along the coast.",
        Experiences =
        [
            new Experience { Position = "Bridge inspector", CompanyName = "Fjord & Sund Ingenieure GmbH", CompanyLocation = "Kiel", Start = PartialDate.OfMonth(2017, 4), End = PartialDate.Present, Responsibilities = ["Inspected 140 bridges * 3 cycles", "Trained four colleagues in rope access"] },
            new Experience { Position = "Surveyor", CompanyName = "Vermessung Nord", CompanyLocation = "Lübeck", Start = PartialDate.OfMonth(2012, 9), End = PartialDate.OfMonth(2017, 3), Responsibilities = ["Measured 60 km of railway"] },
        ],
        Education = [new Education { Degree = "BSc", FieldOfStudy = "Civil engineering", Institution = "University of Applied Sciences Kiel", Start = PartialDate.OfMonth(2009, 9), End = PartialDate.OfMonth(2012, 7), Grade = "1.9" }],
        Skills = [new Skill { GroupName = "Tools", Name = "AutoCAD" }, new Skill { GroupName = "Tools", Name = "C#" }, new Skill { GroupName = "Field", Name = "Rope access" }],
        Languages = [new Language { Name = "German", Fluency = "native" }, new Language { Name = "Danish", Fluency = "fluent" }],
    };

    [Theory]
    [InlineData(CvFormat.Docx)]
    [InlineData(CvFormat.Markdown)]
    [InlineData(CvFormat.Text)]
    public async Task ParseAsync_ExportedCv_GivesThePersonBack(CvFormat format)
    {
        CvDocument document = CvDocument.Create(Person, CvVersion.Default(Person), Audience.Owner)!;
        using var file = new MemoryStream();
        await new CvExporter(new CvTemplates()).ExportAsync(document, CvTemplates.Classic, format, file);
        file.Position = 0;

        ProfileDraft draft = (await new ResumeParser().ParseAsync(file)).Draft;

        Assert.Equal(("Maren Østerby", "Bridge inspector", "maren_k.osterby@example.org", "+49 30 23125 077"), (draft.FullName?.Value, draft.Headline?.Value, draft.Email?.Value, draft.Phone?.Value));
        Assert.Equal(
            [("Bridge inspector", "Fjord & Sund Ingenieure GmbH", "2017-04", "present"), ("Surveyor", "Vermessung Nord", "2012-09", "2017-03")],
            draft.Experiences.Select(job => (job.Position?.Value, job.CompanyName?.Value, job.Start?.Value.ToString(), job.End?.Value.ToString())));
        Assert.Equal(["Inspected 140 bridges * 3 cycles", "Trained four colleagues in rope access"], draft.Experiences[0].Responsibilities.Select(point => point.Value));
        DraftEducation school = Assert.Single(draft.Education);
        Assert.Equal(("BSc", "Civil engineering", "University of Applied Sciences Kiel", "2009-09", "2012-07"), (school.Degree?.Value, school.FieldOfStudy?.Value, school.Institution?.Value, school.Start?.Value.ToString(), school.End?.Value.ToString()));
        Assert.Equal([("Tools", "AutoCAD"), ("Tools", "C#"), ("Field", "Rope access")], draft.Skills.Select(skill => (skill.GroupName?.Value, skill.Name?.Value)));
        Assert.Equal([("German", "native"), ("Danish", "fluent")], draft.Languages.Select(language => (language.Name?.Value, language.Fluency?.Value)));
        Assert.EndsWith("osterby.example.org/my_work", Assert.Single(draft.Links).Url?.Value);
        Assert.Equal(Person.Summary, draft.Summary?.Value);
    }
}
