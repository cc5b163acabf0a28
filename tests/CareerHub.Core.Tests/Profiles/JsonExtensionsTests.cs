using System.Text.Json;
using CareerHub.Profiles;

namespace CareerHub.Core.Tests.Profiles;

public class JsonExtensionsTests
{
    [Fact]
    public void Parse_Object_KeepsMembersCompactInOrder()
    {
        JsonExtensions extensions = JsonExtensions.Parse("""{ "b": [1, 2, {"c": null}], "a": "x y", "a": true }""");

        Assert.Equal(["a", "b"], extensions.Members.Keys);
        Assert.Equal("""{"a":true,"b":[1,2,{"c":null}]}""", extensions.ToString());
        Assert.False(extensions.IsEmpty);
    }

    [Fact]
    public void Parse_EmptyObject_IsEmpty() => Assert.Same(JsonExtensions.Empty, JsonExtensions.Parse(" {} "));

    [Theory]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("{} {}")]
    public void Parse_SomethingElse_Throws(string json) => Assert.ThrowsAny<JsonException>(() => JsonExtensions.Parse(json));

    [Fact]
    public void Parse_DeepestThatCanBeMade_IsReadAgain()
    {
        using JsonDocument deepest = JsonDocument.Parse(Nested(127), new JsonDocumentOptions { MaxDepth = 200 });
        using JsonDocument deeper = JsonDocument.Parse(Nested(128), new JsonDocumentOptions { MaxDepth = 200 });

        JsonExtensions extensions = JsonExtensions.Create([KeyValuePair.Create("a", deepest.RootElement)]);

        Assert.Equal(extensions, JsonExtensions.Parse(extensions.ToString()));
        Assert.ThrowsAny<JsonException>(() => JsonExtensions.Create([KeyValuePair.Create("a", deeper.RootElement)]));
        Assert.ThrowsAny<JsonException>(() => JsonExtensions.Parse("{\"a\":" + Nested(128) + "}"));
    }

    [Theory]
    [InlineData("{}", 1)]
    [InlineData("""{"a":1}""", 1)]
    [InlineData("""{"a":{},"b":"[[["}""", 2)]
    [InlineData("""{"a":[{"b":[1]}],"c":[]}""", 4)]
    public void Depth_Object_CountsItself(string json, int expected) => Assert.Equal(expected, JsonExtensions.Parse(json).Depth);

    [Theory]
    [InlineData("""{"quote\"\\ü<>":"quote\"\\ü<>\n"}""")]
    [InlineData("""{"a":12345678901234567890.123456789,"b":-0.0,"c":1e400}""")]
    [InlineData("""{"":{"":""}}""")]
    public void ToString_ReadAgain_IsEqual(string json)
    {
        JsonExtensions extensions = JsonExtensions.Parse(json);

        Assert.Equal(extensions, JsonExtensions.Parse(extensions.ToString()));
        using JsonDocument before = JsonDocument.Parse(json);
        using JsonDocument after = JsonDocument.Parse(extensions.ToString());
        Assert.True(JsonElement.DeepEquals(before.RootElement, after.RootElement));
    }

    [Theory]
    [InlineData("""{"a":{"b":1,"c":2}}""", """{"a":{"c":2.0,"b":1}}""", true)]
    [InlineData("""{"a":"\u00e9\/"}""", """{"a":"é/"}""", true)]
    [InlineData("""{"a":1.10}""", """{"a":11e-1}""", true)]
    [InlineData("""{"a":1e99999999999}""", """{"a":1E99999999999}""", false)]
    [InlineData("""{"a":1e99999999999}""", """{"a": 1e99999999999}""", true)]
    [InlineData("""{"a":[1,2]}""", """{"a":[2,1]}""", false)]
    [InlineData("""{"a":1}""", """{"a":"1"}""", false)]
    [InlineData("""{"a":1}""", """{"b":1}""", false)]
    [InlineData("""{"a":1}""", """{"a":1,"b":1}""", false)]
    public void Equals_OtherWriting_ComparesAsJson(string one, string other, bool expected)
    {
        (JsonExtensions left, JsonExtensions right) = (JsonExtensions.Parse(one), JsonExtensions.Parse(other));

        Assert.Equal(expected, left.Equals(right));
        Assert.Equal(expected, right.Equals(left));
        Assert.True(!expected || left.GetHashCode() == right.GetHashCode());
    }

    [Theory]
    [InlineData("""{"a":"x\ud800y"}""", "x\uFFFDy")]
    [InlineData("""{"a":"\udc00\ud800"}""", "\uFFFD\uFFFD")]
    [InlineData("""{"a":"\u0000"}""", "\uFFFD")]
    [InlineData("""{"a":"\ud83d\ude00"}""", "\U0001F600")]
    [InlineData("""{"a":"\\ud800 \\u0000"}""", "\\ud800 \\u0000")]
    [InlineData("""{"a":"\\\ud800"}""", "\\\uFFFD")]
    public void Parse_CharacterThatCannotBeStored_IsReplaced(string json, string expected) =>
        Assert.Equal(expected, JsonSerializer.Deserialize<string>(JsonExtensions.Parse(json).Members["a"]));

    [Fact]
    public void Create_NameThatCannotBeStored_IsReplaced()
    {
        using JsonDocument one = JsonDocument.Parse("""{"x":"\ud800"}""");

        JsonExtensions extensions = JsonExtensions.Create([KeyValuePair.Create("a" + (char)0xD800 + "\0", one.RootElement.GetProperty("x"))]);

        Assert.Equal(["a\uFFFD\uFFFD"], extensions.Members.Keys);
        Assert.Equal(extensions, JsonExtensions.Parse(extensions.ToString()));
    }

    [Fact]
    public void Parse_NameWithHalfASurrogatePair_IsReplaced() =>
        Assert.Equal(["\uFFFD"], JsonExtensions.Parse("""{"\udfff":1}""").Members.Keys);

    private static string Nested(int levels) => new string('[', levels) + new string(']', levels);
}
