using System.Text.Json;
using CareerHub.Import;
using CareerHub.Interchange;

namespace CareerHub.Parsing.Tests.Understanding;

/// <summary>Each document of the corpus against what it says. The truths were written by hand; what is still read wrong is listed, value by value.</summary>
public class ResumeCorpusTests
{
    private static readonly string[] s_languages = ["de", "en", "es", "fr", "it", "nl", "pl", "pt", "tr"];

    public static TheoryData<string, string> Documents()
    {
        var documents = new TheoryData<string, string>();
        foreach (string language in ResumeCorpus.Languages)
        {
            foreach (string document in ResumeCorpus.Documents(language))
            {
                documents.Add(language, document);
            }
        }

        return documents;
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task ParseAsync_DocumentOfTheCorpus_FindsWhatItSays(string language, string document)
    {
        using FileStream stream = File.OpenRead(ResumeCorpus.DocumentPath(language, document));
        ParseResult result = await new ResumeParser().ParseAsync(stream);

        using JsonDocument found = JsonDocument.Parse(JsonResume.ToJson(result.Draft.ToProfile(Ulid.NewUlid())));
        using JsonDocument truth = JsonDocument.Parse(File.ReadAllText(ResumeCorpus.TruthPath(language, document)));
        IReadOnlyList<string> differences = ResumeComparison.Differences(truth.RootElement, found.RootElement);
        Assert.Equal(ResumeCorpus.KnownFaults(language, document).Order(StringComparer.Ordinal), differences.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Corpus_EveryLanguage_HasSixDocumentsInThreeLayoutsOfTwoPeople()
    {
        Assert.All(s_languages, language =>
        {
            IReadOnlyList<string> documents = ResumeCorpus.Documents(language);

            Assert.True(documents.Count >= 6, $"{language} has {documents.Count} documents.");
            Assert.True(documents.Select(ResumeCorpus.Layout).Distinct().Count() >= 3, $"{language} has too few layouts.");
            Assert.True(documents.Select(ResumeCorpus.Person).Distinct().Count() >= 2, $"{language} has too few people.");
            Assert.True(documents.Select(Path.GetExtension).Distinct().Count() >= 3, $"{language} has too few formats.");
        });
    }

    [Fact]
    public void Corpus_EveryTruth_BelongsToADocument()
    {
        foreach (string language in ResumeCorpus.Languages)
        {
            Assert.Equal(
                ResumeCorpus.Documents(language).Select(document => Path.GetFileNameWithoutExtension(document)),
                ResumeCorpus.Truths(language).Select(truth => Path.GetFileNameWithoutExtension(truth)).Order(StringComparer.Ordinal));
        }
    }
}
