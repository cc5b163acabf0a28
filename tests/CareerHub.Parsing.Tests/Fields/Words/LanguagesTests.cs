using System.Globalization;
using CareerHub.Parsing.Fields.Internal.Words;

namespace CareerHub.Parsing.Tests.Fields.Words;

/// <summary>What every file of <c>Languages/Data</c> must hold, so that a language is added by its file alone.</summary>
public class LanguagesTests
{
    // Legal forms and the small words of names cross borders, "at" is often a word of many meanings, citations are mostly English; where English has "since", "from" and "until", some languages have endings of words.
    private static readonly string[] NotInEveryLanguage = ["organizations/legal", "particles/particles", "particles/titles", "dates/of", "dates/ordinal", "dates/from", "dates/since", "dates/to", "dates/until", "at/words", "signs/at", "signs/dot", "citations/shortforms"];

    // Languages whose file does not yet hold all that English has.
    private static readonly string[] Partial = ["sk", "hu", "hr", "ru", "uk"];

    private static readonly string[] Asked = ["en", "de", "fr", "es", "pt", "it", "nl", "pl", "tr"];

    public static TheoryData<string> Languages => [.. LanguageFile.All.Select(entry => entry.Language).Distinct().Where(language => language != LanguageFile.Neutral)];

    public static TheoryData<string> WholeLanguages => [.. LanguageFile.All.Select(entry => entry.Language).Distinct().Except(Partial).Where(language => language != LanguageFile.Neutral)];

    [Fact]
    public void All_LanguagesAskedFor_HaveAFile() => Assert.Empty(Asked.Except(LanguageFile.All.Select(entry => entry.Language)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void File_Name_IsALanguageTag(string language) => Assert.Equal(language, CultureInfo.GetCultureInfo(language, predefinedOnly: true).Name);

    [Theory]
    [MemberData(nameof(WholeLanguages))]
    public void File_OfALanguage_HasEverySectionOfEnglish(string language)
    {
        HashSet<string> own = Groups(language).ToHashSet();

        Assert.Empty(Groups("en").Except(own).Except(NotInEveryLanguage));
    }

    [Theory]
    [MemberData(nameof(WholeLanguages))]
    public void File_OfALanguage_NamesItselfAndCommonLanguages(string language)
    {
        HashSet<string> named = LanguageFile.All.Where(entry => entry.Language == language && entry.Section == "languages").Select(entry => entry.Key).ToHashSet();

        Assert.Empty(new[] { language, "en", "de", "fr", "es", "pt", "it", "nl", "pl", "tr", "ru", "uk", "ar", "zh", "ja" }.Except(named));
    }

    [Theory]
    [MemberData(nameof(WholeLanguages))]
    public void File_OfALanguage_IsAsBroadAsCvsNeed(string language)
    {
        int Count(string section) => LanguageFile.All.Count(entry => entry.Language == language && entry.Section == section);

        Assert.InRange(Count("headings"), 100, int.MaxValue);
        Assert.InRange(Count("titles"), 60, int.MaxValue);
        Assert.InRange(Count("degrees"), 15, int.MaxValue);
        Assert.InRange(Count("fluency"), 12, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void File_OfALanguage_GivesNoPhraseTwoMeanings(string language) =>
        Assert.Empty(Clashes(LanguageFile.All.Where(entry => entry.Language == language)));

    [Fact]
    public void Neutral_File_GivesNoPhraseTwoMeanings() => Assert.Empty(Clashes(LanguageFile.All.Where(entry => entry.Language == LanguageFile.Neutral)));

    [Fact]
    public void Neutral_PhraseThatLanguagesUseDifferently_IsDecidedThere()
    {
        HashSet<(string, string)> decided = LanguageFile.All.Where(entry => entry.Language == LanguageFile.Neutral).Select(Meaningless).ToHashSet();

        Assert.Empty(Clashes(LanguageFile.All.Where(entry => !decided.Contains(Meaningless(entry)))));
    }

    private static IEnumerable<string> Groups(string language) =>
        LanguageFile.All.Where(entry => entry.Language == language && entry.Section != "languages").Select(entry => $"{entry.Section}/{entry.Key}").Distinct();

    private static IEnumerable<string> Clashes(IEnumerable<LanguageEntry> entries) => entries
        .Where(entry => LanguageSections.IsExclusive(entry.Section, entry.Key))
        .GroupBy(Meaningless)
        .Where(same => same.Select(entry => entry.Key).Distinct().Count() > 1)
        .Select(same => $"'{same.First().Phrase}' in [{same.Key.Section}]: " + string.Join(", ", same.Select(entry => $"{entry.Key} ({entry.Language}.txt:{entry.Line})")));

    private static (string Section, string Folded) Meaningless(LanguageEntry entry) =>
        (entry.Section, entry.Section == "headings" ? Fold.Letters(entry.Phrase) : Fold.Words(entry.Phrase));
}
