using Npgsql;

namespace CareerHub.PostgreSql.Tests.Schema;

public sealed class FunctionTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private NpgsqlDataSource Source => database.DataSource;

    [Fact]
    public async Task IsBlank_EveryCharacter_IsWhiteSpaceInCSharpToo()
    {
        // 0 cannot stand in a text, and surrogates are no characters of their own.
        var blank = await Source.ScalarAsync<int[]>(
            "SELECT array_agg(code ORDER BY code) FROM generate_series(1, 65535) AS code WHERE code NOT BETWEEN 55296 AND 57343 AND is_blank(chr(code))");

        Assert.Equal(Enumerable.Range(1, 65535).Where(code => char.IsWhiteSpace((char)code)), blank);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(" \t\u3000\u2028", true)]
    [InlineData(" x ", false)]
    [InlineData("\u200B", false)]
    [InlineData("\uFEFF", false)]
    public async Task IsBlank_Text_IsNothingButWhiteSpace(string text, bool expected) =>
        Assert.Equal(expected, await Source.ScalarAsync<bool>("SELECT is_blank($1)", text));

    [Fact]
    public async Task CareerhubSearch_WordsOfManyLanguages_IgnoresCaseAndAccentsAndKeepsForms()
    {
        Assert.Equal(
            "'de':3 'ingenieur':1 'koche':2 'running':4",
            await Source.ScalarAsync<string>("SELECT to_tsvector('careerhub', 'Ingénieur Köche DE running')::text"));
    }
}
