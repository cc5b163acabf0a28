using CareerHub.Parsing.Fields.Internal.Entries;

namespace CareerHub.Parsing.Tests.Fields.Entries;

public class GradeTextTests
{
    [Theory]
    [InlineData("First Class Honours")]
    [InlineData("GPA 3.6/4.0")]
    [InlineData("A, B, B")]
    [InlineData("A*, A, B")]
    [InlineData("Note 2,4")]
    [InlineData("sehr gut (1,3)")]
    [InlineData("Mention très bien")]
    [InlineData("Moyenne : 14/20")]
    [InlineData("Sobresaliente")]
    [InlineData("16/20")]
    [InlineData("17 valores")]
    [InlineData("110/110 e lode")]
    [InlineData("Ocena: bardzo dobry")]
    public void Is_Grade_IsTold(string text) => Assert.True(GradeText.Is(text));

    [Theory]
    [InlineData("Adult Nursing")]
    [InlineData("2014")]
    [InlineData("Class of 2014")]
    [InlineData("Good Hope College")]
    [InlineData("Grade 8 Mathematics")]
    [InlineData("A")]
    [InlineData("Vitamin C, D and E in old age")]
    public void Is_OtherText_IsNot(string text) => Assert.False(GradeText.Is(text));
}
