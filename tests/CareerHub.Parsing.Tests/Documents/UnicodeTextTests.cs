using System.Text;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Fields.Internal.Words;

namespace CareerHub.Parsing.Tests.Documents;

public class UnicodeTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("e\u0301\U0001F600", "\u00E9\U0001F600")]
    public void Normalize_Text_IsComposed(string text, string composed) =>
        Assert.Equal(composed, UnicodeText.Normalize(text, NormalizationForm.FormC));

    [Fact]
    public void Normalize_NoText_IsReplaced() =>
        Assert.Equal("\u00E9\uFFFD\uFFFDa\uFFFD\uFFFD", UnicodeText.Normalize("e\u0301\uD800\uDBFFa\uFFFE\uFFFF", NormalizationForm.FormC));

    [Fact]
    public void Words_LoneSurrogates_AreNoWord() => Assert.Equal("a b", Fold.Words("a\uD800\uFFFEb"));
}
