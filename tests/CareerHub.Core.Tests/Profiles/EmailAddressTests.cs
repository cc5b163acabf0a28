using CareerHub.Profiles;

namespace CareerHub.Core.Tests.Profiles;

public class EmailAddressTests
{
    [Theory]
    [InlineData("ada@example.org")]
    [InlineData("ada.lovelace+cv@mail.example.co.uk")]
    [InlineData("o'brien_1@example.org")]
    [InlineData("用户@例子.公司")]
    [InlineData("jörg@müller.example")]
    [InlineData("jo\u0308rg@\u0909\u0926\u093E\u0939\u0930\u0923.example")]
    [InlineData("\U00020BB7\u0663@example.org")]
    [InlineData("ada@xn--mller-kva.xn--p1ai")]
    public void IsPlausible_Address_IsTrue(string text) => Assert.True(EmailAddress.IsPlausible(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ada")]
    [InlineData("ada@")]
    [InlineData("@example.org")]
    [InlineData("ada@example")]
    [InlineData("ada@@example.org")]
    [InlineData("ada@ex@ample.org")]
    [InlineData("ada @example.org")]
    [InlineData("ada@example.org\n")]
    [InlineData("ada@example..org")]
    [InlineData(".ada@example.org")]
    [InlineData("ada.@example.org")]
    [InlineData("a..da@example.org")]
    [InlineData("ada@-example.org")]
    [InlineData("ada@example-.org")]
    [InlineData("ada@example.o")]
    [InlineData("ada@192.168.0.10")]
    [InlineData("ada@exa_mple.org")]
    [InlineData("Ada <ada@example.org>")]
    [InlineData("ada@example.org,bob@example.org")]
    [InlineData("a\u200Bda@example.org")]
    [InlineData("ada@exa\u200Bmple.org")]
    [InlineData("\u202Eada@example.org")]
    [InlineData("ada@\u2066example.org")]
    [InlineData("a\u00ADda@example.org")]
    [InlineData("a\u3164da@example.org")]
    [InlineData("a\uFE0Fda@example.org")]
    [InlineData("ada@exa\u00A0mple.org")]
    [InlineData("ada@ex\u2024ample.org")]
    [InlineData("ada@ex\u20ACample.org")]
    public void IsPlausible_SomethingElse_IsFalse(string? text) => Assert.False(EmailAddress.IsPlausible(text));

    [Theory]
    [InlineData('\uD800')]
    [InlineData('\uDFFF')]
    [InlineData('\uFFFE')]
    [InlineData('\u0085')]
    public void IsPlausible_CharacterThatIsNone_IsFalse(char none) => Assert.False(EmailAddress.IsPlausible($"a{none}da@example.org"));

    [Fact]
    public void IsPlausible_Lengths_AreBounded()
    {
        Assert.True(EmailAddress.IsPlausible(new string('a', 64) + "@example.org"));
        Assert.False(EmailAddress.IsPlausible(new string('a', 65) + "@example.org"));
        Assert.True(EmailAddress.IsPlausible("a@" + new string('b', 63) + ".org"));
        Assert.False(EmailAddress.IsPlausible("a@" + new string('b', 64) + ".org"));
        Assert.False(EmailAddress.IsPlausible("a@" + string.Join('.', Enumerable.Repeat("bcdefgh", 40)) + ".org"));
        Assert.False(EmailAddress.IsPlausible(new string('@', 100_000)));
    }
}
