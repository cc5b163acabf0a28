using System.Text.Json;

namespace CareerHub.Core.Tests;

public class ValueListTests
{
    [Fact]
    public void Equals_SameItemsInOrder_IsTrue()
    {
        ValueList<string?> one = ["a", null, "b"];
        ValueList<string?> other = new[] { "a", null, "b" }.ToValueList();

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.True(one.Equals((object)other));
        Assert.False(one.Equals(["a", "b", null]));
        Assert.False(one.Equals(["a", null]));
        Assert.False(one.Equals(null));
    }

    [Fact]
    public void Equals_OfRecordsThatHoldLists_ComparesByValue()
    {
        var one = new Holder(["a"], [new Holder([], [])]);

        Assert.Equal(one, new Holder(["a"], [new Holder([], [])]));
        Assert.NotEqual(one, new Holder(["a"], [new Holder(["b"], [])]));
    }

    [Fact]
    public void ToValueList_OfAnArray_IsNotChangedWithIt()
    {
        string[] array = ["a"];
        ValueList<string> list = array.ToValueList();
        array[0] = "b";

        Assert.Equal("a", list[0]);
    }

    [Fact]
    public void ToValueList_OfAValueList_IsTheSame()
    {
        ValueList<int> list = [1, 2];

        Assert.Same(list, list.ToValueList());
        Assert.Equal(2, list.Count);
        Assert.Equal([1, 2], list.Select(item => item));
    }

    [Fact]
    public void ToValueList_Null_IsAnArgumentError() => Assert.Throws<ArgumentNullException>(() => ((IEnumerable<int>)null!).ToValueList());

    [Fact]
    public void Json_RoundTrip_IsAnArray()
    {
        var value = new Holder(["a", "b"], [new Holder([], [])]);

        string json = JsonSerializer.Serialize(value);

        Assert.Equal("""{"Names":["a","b"],"Holders":[{"Names":[],"Holders":[]}]}""", json);
        Assert.Equal(value, JsonSerializer.Deserialize<Holder>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ValueList<int>>("{}"));
    }

    private sealed record Holder(ValueList<string> Names, ValueList<Holder> Holders);
}
