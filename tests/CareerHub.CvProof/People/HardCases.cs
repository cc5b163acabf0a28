using CareerHub.Profiles;
using static CareerHub.CvProof.People.Make;

namespace CareerHub.CvProof.People;

/// <summary>What a template meets one day: too much, too little, and what nobody meant well.</summary>
internal static class HardCases
{
    private const string LongTitle =
        "Deputy head of the interdepartmental coordination office for the harmonisation of procurement procedures, supplier qualification and the continuous improvement of incoming inspection across all four sites";

    /// <summary>Nine jobs at one employer, titles of 200 characters.</summary>
    public static Person NineJobs { get; } = new("nine-jobs", "en", new Profile
    {
        UserId = Ulid.NewUlid(),
        FullName = "Bartholomew Featherstonehaugh-Cholmondeley de Villeneuve-Saint-Georges",
        Headline = LongTitle,
        Email = "bartholomew.featherstonehaugh-cholmondeley@procurement.departments.example.org",
        Phone = "+44 7700 900888",
        Location = Place("Stoke-on-Trent", "Staffordshire", "GB"),
        Experiences =
        [
            Job(LongTitle, "Etruria Ceramics plc", "Stoke-on-Trent", "2021-07/present", "", "Chairs the procurement board"),
            Job("Head of procurement", "Etruria Ceramics plc", "Stoke-on-Trent", "2018-01/2021-06", "", "Nine buyers"),
            Job("Senior buyer", "Etruria Ceramics plc", "Stoke-on-Trent", "2015-04/2017-12", "", "Clay, glaze and gas"),
            Job("Buyer", "Etruria Ceramics plc", "Stoke-on-Trent", "2012-09/2015-03", "", "Packaging"),
            Job("Quality inspector", "Etruria Ceramics plc", "Stoke-on-Trent", "2009-02/2012-08", "", "Incoming inspection"),
            Job("Shift leader", "Etruria Ceramics plc", "Stoke-on-Trent", "2006-06/2009-01", "", "Kilns two and three"),
            Job("Kiln operator", "Etruria Ceramics plc", "Stoke-on-Trent", "2003-05/2006-05", "", "Nights"),
            Job("Packer", "Etruria Ceramics plc", "Stoke-on-Trent", "2001-10/2003-04", "", "Export orders"),
            Job("Apprentice", "Etruria Ceramics plc", "Stoke-on-Trent", "1999-09/2001-09", "", "All departments in turn"),
        ],
        Education = [Degree("Higher National Certificate in the management of industrial supply chains and the economics of ceramic materials, part-time and by distance learning", "", "Potteries College", "2007/2010")],
        Skills = [.. Skills("", "Negotiation", "Incoterms", "SAP MM")],
    });

    /// <summary>No name, no dates, next to nothing in the sections.</summary>
    public static Person Sparse { get; } = new("sparse", "en", new Profile
    {
        UserId = Ulid.NewUlid(),
        Email = "someone@example.org",
        Experiences = [Job("", "Corner Shop", "", "", ""), Job("Gardener", "", "", "", "", "Cut hedges"), new Experience()],
        Education = [Degree("", "", "Evening School", ""), new Education()],
        Skills = [.. Skills("Tools", "Chainsaw")],
        CustomSections = [new CustomSection { Title = "Driving licence" }, new CustomSection { Title = "Licences", Content = "Car and trailer" }],
    });

    /// <summary>The same word in every field.</summary>
    public static Person OneWord { get; } = new("one-word", "en", new Profile
    {
        UserId = Ulid.NewUlid(),
        FullName = "Word",
        Headline = "Word",
        Summary = "Word",
        Email = "word@example.org",
        Location = Place("Word", "", "GB"),
        Experiences = [Job("Word", "Word", "Word", "2020/present", "Word", "Word").With("Word")],
        Projects = [Project("Word", "Word", "2020", "Word", "Word")],
        Education = [Degree("Word", "Word", "Word", "2019")],
        Certifications = [Certificate("Word", "Word", "2019")],
        Achievements = [Award("Word", "Word", "2019", "Word")],
        Publications = [Paper("Word", "Word", "2019")],
        Volunteering = [Post("Word", "Word", "2019", "Word")],
        Skills = [.. Skills("Word", "Word")],
        Languages = Languages(("Word", "Word")),
        Interests = Interests("Word"),
        References = [new ProfileReference { Name = "Word", Reference = "Word" }],
        CustomSections = [new CustomSection { Title = "Word", Content = "Word" }],
    });

    /// <summary>Markup, template marks, directions, controls, combining marks, and words that never end.</summary>
    public static Person Hostile { get; } = new("hostile", "en", new Profile
    {
        UserId = Ulid.NewUlid(),
        FullName = "<script>alert(1)</script> O'Néill & \"Sons\"",
        Headline = "{{headline}} {{{styles}}} </style> %s ${x} C:\\temp\\",
        Email = "x+y'z@example.org",
        Phone = "+44 7700 900999",
        Links = Links("https://example.org/" + string.Concat(Enumerable.Repeat("segment-", 20)), "https://example.org/?a=1&b=<2>"),
        Summary = "A\u202Ereversed\u202C text, a\u200Bzero width, tab\tand  spaces, a family 👩‍👩‍👧 and Z\u0351\u036B\u0343alg\u0322\u0353o.\n\n\n" + string.Concat(Enumerable.Repeat("Donaudampfschifffahrtsgesellschaft", 8)),
        Experiences =
        [
            Job("Tester \"of\" <b>everything</b>", "Bobby'); DROP TABLE profiles;--", "Nowhere & Elsewhere", "2019-02/2024-05", "=cmd|'/c calc'!A1", "-- not a rule --", "# not a heading", "* not * emphasised *", "1. not a list", new string('x', 300)),
            Job("Ünïcödé spëcialist", "ﬁne ﬂuﬀy ligatures Ltd", "", "2011-01/2019-01", "", "½ of 10⁶ × ≤ 3 µm, 20 °C, № 5, €, ₿"),
        ],
        Education = [Degree("BSc (Hons) [1]", "C++ / C# & F#", "Université d’À-côté “Nord”", "2007/2010")],
        Skills = [.. Skills("C++ & <T>", "C#", "F#", ".NET", "a/b testing", "R&D")],
    });

    /// <summary>Every field that a CV can show is filled.</summary>
    public static Person Full { get; } = new("full", "en", new Profile
    {
        UserId = Ulid.NewUlid(),
        FullName = "Inês Tavares Rocha",
        Headline = "Data engineer",
        Email = "ines.rocha@example.org",
        Phone = "+351 210 000 512",
        Location = Place("Porto", "Norte", "PT"),
        Links = Links("https://ines.example.org", "https://github.com/irocha-example"),
        Summary = "Data engineer who has moved three publishers from nightly files to streams.\nTeaches what she knows.",
        Experiences =
        [
            Job("Data engineer", "Quillmark Analytics", "Porto", "2020-02/present", "Pipelines for forty magazines.", "Moved 40 reports to streams", "Cut the nightly run from six hours to 25 minutes").With("Kafka", "Flink") with { CompanyWebsite = "https://quillmark.example.com" },
            Job("Database developer", "Tipografia Central", "Braga", "2015-09/2020-01", "", "Replaced a billing system from 1994").With("Oracle", "PL/SQL"),
        ],
        Projects = [Project("Open reading lists", "Public Library of Gaia", "2018-01/2019-06", "Reading lists as open data.", "Adopted by eleven libraries") with { Role = "Lead developer", Technologies = ["Python"], DemoUrl = "https://lists.example.org" }],
        Education = [Degree("MSc", "Computer engineering", "University of the Douro", "2012-09/2014-07", "17/20", "Thesis on late-arriving data.") with { Courses = ["Databases", "Stream processing"] }, Course("Technical writing", "Writers' Guild North", "2019-03")],
        Certifications = [Certificate("Stream Processing Professional", "Open Data Guild", "2021-05") with { ExpiryDate = PartialDate.OfMonth(2027, 5), CredentialId = "SP-2081" }],
        Achievements = [Award("Best talk", "Data Days Porto", "2022", "On schemas that change under way.")],
        Publications = [Paper("Late data is data", "Journal of Streams 4", "2021-11") with { Summary = "Why a window is a promise.", Url = "https://journal.example.org/4/12" }],
        Volunteering = [Post("Treasurer", "Porto Code Club", "2017/present", "Keeps the books of eight clubs")],
        Skills = [.. Skills("Streams", "Kafka", "Flink"), .. Skills("Databases", "PostgreSQL", "Oracle")],
        Languages = Languages(("Portuguese", "native"), ("English", "fluent"), ("French", "basic")),
        Interests = [new Interest { Name = "Birds", Keywords = ["Dipper", "Heron"] }, new Interest { Name = "Chess" }],
        References = [new ProfileReference { Name = "Rui Almada", Reference = "The person to call when the numbers do not add up." }],
        CustomSections = [new CustomSection { Title = "Driving licence", Content = "Categories A and B" }],
    });
}
