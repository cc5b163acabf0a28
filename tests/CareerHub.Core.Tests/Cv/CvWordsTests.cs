using CareerHub.Cv;
using CareerHub.Cv.Internal;
using CareerHub.Profiles;
using CareerHub.Profiles.Projection;

namespace CareerHub.Core.Tests.Cv;

public class CvWordsTests
{
    private static readonly string[] Tags = ["ar", "de", "en", "es", "fr", "he", "it", "ja", "nl", "pl", "pt", "tr", "zh"];

    private static readonly string[] Keys =
    [
        "cv", "profile", "experience", "projects", "education", "training", "skills", "certificates", "awards", "publications", "volunteering", "languages",
        "interests", "references", "technologies", "courses", "grade", "credential", "expires", "present", "from", "until", "span", "months", "year", "month", "day",
        "first", "list", "comma", "label",
    ];

    public static TheoryData<string> Languages => new(Tags);

    [Fact]
    public void All_Languages_AreThoseThatHaveAFile()
    {
        Assert.Equal(Tags, CvDocument.Languages);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void For_Language_HasEveryKeyAndPlaceholder(string language)
    {
        CvWords words = CvWords.For(language);

        Assert.Equal(language, words.Language);
        Assert.Equal(Keys.Order(), words.Keys.Order());
        Assert.All(words.Keys, key => Assert.False(string.IsNullOrWhiteSpace(words[key])));
        Assert.Equal(12, Enumerable.Range(1, 12).Select(words.Month).Where(month => month.Length > 0).Distinct().Count());
        Assert.All(["credential", "expires", "from", "until"], key => Assert.All(words[key].Split(';'), form => Assert.Contains("{0}", form)));
        Assert.All(["year", "month", "day", "first"], key => Assert.Contains("{y}", words[key]));
        Assert.All(["month", "day", "first"], key => Assert.Contains("{m}", words[key]));
        Assert.Contains("{d}", words["day"]);
    }

    // U+200F behind the dash and between items: without it two numbers or two Latin words would stand in the order of Latin text, or be read in it.
    // "2021-03 to present", "2019-05 alone as a start", "2019 alone as an end", 2021-03-01 and 2021-03-14.
    [Theory]
    [InlineData("en", "Mar 2021 – present", "May 2019 –", "until 2019", "1 Mar 2021", "14 Mar 2021")]
    [InlineData("de", "März 2021 – heute", "Mai 2019 –", "bis 2019", "1. März 2021", "14. März 2021")]
    [InlineData("fr", "mars 2021 – aujourd’hui", "mai 2019 –", "jusqu’en 2019", "1er mars 2021", "14 mars 2021")]
    [InlineData("es", "mar. 2021 – actualidad", "may. 2019 –", "hasta 2019", "1 mar. 2021", "14 mar. 2021")]
    [InlineData("pt", "mar. 2021 – presente", "mai. 2019 –", "até 2019", "1º mar. 2021", "14 mar. 2021")]
    [InlineData("it", "mar 2021 – oggi", "mag 2019 –", "fino al 2019", "1º mar 2021", "14 mar 2021")]
    [InlineData("nl", "mrt. 2021 – heden", "mei 2019 –", "tot 2019", "1 mrt. 2021", "14 mrt. 2021")]
    [InlineData("pl", "mar 2021 – obecnie", "maj 2019 –", "do 2019", "1 mar 2021", "14 mar 2021")]
    [InlineData("tr", "Mar 2021 – halen", "May 2019 –", "bitiş 2019", "1 Mar 2021", "14 Mar 2021")]
    [InlineData("ar", "مارس 2021 –\u200F حتى الآن", "من مايو 2019", "حتى 2019", "1 مارس 2021", "14 مارس 2021")]
    [InlineData("he", "מרץ 2021 –\u200F היום", "החל ממאי 2019", "עד 2019", "1 במרץ 2021", "14 במרץ 2021")]
    [InlineData("zh", "2021年3月 – 至今", "自2019年5月起", "至2019年", "2021年3月1日", "2021年3月14日")]
    [InlineData("ja", "2021年3月 〜 現在", "2019年5月から", "2019年まで", "2021年3月1日", "2021年3月14日")]
    public void Dates_Language_AreWrittenAsItWritesThem(string language, string ongoing, string from, string until, string first, string day)
    {
        var dates = new CvDateText(CvWords.For(language));
        PartialDate march = PartialDate.OfMonth(2021, 3);

        Assert.Equal(ongoing, dates.Span(march, PartialDate.Present)?.Text);
        Assert.Equal(from, dates.Span(PartialDate.OfMonth(2019, 5), PartialDate.Unknown)?.Text);
        Assert.Equal(until, dates.Span(PartialDate.Unknown, PartialDate.OfYear(2019))?.Text);
        Assert.Equal(first, dates.Text(PartialDate.OfDay(new DateOnly(2021, 3, 1))));
        Assert.Equal(day, dates.Text(PartialDate.OfDay(new DateOnly(2021, 3, 14))));
    }

    [Theory]
    [InlineData("fr", "Technologies\u00a0: C#, Java", "Note\u00a0: 16/20")]
    [InlineData("ar", "التقنيات: C#،\u200F Java", "التقدير: 16/20")]
    [InlineData("ja", "使用技術：C#、Java", "成績：16/20")]
    public void Render_LabelsAndLists_HaveTheSignsOfTheLanguage(string language, string items, string grade)
    {
        var profile = new Profile
        {
            UserId = Ulid.NewUlid(),
            Experiences = [new Experience { Position = "Dev", Technologies = ["C#", "Java"] }],
            Education = [new Education { Degree = "BSc", Grade = "16/20" }],
        };

        CvDocument document = CvDocument.Create(profile, new CvVersion { Name = "CV", Language = language }, Audience.Owner)!;
        string html = new CvTemplates().Render(document, "classic");

        Assert.Contains(items, System.Net.WebUtility.HtmlDecode(html.Replace("<bdi>", "", StringComparison.Ordinal).Replace("</bdi>", "", StringComparison.Ordinal).Replace("<b>", "", StringComparison.Ordinal).Replace("</b>", "", StringComparison.Ordinal)));
        Assert.Equal(grade, document.Sections.Single(section => section.Key == "education").Entries[0].Detail);
    }

    [Theory]
    [InlineData("de", "Bern, Schweiz")]
    [InlineData("nl", "Bern, Zwitserland")]
    [InlineData("pl", "Bern, Szwajcaria")]
    [InlineData("tr", "Bern, İsviçre")]
    [InlineData("ar", "Bern، سويسرا")]
    [InlineData("he", "Bern, שווייץ")]
    [InlineData("zh", "Bern，瑞士")]
    [InlineData("ja", "Bern、スイス")]
    public void Create_PlaceWithACountry_IsNamedInTheLanguage(string language, string place)
    {
        var profile = new Profile { UserId = Ulid.NewUlid(), FullName = "Ann", Location = new Place { City = "Bern", CountryCode = "CH" } };

        CvDocument document = CvDocument.Create(profile, new CvVersion { Name = "CV", Language = language }, Audience.Owner)!;

        Assert.Equal(place, Assert.Single(document.Contacts).Text);
    }

    [Fact]
    public void For_TagOfARegionOrScript_IsThatOfTheLanguage()
    {
        Assert.Equal("de", CvWords.For("de-Latn-CH").Language);
        Assert.Equal("pt", CvWords.For("PT-br").Language);
        Assert.Equal("en", CvWords.For("sv").Language);
    }
}
