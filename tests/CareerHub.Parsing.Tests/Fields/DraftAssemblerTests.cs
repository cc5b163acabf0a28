using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal;

namespace CareerHub.Parsing.Tests.Fields;

public class DraftAssemblerTests
{
    [Fact]
    public void Assemble_EnglishSingleColumn_GivesPerson()
    {
        ProfileDraft draft = Draft(SketchedDocuments.EnglishSingleColumn());

        Assert.Equal("Marguerite O'Halloran", draft.FullName?.Value);
        Assert.Equal("Harbour Pilot", draft.Headline?.Value);
        Assert.Equal("m.ohalloran@example.org", draft.Email?.Value);
        Assert.Equal("+353 21 555 0119", draft.Phone?.Value);
        Assert.Equal(("Cork", "Ireland"), (draft.Location?.City?.Value, draft.Location?.Country?.Value));
        Assert.Equal("marguerite.example.org", Assert.Single(draft.Links).Url?.Value);
        Assert.Equal("Harbour pilot with nine years on container and cruise ships. Trains new pilots and keeps the tide tables of three ports.", draft.Summary?.Value);
    }

    [Fact]
    public void Assemble_EnglishSingleColumn_GivesEntriesAndLists()
    {
        ProfileDraft draft = Draft(SketchedDocuments.EnglishSingleColumn());

        Assert.Equal([("Senior Pilot", "Port of Lough Mahon", "2019-03", "present"), ("Tug Master", "Bantry Tugs Ltd", "2014-06", "2019-02")], draft.Experiences.Select(Job));
        Assert.Equal(["Guides about 300 ships a year through the narrows", "Wrote the new passage plan for ships over 300 metres"], draft.Experiences[0].Responsibilities.Select(item => item.Value));
        DraftEducation school = Assert.Single(draft.Education);
        Assert.Equal(("National Maritime College", "Bachelor of Science", "Nautical Science", "2010", "2014"),
            (school.Institution?.Value, school.Degree?.Value, school.FieldOfStudy?.Value, school.Start?.Value.ToString(), school.End?.Value.ToString()));
        Assert.Equal(["ECDIS", "Radar plotting", "C/C++", "Bridge resource management", "Mentoring"], draft.Skills.Select(skill => skill.Name?.Value));
        Assert.Equal(["Navigation", "Navigation", "Navigation", "People", "People"], draft.Skills.Select(skill => skill.GroupName?.Value));
        DraftAchievement award = Assert.Single(draft.Achievements);
        Assert.Equal(("Seafarer of the Year", "Irish Nautical Trust", "2021"), (award.Title?.Value, award.Awarder?.Value, award.Date?.Value.ToString()));
    }

    [Fact]
    public void Assemble_GermanSidebar_GivesEachColumnItsOwn()
    {
        ProfileDraft draft = Draft(SketchedDocuments.GermanSidebar());

        Assert.Equal("Thora Lindqvist", draft.FullName?.Value);
        Assert.Equal("Schiffbauingenieurin", draft.Headline?.Value);
        Assert.Equal("t.lindqvist@example.com", draft.Email?.Value);
        Assert.Equal("0381 555 01 47", draft.Phone?.Value);
        Assert.Equal(("Rostock", "18055", "Hafenstraße 12"), (draft.Location?.City?.Value, draft.Location?.PostalCode?.Value, draft.Location?.Address?.Value));
        Assert.Equal([("Konstruktionsleiterin", "Warnow Werft GmbH", "2018-04", "present"), ("Entwicklungsingenieurin", "Nordkap Marine AG", "2013-10", "2018-03")], draft.Experiences.Select(Job));
        Assert.Equal(["Rostock", "Kiel"], draft.Experiences.Select(job => job.CompanyLocation?.Value));
        Assert.Equal(["Berechnung von Schweißnähten"], draft.Experiences[1].Responsibilities.Select(item => item.Value));
        Assert.Equal(["SolidWorks", "Python", "FEM-Analyse"], draft.Skills.Select(skill => skill.Name?.Value));
        Assert.Equal([("Deutsch", "Muttersprache"), ("Schwedisch", "C1")], draft.Languages.Select(language => (language.Name?.Value, language.Fluency?.Value)));
        DraftEducation school = Assert.Single(draft.Education);
        Assert.Equal(("Universität Rostock", "Diplom", "Schiffbau"), (school.Institution?.Value, school.Degree?.Value, school.FieldOfStudy?.Value));
    }

    [Fact]
    public void Assemble_FrenchTimeline_TakesDatesFromTheMargin()
    {
        ProfileDraft draft = Draft(SketchedDocuments.FrenchTimeline());

        Assert.Equal("Odile Kerbrat", draft.FullName?.Value);
        Assert.Equal("06 55 50 01 12", draft.Phone?.Value);
        Assert.Equal(("Brest", "29200"), (draft.Location?.City?.Value, draft.Location?.PostalCode?.Value));
        Assert.Equal([("Cheffe de cuisine", "Auberge du Goulet", "2020-01", "present"), ("Second de cuisine", "Hôtel des Abers", "2016-09", "2019-12")], draft.Experiences.Select(Job));
        Assert.Equal(["Brest", "Landéda"], draft.Experiences.Select(job => job.CompanyLocation?.Value));
        Assert.Equal(("BTS Hôtellerie", "Lycée Saint-Marc"), (draft.Education[0].Degree?.Value, draft.Education[0].Institution?.Value));
        Assert.Equal([("Français", "langue maternelle"), ("Anglais", "courant")], draft.Languages.Select(language => (language.Name?.Value, language.Fluency?.Value)));
    }

    [Fact]
    public void Assemble_LabelTable_TakesRolesFromLabels()
    {
        ProfileDraft draft = Draft(SketchedDocuments.LabelTable());

        Assert.Equal("Benedek Farkas", draft.FullName?.Value);
        Assert.Equal("benedek.farkas@example.net", draft.Email?.Value);
        Assert.Equal("Szeged", draft.Location?.City?.Value);
        Assert.Equal([("Bridge inspector", "Tisza Bridges Kft", "2017-05", "present"), ("Surveyor", "Alföld Roads", "2012", "2017")], draft.Experiences.Select(Job));
        DraftEducation school = Assert.Single(draft.Education);
        Assert.Equal(("University of Szeged", "BSc", "Civil Engineering", "4.6"), (school.Institution?.Value, school.Degree?.Value, school.FieldOfStudy?.Value, school.Grade?.Value));
    }

    [Fact]
    public void Assemble_PositionsUnderOneEmployer_AllHaveTheEmployer()
    {
        DocumentText document = new DocumentSketch()
            .Line("Ingrid Solheim", size: 20, bold: true)
            .Line("Experience", size: 14, gap: 10)
            .Line("Fjord Works", size: 12, bold: true, gap: 6)
            .Line("7 years 2 months", color: 0x777777)
            .Line("Chief Diver", size: 11, gap: 4)
            .Line("March 2019 - Present (3 years)", color: 0x777777)
            .Line("Plans every dive of the yard and answers for the safety of a crew of nine.")
            .Line("Diver", size: 11, gap: 4)
            .Line("January 2015 - February 2019 (4 years 2 months)", color: 0x777777)
            .Line("Welded below the water line of ferries and rigs, mostly in winter.")
            .Line("Aker Salvage AS", size: 12, bold: true, gap: 6)
            .Line("Trainee", size: 11, gap: 4)
            .Line("May 2013 - December 2014 (1 year 8 months)", color: 0x777777)
            .Line("Kept the compressors running and learned to dive down to forty metres.")
            .Build();

        Assert.Equal(
            [("Chief Diver", "Fjord Works", "2019-03", "present"), ("Diver", "Fjord Works", "2015-01", "2019-02"), ("Trainee", "Aker Salvage AS", "2013-05", "2014-12")],
            Draft(document).Experiences.Select(Job));
    }

    [Fact]
    public void Assemble_UnknownHeading_KeepsItsText()
    {
        DocumentText document = new DocumentSketch()
            .Line("Ingrid Solheim", size: 20, bold: true)
            .Line("EXPERIENCE", size: 12, bold: true, gap: 10)
            .Line("Diver, Fjord Works, 2015 - 2019", gap: 4)
            .Line("EDUCATION", size: 12, bold: true, gap: 10)
            .Line("Bergen School of Diving, 2014", gap: 4)
            .Line("WRECKS FOUND", size: 12, bold: true, gap: 10)
            .Line("The Albatross, off Stavanger", gap: 4)
            .Build();

        DraftCustomSection section = Assert.Single(Draft(document).CustomSections);

        Assert.Equal(("WRECKS FOUND", "The Albatross, off Stavanger"), (section.Title?.Value, section.Content?.Value));
    }

    [Fact]
    public void Assemble_LetterSpacedHeadings_AreHeadings()
    {
        DocumentText document = new DocumentSketch()
            .Line("Ingrid Solheim", size: 20, bold: true)
            .Line("L A N G U A G E S", size: 12, bold: true, gap: 10)
            .Line("Norwegian: native", gap: 4)
            .Build();

        Assert.Equal("Norwegian", Assert.Single(Draft(document).Languages).Name?.Value);
    }

    [Fact]
    public void Assemble_HiddenWords_AreNoValues()
    {
        DocumentText document = new DocumentSketch().Line("Ingrid Solheim", size: 20, bold: true).Line("EXPERIENCE", size: 12, bold: true, gap: 10).Line("Diver, Fjord Works, 2015 - 2019", gap: 4).Build();
        Page page = document.Pages[0] with { HiddenWords = [new Word { Text = "hidden@example.org", Hidden = true }] };

        Assert.Null(Draft(document with { Pages = [page] }).Email);
    }

    [Fact]
    public void Assemble_AllSketches_NameTheExactWords()
    {
        foreach ((string name, DocumentText document) in SketchedDocuments.All())
        {
            ProfileDraft draft = Draft(document);
            foreach (DraftValue value in draft.Parts().SelectMany(part => part.Entry.Values()))
            {
                Assert.True(document.Text.Substring(value.Source.Start, value.Source.Length) == value.Source.RawText, $"{name}: {value.Property}");
            }

            Assert.Empty(DraftVerifier.Verify(draft, document.Text).Findings);
        }
    }

    private static ProfileDraft Draft(DocumentText document) => DraftAssembler.Assemble(document, Budgets.Ample()).Draft;

    private static (string?, string?, string?, string?) Job(DraftExperience job) =>
        (job.Position?.Value, job.CompanyName?.Value, job.Start?.Value.ToString(), job.End?.Value.ToString());
}
