using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Tests.Sections;

public class HeadingTextTests
{
    [Theory]
    [InlineData("1 Cursus Universitaire", "Cursus Universitaire")]
    [InlineData("2.1. Berufserfahrung", "Berufserfahrung")]
    [InlineData("IV. Publications", "Publications")]
    [InlineData("B) Education", "Education")]
    [InlineData("experience (part 2)", "experience")]
    [InlineData("Konferenzteilnahmen (Auswahl):", "Konferenzteilnahmen")]
    [InlineData("Projects (3)", "Projects")]
    [InlineData("— Skills —", "Skills")]
    public void Bare_NumberSignsOrBracket_LeavesTheWords(string text, string expected) => Assert.Equal(expected, HeadingText.Bare(text));

    [Theory]
    [InlineData("2019 Engineer")]
    [InlineData("A Career in Numbers")]
    [InlineData("I Am Ada")]
    [InlineData("C Programming")]
    [InlineData("Talks (with many others in all of Europe)")]
    [InlineData("7")]
    public void Bare_WordsThatBelongToIt_AreKept(string text) => Assert.Equal(text, HeadingText.Bare(text));
}
