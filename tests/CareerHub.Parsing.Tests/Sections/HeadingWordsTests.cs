using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Tests.Sections;

public class HeadingWordsTests
{
    [Theory]
    [InlineData("Work Experience", SectionKind.Work)]
    [InlineData("BERUFSERFAHRUNG", SectionKind.Work)]
    [InlineData("Expérience professionnelle", SectionKind.Work)]
    [InlineData("Experiencia laboral", SectionKind.Work)]
    [InlineData("Experiência profissional", SectionKind.Work)]
    [InlineData("Esperienze lavorative", SectionKind.Work)]
    [InlineData("Werkervaring", SectionKind.Work)]
    [InlineData("Doświadczenie zawodowe", SectionKind.Work)]
    [InlineData("Arbetslivserfarenhet", SectionKind.Work)]
    [InlineData("Eğitim", SectionKind.Education)]
    [InlineData("E D U C A T I O N", SectionKind.Education)]
    [InlineData("Skills & Tools", SectionKind.Skills)]
    [InlineData("Zertifikate und Lizenzen", SectionKind.Certificates)]
    [InlineData("Centres d’intérêt", SectionKind.Interests)]
    [InlineData("About me", SectionKind.Summary)]
    [InlineData("Highlights", SectionKind.Summary)]
    [InlineData("Where I've worked", SectionKind.Work)]
    [InlineData("Areas of experience", SectionKind.Skills)]
    [InlineData("Tickets & licences", SectionKind.Certificates)]
    [InlineData("Schul- und Berufsausbildung", SectionKind.Education)]
    [InlineData("Habilidades y destrezas", SectionKind.Skills)]
    [InlineData("Stages et expériences professionnelles", SectionKind.Work)]
    [InlineData("Persönliche Daten", SectionKind.Contact)]
    internal void Exact_KnownHeading_HasItsKind(string text, SectionKind kind) => Assert.Equal(kind, HeadingWords.All.Exact(text));

    [Theory]
    [InlineData("Senior Engineer")]
    [InlineData("Harbour Pilot")]
    [InlineData("")]
    public void Exact_OtherWords_AreNoHeading(string text) => Assert.Null(HeadingWords.All.Exact(text));

    [Fact]
    public void Partial_LongerHeading_IsKnownByItsEnd() => Assert.Equal(SectionKind.Work, HeadingWords.All.Partial("Selected Industry Experience"));
}
