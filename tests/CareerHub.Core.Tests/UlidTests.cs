using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;

namespace CareerHub.Core.Tests;

public class UlidTests
{
    [Fact]
    public void Parse_ExampleOfTheSpecification_IsRead()
    {
        // https://github.com/ulid/spec: "01ARZ3NDEKTSV4RRFFQ69G5FAV"; 01ARZ3NDEK in base 32 is 1469922850259.
        Ulid ulid = Ulid.Parse("01ARZ3NDEKTSV4RRFFQ69G5FAV");

        Assert.Equal(1469922850259, ulid.Time.ToUnixTimeMilliseconds());
        Assert.Equal("01ARZ3NDEKTSV4RRFFQ69G5FAV", ulid.ToString());
        Assert.Equal(new Guid("01563e3a-b5d3-d676-4c61-efb99302bd5b"), ulid.ToGuid());
    }

    [Theory]
    [InlineData("01arz3ndektsv4rrffq69g5fav", "01ARZ3NDEKTSV4RRFFQ69G5FAV")]
    [InlineData("OIARZ3NDEKTSV4RRFFQ69G5FAV", "01ARZ3NDEKTSV4RRFFQ69G5FAV")]
    [InlineData("olarz3ndektsv4rrffq69g5faV", "01ARZ3NDEKTSV4RRFFQ69G5FAV")]
    [InlineData("7ZZZZZZZZZZZZZZZZZZZZZZZZZ", "7ZZZZZZZZZZZZZZZZZZZZZZZZZ")]
    [InlineData("00000000000000000000000000", "00000000000000000000000000")]
    public void TryParse_LenientForms_AreRead(string text, string expected)
    {
        Assert.True(Ulid.TryParse(text, out Ulid ulid));
        Assert.Equal(expected, ulid.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("01ARZ3NDEKTSV4RRFFQ69G5FA")]
    [InlineData("01ARZ3NDEKTSV4RRFFQ69G5FAVX")]
    [InlineData(" 01ARZ3NDEKTSV4RRFFQ69G5FA")]
    [InlineData("8ZZZZZZZZZZZZZZZZZZZZZZZZZ")]
    [InlineData("01ARZ3NDEKTSV4RRFFQ69G5FAU")]
    [InlineData("01ARZ3NDEKTSV4RRFFQ69G5FA-")]
    [InlineData("01ARZ3NDEKTSV4RRFFQ69G5FA\u0131")]
    [InlineData("01ARZ3NDEKTSV4RRFFQ69G5FA\u017F")]
    [InlineData("01ARZ3NDEKTSV4RRFFQ69G5FA\u0661")]
    public void TryParse_SomethingElse_IsRefused(string? text)
    {
        Assert.False(Ulid.TryParse(text, out Ulid ulid));
        Assert.Equal(default, ulid);
        Assert.Throws<FormatException>(() => Ulid.Parse(text.AsSpan()));
    }

    [Fact]
    public void Parse_Null_IsAnArgumentError() => Assert.Throws<ArgumentNullException>(() => Ulid.Parse(null!));

    [Fact]
    public void Time_LaterThanDatesCanBe_IsTheLastInstant() =>
        Assert.Equal(9999, Ulid.Parse("7ZZZZZZZZZZZZZZZZZZZZZZZZZ").Time.Year);

    [Fact]
    public void Order_OfManyIdentifiers_IsThatOfTextAndOfBigEndianBytes()
    {
        var random = new Random(1);
        Ulid[] ulids = [.. Enumerable.Range(0, 500).Select(_ => Ulid.NewUlid(DateTimeOffset.FromUnixTimeMilliseconds(random.NextInt64(1L << 47)))), default, Ulid.Parse("7ZZZZZZZZZZZZZZZZZZZZZZZZZ")];

        Ulid[] sorted = [.. ulids.Order()];

        Assert.Equal(sorted, ulids.OrderBy(ulid => ulid.ToString(), StringComparer.Ordinal));
        Assert.Equal(sorted, ulids.OrderBy(ulid => Convert.ToHexString(ulid.ToGuid().ToByteArray(bigEndian: true)), StringComparer.Ordinal));
        Assert.All(sorted.Zip(sorted.Skip(1)), pair => Assert.True(pair.First < pair.Second && pair.Second > pair.First && pair.First <= pair.Second && pair.First != pair.Second));
    }

    [Fact]
    public void NewUlid_ManyInARow_Rise()
    {
        Ulid[] ulids = [.. Enumerable.Range(0, 10_000).Select(_ => Ulid.NewUlid())];

        Assert.All(ulids.Zip(ulids.Skip(1)), pair => Assert.True(pair.First < pair.Second));
    }

    [Fact]
    public void NewUlid_InParallel_AreUnique()
    {
        var all = new ConcurrentBag<Ulid>();
        Parallel.For(0, 8, _ =>
        {
            for (int i = 0; i < 10_000; i++)
            {
                all.Add(Ulid.NewUlid());
            }
        });

        Assert.Equal(80_000, all.Distinct().Count());
    }

    [Fact]
    public void NewUlid_OfAnInstant_KeepsItAndRisesWithinIt()
    {
        var instant = new DateTimeOffset(2001, 2, 3, 4, 5, 6, 789, TimeSpan.FromHours(2));

        Ulid[] ulids = [.. Enumerable.Range(0, 1000).Select(_ => Ulid.NewUlid(instant))];

        Assert.All(ulids, ulid => Assert.Equal(instant, ulid.Time));
        Assert.Equal(1000, ulids.Distinct().Count());
    }

    [Fact]
    public void NewUlid_AfterOneOfTheFuture_IsStillOfThePresent()
    {
        DateTimeOffset before = DateTimeOffset.UtcNow;
        Ulid.NewUlid(new DateTimeOffset(9999, 1, 1, 0, 0, 0, TimeSpan.Zero));

        // A clock that is set back during the run keeps the identifiers a little ahead, hence the width.
        Assert.InRange(Ulid.NewUlid().Time, before.AddHours(-1), before.AddHours(1));
    }

    [Theory]
    [InlineData("01563df3-6481-f69b-f52a-b96f56c3e7ec")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("ffffffff-ffff-ffff-ffff-ffffffffffff")]
    public void FromGuid_AnyGuid_HasTheSameBits(string text)
    {
        Ulid ulid = Ulid.FromGuid(Guid.Parse(text));

        Assert.Equal(Guid.Parse(text), ulid.ToGuid());
        Assert.Equal(ulid, Ulid.Parse(ulid.ToString()));
    }

    [Fact]
    public void NewUlid_Before1970_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Ulid.NewUlid(DateTimeOffset.UnixEpoch.AddMilliseconds(-1)));

    [Fact]
    public void TryFormat_TooShort_IsFalse()
    {
        Ulid ulid = Ulid.Parse("01ARZ3NDEKTSV4RRFFQ69G5FAV");
        Span<char> text = new char[26];

        Assert.False(ulid.TryFormat(text[..25], out int none, default, null));
        Assert.Equal(0, none);
        Assert.True(ulid.TryFormat(text, out int written, default, null));
        Assert.Equal(26, written);
        Assert.Equal("01ARZ3NDEKTSV4RRFFQ69G5FAV", string.Create(CultureInfo.InvariantCulture, $"{ulid}"));
    }

    [Fact]
    public void CompareTo_OtherTypes_IsAnArgumentError()
    {
        Assert.Throws<ArgumentException>(() => default(Ulid).CompareTo("x"));
        Assert.Equal(1, default(Ulid).CompareTo(null));
    }

    [Fact]
    public void Json_RoundTrip_IsTheText()
    {
        Ulid ulid = Ulid.Parse("01ARZ3NDEKTSV4RRFFQ69G5FAV");

        Assert.Equal("\"01ARZ3NDEKTSV4RRFFQ69G5FAV\"", JsonSerializer.Serialize(ulid));
        Assert.Equal(ulid, JsonSerializer.Deserialize<Ulid>("\"01arz3ndektsv4rrffq69g5fav\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Ulid>("\"x\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Ulid>("1"));
    }
}
