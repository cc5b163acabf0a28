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
    public void IsPlausible_SomethingElse_IsFalse(string? text) => Assert.False(EmailAddress.IsPlausible(text));

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
