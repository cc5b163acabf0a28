using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal;

namespace CareerHub.Parsing.Tests.Fields.Contact;

public class ContactTests
{
    [Theory]
    [InlineData("Lindenweg 4, 04109 Leipzig, Deutschland", "Leipzig")]
    [InlineData("221 Birch Avenue, Portland, OR 97214", "Portland")]
    [InlineData("San Francisco, California, United States", "San Francisco")]
    [InlineData("Austin TX 78704", "Austin")]
    [InlineData("7 Harbour Row, Bristol BS1 4QA, United Kingdom", "Bristol")]
    [InlineData("12 rue des Lilas, 69003 Lyon", "Lyon")]
    [InlineData("Calle Mayor 3, 2º B, 28013 Madrid, España", "Madrid")]
    [InlineData("Rua da Boavista 55, 1200-195 Lisboa", "Lisboa")]
    [InlineData("Av. Paulista 900, São Paulo - SP, 01310-100, Brasil", "São Paulo")]
    [InlineData("Via delle Moline 8, 40126 Bologna (BO)", "Bologna")]
    [InlineData("Oudegracht 112, 3511 LX Utrecht", "Utrecht")]
    [InlineData("ul. Matejki 14/3, 80-233 Gdańsk", "Gdańsk")]
    [InlineData("Kungsgatan 41, 753 20 Uppsala, Sverige", "Uppsala")]
    [InlineData("Toronto, ON M5V 2T6, Canada", "Toronto")]
    [InlineData("Dublin, Ireland", "Dublin")]
    [InlineData("Bengaluru, Karnataka, India", "Bengaluru")]
    [InlineData("Sydney NSW 2000", "Sydney")]
    [InlineData("Somerville MA USA", "Somerville")]
    [InlineData("42-8, Bangbae-ro 15-gil, Seoul, 00681, Rep. of KOREA", "Seoul")]
    [InlineData("Kadıköy / İstanbul 0532 000 11 22", "İstanbul")]
    [InlineData("Rennes Drive, Exeter EX4 4RJ ∙ +44 1632 960456", "Exeter")]
    [InlineData("☎ +1 416 555 0130 ⌂ Bristol, England", "Bristol")]
    [InlineData("City\tAustin", "Austin")]
    [InlineData("London", "London")]
    [InlineData("Navi Mumbai", "Navi Mumbai")]
    [InlineData("Tram driver | Köln", "Köln")]
    public void City_AddressOfManyCountries_IsFound(string address, string city) =>
        Assert.Equal(city, Header(address).Location?.City?.Value);

    [Fact]
    public void Place_RegionWrappedAtItsHyphen_IsOneNameBesideTheCity()
    {
        var document = new DocumentSketch()
            .Line("Ada Lovelace", size: 24, bold: true).Line("Tram driver").Line("Lübeck, Schleswig-").Line("Holstein, Germany").Line("ada@example.org")
            .Line("EXPERIENCE", size: 12, bold: true, gap: 10).Line("Tram driver, City Trams, 2015 - 2019", gap: 4).Build();

        DraftPlace? place = DraftAssembler.Assemble(document, Budgets.Ample()).Draft.Location;

        Assert.Equal(("Lübeck", "Schleswig-Holstein", "Germany"), (place?.City?.Value, place?.Region?.Value, place?.Country?.Value));
    }

    [Fact]
    public void Place_StateWhoseShortFormIsACountrysToo_IsTheRegion()
    {
        DraftPlace? place = Header("Somerville MA USA").Location;

        Assert.Equal(("MA", "USA"), (place?.Region?.Value, place?.Country?.Value));
    }

    [Theory]
    [InlineData("Dr Helena Brandt | +44 1632 960456 | Dr Helena Brandt")]
    [InlineData("MA in History | +44 1632 960456 | MA in History")]
    public void City_NameOrDegreeAmongTheDetails_IsNone(string line) => Assert.Null(Header(line).Location?.City);

    [Theory]
    [InlineData("(503) 555-0177")]
    [InlineData("503.555.0177")]
    [InlineData("+49 341 5550142")]
    [InlineData("+49 (0)341 555 01 42")]
    [InlineData("0341/5550142")]
    [InlineData("503‐555‐0177")]
    [InlineData("+33 6 55 50 01 12")]
    [InlineData("06 55 50 01 12")]
    [InlineData("+44 20 7946 0321")]
    [InlineData("+55 (11) 90000-0123")]
    [InlineData("+91 98765-43210")]
    public void Phone_FormsOfManyCountries_AreKeptAsWritten(string number) => Assert.Equal(number, Header($"Phone: {number}").Phone?.Value);

    [Fact]
    public void EmailAndLink_HyphensThatAFontDrawsAsAnotherSign_AreWrittenAsAddressesAre()
    {
        ProfileDraft draft = Header("ada@lovelace\u2010works.example.org | ada\u2011lovelace.example.org");

        Assert.Equal("ada@lovelace-works.example.org", draft.Email?.Value);
        Assert.Equal("ada-lovelace.example.org", Assert.Single(draft.Links).Url?.Value);
    }

    [Theory]
    [InlineData("Born 12.03.1985")]
    [InlineData("2015 - 2019")]
    [InlineData("orcid.org/0000-0002-1825-0097")]
    [InlineData("04109 Leipzig")]
    [InlineData("La Jolla, CA 92093-0404")]
    [InlineData("São Paulo - SP, 01310-100")]
    public void Phone_OtherNumbers_AreNone(string text) => Assert.Null(Header(text).Phone);

    [Theory]
    [InlineData("Address: Am Deich 17, 26382 Wilhelmshaven", "Wilhelmshaven")]
    [InlineData("Contact address: No. 27 Adeniyi Street, Off Allen Avenue, Ikeja, Lagos State", "Ikeja")]
    [InlineData("Flat 7, Karve Road, Pune - 411004, Maharashtra, India", "Pune")]
    [InlineData("helena@example.org | +65 8000 0193 | Singapore", "Singapore")]
    [InlineData("Ankara · +90 532 000 01 47 · Military service: Done (2017)", "Ankara")]
    public void City_InManyForms_IsFound(string line, string city) => Assert.Equal(city, Header(line).Location?.City?.Value);

    [Theory]
    [InlineData("linkedin.com/in/helena-brandt", "LinkedIn", "helena-brandt")]
    [InlineData("https://github.com/hbrandt", "GitHub", "hbrandt")]
    [InlineData("GitHub: hbrandt", "GitHub", "hbrandt")]
    [InlineData("www.xing.com/profile/Helena_Brandt", "XING", "Helena_Brandt")]
    [InlineData("hbrandt (Twitter)", "Twitter", "hbrandt")]
    public void Links_Networks_HaveNameAndUser(string text, string network, string user)
    {
        DraftLink link = Assert.Single(Header(text).Links);

        Assert.Equal((network, user), (link.Network?.Value, link.Username?.Value));
    }

    [Theory]
    [InlineData("Ludwig van der Berg")]
    [InlineData("NGUYỄN THỊ MINH")]
    [InlineData("María José García-Ramos")]
    [InlineData("O'Neill")]
    [InlineData("李 小龍")]
    [InlineData("Blanche d'Aubigny-Roussel")]
    [InlineData("Desmond Achebe Jr.")]
    [InlineData("Bartholomew Featherstonehaugh-Cholmondeley de Villeneuve-Saint-Georges")]
    public void Name_OfManyForms_IsTheLargestText(string name)
    {
        var document = new DocumentSketch().Line(name, size: 24, bold: true).Line("Tram driver").Line("driver@example.org").Line("EXPERIENCE", size: 12, bold: true, gap: 10).Line("Tram driver, City Trams, 2015 - 2019", gap: 4).Build();

        Assert.Equal(name, DraftAssembler.Assemble(document, Budgets.Ample()).Draft.FullName?.Value);
    }

    [Theory]
    [InlineData("Dr. med. Erika von Holt", "Erika von Holt")]
    [InlineData("Prof. Dr. rer. nat. Jan Brandauer", "Jan Brandauer")]
    [InlineData("Sinead Walsh, PhD", "Sinead Walsh")]
    public void Name_WithTitles_IsWithoutThem(string line, string name)
    {
        var document = new DocumentSketch().Line(line, size: 24, bold: true).Line("Surgeon").Line("surgeon@example.org").Build();

        Assert.Equal(name, DraftAssembler.Assemble(document, Budgets.Ample()).Draft.FullName?.Value);
    }

    [Fact]
    public void Name_DocumentTitleIsLarger_IsStillTheName()
    {
        var document = new DocumentSketch().Line("Curriculum Vitae", size: 26, bold: true).Line("Helena Brandt", size: 14).Line("helena.brandt@example.org").Build();

        Assert.Equal("Helena Brandt", DraftAssembler.Assemble(document, Budgets.Ample()).Draft.FullName?.Value);
    }

    private static ProfileDraft Header(string line)
    {
        var document = new DocumentSketch()
            .Line("Helena Brandt", size: 22, bold: true)
            .Line("Tram driver", size: 12)
            .Line(line)
            .Line("helena.brandt@example.org")
            .Line("EXPERIENCE", size: 12, bold: true, gap: 12)
            .Line("Tram driver, City Trams, 2015 - 2019", gap: 4)
            .Build();
        return DraftAssembler.Assemble(document, Budgets.Ample()).Draft;
    }
}
