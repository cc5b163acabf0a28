using CareerHub.PostgreSql.Profiles.Internal;

namespace CareerHub.PostgreSql.Tests.Profiles;

public sealed class DisplayOrdersTests
{
    private static readonly Ulid[] Keys = [.. Enumerable.Range(0, 8).Select(_ => Ulid.NewUlid())];

    // Rows are letters; digits behind a letter are the number that is stored.
    [Theory]
    [InlineData("abc", "", "0 1 2")]
    [InlineData("abc", "a0 b1 c2", "0 1 2")]
    [InlineData("bc", "a0 b1 c2", "1 2")]
    [InlineData("abcd", "a0 b1 c2", "0 1 2 3")]
    [InlineData("dabc", "a0 b1 c2", "-1 0 1 2")]
    [InlineData("deabc", "a0 b1 c2", "-2 -1 0 1 2")]
    [InlineData("adbc", "a0 b1 c2", "0 1 2 3")]
    [InlineData("adc", "a0 b1 c2", "0 1 2")]
    [InlineData("cba", "a0 b1 c2", "2 3 4")]
    [InlineData("", "a0", "")]
    public void Assign_Rows_KeepsWhatItCan(string rows, string stored, string expected)
    {
        var known = stored.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToDictionary(text => Keys[text[0] - 'a'], text => text[1] - '0');
        var numbered = rows.Select(letter => new LanguageRow { Id = Keys[letter - 'a'] }).ToList();

        DisplayOrders.Assign(numbered, known);

        Assert.Equal(expected, string.Join(' ', numbered.Select(row => row.DisplayOrder)));
    }

    [Fact]
    public void Assign_ThousandRandomEdits_AlwaysRises()
    {
        var random = new Random(7);
        var stored = new Dictionary<Ulid, int>();
        for (var round = 0; round < 1000; round++)
        {
            var rows = Keys.OrderBy(_ => random.Next()).Take(random.Next(Keys.Length + 1)).Select(key => new LanguageRow { Id = key }).ToList();

            DisplayOrders.Assign(rows, stored);

            Assert.All(rows.Zip(rows.Skip(1)), pair => Assert.True(pair.First.DisplayOrder < pair.Second.DisplayOrder));
            stored = rows.ToDictionary(row => row.Id, row => row.DisplayOrder);
        }
    }
}
