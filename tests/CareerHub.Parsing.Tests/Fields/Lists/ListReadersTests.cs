using CareerHub.Import;

namespace CareerHub.Parsing.Tests.Fields.Lists;

public class ListReadersTests
{
    [Theory]
    [InlineData("Francese – fluente (C1)", "Francese", "fluente (C1)")]
    [InlineData("Inglese: livello B2", "Inglese", "B2")]
    [InlineData("Madrelingua: Italiano", "Italiano", "Madrelingua")]
    [InlineData("İngilizce (ileri düzey)", "İngilizce", "ileri düzey")]
    public async Task Languages_LevelInSeveralForms_IsTheFluency(string row, string name, string fluency)
    {
        ProfileDraft draft = await Read($"LINGUE\n\n{row}");

        DraftLanguage language = Assert.Single(draft.Languages);
        Assert.Equal((name, fluency), (language.Name?.Value, language.Fluency?.Value));
    }

    [Theory]
    [InlineData("native: dutch / fluent: english, spanish", "dutch=native; english=fluent; spanish=fluent")]
    [InlineData("Native Dutch, fluent English", "Dutch=Native; English=fluent")]
    [InlineData("Native Dutch, English, French", "Dutch=Native; English=; French=")]
    [InlineData("Fluent in English, French and Spanish", "English=Fluent; French=Fluent; Spanish=Fluent")]
    [InlineData("English fluent Spanish basic", "English=fluent; Spanish=basic")]
    [InlineData("English: mother tongue. French: C1. German: B1.", "English=mother tongue; French=C1; German=B1")]
    [InlineData("English and French", "English=; French=")]
    [InlineData("English (native) and French (fluent)", "English=native; French=fluent")]
    [InlineData("Fluent English and French; basic German", "English=Fluent; French=Fluent; German=basic")]
    public async Task Languages_LevelBeforeTheNames_IsThatOfTheLanguagesItIsSaidOf(string row, string expected)
    {
        ProfileDraft draft = await Read($"LANGUAGES\n\n{row}");

        Assert.Equal(expected, string.Join("; ", draft.Languages.Select(language => $"{language.Name?.Value}={language.Fluency?.Value}")));
    }

    [Fact]
    public async Task Interests_KindsBehindAColon_AreItsKeywords()
    {
        ProfileDraft draft = await Read("INTERESTS\n\nBirds: Dipper, Heron\nChess");

        Assert.Equal(["Birds=Dipper+Heron", "Chess="], draft.Interests.Select(interest => $"{interest.Name?.Value}={string.Join('+', interest.Keywords.Select(word => word.Value))}"));
    }

    [Fact]
    public async Task Languages_BehindALabelAmongPersonalDetails_AreLanguages()
    {
        ProfileDraft draft = await Read("PERSONAL DETAILS\n\nDate of birth: 12-06-1989\nLanguages known: English, Hindi, Urdu\nPassport no: K0000000");

        Assert.Equal(["English", "Hindi", "Urdu"], draft.Languages.Select(language => language.Name?.Value));
    }

    [Theory]
    [InlineData("Certificazione BIM Specialist – Istituto Costruzioni – marzo 2023 – n. BIM-20417", "Certificazione BIM Specialist", "Istituto Costruzioni", "2023-03", "BIM-20417")]
    [InlineData("Uprawnienia budowlane, Izba Architektów RP, 2016, nr DS-0417", "Uprawnienia budowlane", "Izba Architektów RP", "2016", "DS-0417")]
    [InlineData("Scrum Master PSM I – Scrum.org – 2021", "Scrum Master PSM I", "Scrum.org", "2021", null)]
    [InlineData("Non-Medical Prescribing (V300) – Ribble University – 2019", "Non-Medical Prescribing (V300)", "Ribble University", "2019", null)]
    [InlineData("Bedrijfshulpverlening (BHV), Het Oranje Kruis, 2017", "Bedrijfshulpverlening (BHV)", "Het Oranje Kruis", "2017", null)]
    public async Task Certificates_OnOneRow_GivesNameIssuerDateAndNumber(string row, string name, string issuer, string date, string? number)
    {
        ProfileDraft draft = await Read($"CERTIFICAZIONI\n\n{row}");

        DraftCertification certificate = Assert.Single(draft.Certifications);
        Assert.Equal((name, issuer, date, number), (certificate.Name?.Value, certificate.IssuingOrganization?.Value, certificate.IssueDate?.Value.ToString(), certificate.CredentialId?.Value));
    }

    [Fact]
    public async Task Certificates_SeveralWithYearsInBracketsOnOneRow_AreSeveral()
    {
        ProfileDraft draft = await Read("CERTIFICATES\n\nLorry licence CE (2008), ADR basic + tank (2017), First aid (2022)");

        Assert.Equal(["Lorry licence CE 2008", "ADR basic + tank 2017", "First aid 2022"], draft.Certifications.Select(certificate => $"{certificate.Name?.Value} {certificate.IssueDate?.Value}"));
    }

    [Theory]
    [InlineData("Certificate in Business English, level C1, 2011", "Certificate in Business English, level C1", null)]
    [InlineData("Philip Lind Prize, Lind Trust, 2017.", "Philip Lind Prize", "Lind Trust")]
    [InlineData("Small Grant of the Academy, £7,400, 2013", "Small Grant of the Academy", null)]
    [InlineData("Research Grant, ‘Custom and Climate’, £412,000, 2020", "Research Grant, ‘Custom and Climate’", null)]
    [InlineData("Research Grant, Lind Trust, €12,000, 2020", "Research Grant", "Lind Trust")]
    public async Task Awards_SumsLevelsAndSigns_AreNoGivers(string row, string title, string? giver)
    {
        ProfileDraft draft = await Read($"AWARDS\n\n{row}");

        DraftAchievement award = Assert.Single(draft.Achievements);
        Assert.Equal((title, giver), (award.Title?.Value, award.Awarder?.Value));
    }

    [Fact]
    public async Task Awards_BracketsBehindTheTitle_BelongToTheTitle()
    {
        ProfileDraft draft = await Read("PRIJZEN\n\nLeraar van het Jaar (nominatie), Gemeente Utrecht, 2020");

        DraftAchievement award = Assert.Single(draft.Achievements);
        Assert.Equal(("Leraar van het Jaar (nominatie)", "Gemeente Utrecht"), (award.Title?.Value, award.Awarder?.Value));
    }

    [Fact]
    public async Task Education_Honours_AreTheGradeAndNoSubject()
    {
        ProfileDraft draft = await Read("EDUCATION\n\nUniversity of Tilburg\t2013 - 2015\nMSc Econometrics, cum laude");

        DraftEducation school = Assert.Single(draft.Education);
        Assert.Equal(("University of Tilburg", "cum laude"), (school.Institution?.Value, school.Grade?.Value));
        Assert.DoesNotContain("laude", $"{school.Degree?.Value} {school.FieldOfStudy?.Value}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Interests_TermWrappedInAList_IsOne()
    {
        ProfileDraft draft = await Read("INTERESTS\n\nsailing, ceramics, books on\nhistory");

        Assert.Equal(["sailing", "ceramics", "books on history"], draft.Interests.Select(interest => interest.Name?.Value));
    }

    private static Task<ProfileDraft> Read(string section) => TextDrafts.Read($"Ada Lind\nada.lind@example.org\n\n\n{section}\n");
}
