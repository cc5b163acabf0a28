using CareerHub.Import;
using CareerHub.Parsing.Tests.Fields.Lists;

namespace CareerHub.Parsing.Tests.Sections;

public class FormalNotesTests
{
    [Theory]
    [InlineData("INTERESSI", "Autorizzo il trattamento dei miei dati personali ai sensi del Regolamento (UE) 2016/679.")]
    [InlineData("ZAINTERESOWANIA", "Wyrażam zgodę na przetwarzanie moich danych osobowych w celu rekrutacji.")]
    [InlineData("HOBİLER", "Kişisel verilerimin işe alım amacıyla işlenmesine onay veriyorum.")]
    [InlineData("HOBBY'S", "Ik geef toestemming voor de verwerking van mijn persoonsgegevens.")]
    [InlineData("INTERESTS", "I hereby consent to the processing of my personal data for this application.")]
    public async Task Move_ConsentUnderAList_IsKeptAsASectionOfItsOwn(string heading, string consent)
    {
        ProfileDraft draft = await TextDrafts.Read($"Ada Lind\nada.lind@example.org\n\n\n{heading}\n\nchess, sailing\n\n\n{consent}\n");

        Assert.Equal(["chess", "sailing"], draft.Interests.Select(interest => interest.Name?.Value));
        Assert.Equal(consent, Assert.Single(draft.CustomSections).Content?.Value);
    }

    [Fact]
    public async Task Move_ConsentBelowAJob_IsNoPartOfTheJob()
    {
        ProfileDraft draft = await TextDrafts.Read("Ada Lind\nada.lind@example.org\n\n\nDOŚWIADCZENIE ZAWODOWE\n\n03.2018 - 05.2020\nKsięgowa, Biuro Rachunkowe Lipa\n- deklaracje VAT\n\n\nWyrażam zgodę na przetwarzanie danych osobowych.\nPoznań, 3 maja 2024\n");

        DraftExperience job = Assert.Single(draft.Experiences);
        Assert.Equal(("Księgowa", null, "deklaracje VAT"), (job.Position?.Value, job.Description?.Value, Assert.Single(job.Responsibilities).Value));
        Assert.Equal("Wyrażam zgodę na przetwarzanie danych osobowych. Poznań, 3 maja 2024", string.Join(' ', draft.CustomSections.Select(section => section.Content?.Value)));
    }

    [Fact]
    public async Task Move_ConsentAsTheSubjectOfAJobsItem_StaysWithTheJob()
    {
        ProfileDraft draft = await TextDrafts.Read("Ada Lind\nada.lind@example.org\n\n\nWORK EXPERIENCE\n\nPrivacy officer, Lind Ltd\n2018 - 2020\n- Wrote the form of consent to the processing of data\n- Trained 40 people\n");

        Assert.Equal(2, Assert.Single(draft.Experiences).Responsibilities.Count);
        Assert.Empty(draft.CustomSections);
    }

    [Fact]
    public async Task Move_DrivingLicenceAmongSkills_IsNoSkill()
    {
        ProfileDraft draft = await TextDrafts.Read("Ada Lind\nada.lind@example.org\n\n\nUMIEJĘTNOŚCI\n\n- MS Excel\n- prawo jazdy kat. B\n- Symfonia\n");

        Assert.Equal(["MS Excel", "Symfonia"], draft.Skills.Select(skill => skill.Name?.Value));
        Assert.Equal("prawo jazdy kat. B", Assert.Single(draft.CustomSections).Content?.Value);
    }
}
