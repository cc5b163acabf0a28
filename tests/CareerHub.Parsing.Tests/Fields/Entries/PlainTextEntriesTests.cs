using CareerHub.Import;
using CareerHub.Parsing.Tests.Fields.Lists;

namespace CareerHub.Parsing.Tests.Fields.Entries;

/// <summary>Jobs and schools in text that was typed or pasted, where nothing but words and blank lines says what is what.</summary>
public class PlainTextEntriesTests
{
    [Fact]
    public async Task Read_TownOfSmallWordsBeforeItsState_IsThePlace()
    {
        ProfileDraft draft = await TextDrafts.Read("""
            Orla Quenneville

            EXPERIENCE

            03/2010 - 05/2015     General Manager
                                  Rockford Window Company, Rockford, IL
                                  - Led a plant of 380 people

            08/2005 - 02/2010     Plant Manager
                                  Ironwood Doors, Fond du Lac, WI
                                  - Built the second line on time
            """);

        Assert.Equal([("Rockford Window Company", "Rockford, IL"), ("Ironwood Doors", "Fond du Lac, WI")], draft.Experiences.Select(job => (job.CompanyName?.Value, job.CompanyLocation?.Value)));
    }

    [Fact]
    public async Task Read_SchoolBelowTheLongestDegree_IsNotJoinedToIt()
    {
        ProfileDraft draft = await TextDrafts.Read("""
            Yannick Lestradet

            FORMATION

            2005 - 2008           Bac professionnel, Logistique
                                  Lycée Louis Couffignal

            2014 - 2015           Titre professionnel, Technicien en logistique
                                  AFPA Colmar
            """);

        Assert.Equal(["Lycée Louis Couffignal", "AFPA Colmar"], draft.Education.Select(school => school.Institution?.Value));
        Assert.Equal(["Logistique", "Technicien en logistique"], draft.Education.Select(school => school.FieldOfStudy?.Value));
    }

    [Fact]
    public async Task Read_LongRowsThatBeginWithDates_AreEntriesOfTheirOwn()
    {
        ProfileDraft draft = await TextDrafts.Read("""
            Clémence Vautrinet

            FORMATION

            2018 – Diplôme universitaire Coordination gérontologique – Université Grenoble Alpes
            2008 – 2011 – Diplôme d'État d'infirmier – IFSI de Chambéry
            2008 – Baccalauréat scientifique – Lycée Vaugelas, Chambéry
            """);

        Assert.Equal(3, draft.Education.Count);
        Assert.Equal("Université Grenoble Alpes", draft.Education[0].Institution?.Value);
    }
}
