using CareerHub.Profiles;
using static CareerHub.CvProof.People.Make;

namespace CareerHub.CvProof.People;

/// <summary>A managing director, and a freelancer with many projects.</summary>
internal static class Seniors
{
    public static Person Executive { get; } = new("executive", "en", new Profile
    {
        UserId = Ulid.NewUlid(),
        FullName = "Reginald T. Abernathy III",
        Headline = "Chief financial officer · manufacturing and logistics",
        Email = "r.abernathy@example.org",
        Phone = "+1 (312) 555-0176",
        Location = Place("Chicago", "Illinois", "US"),
        Links = Links("https://www.linkedin.com/in/abernathy-example"),
        Summary = "Finance chief of industrial companies between $200M and $3B. Took two of them through a sale and one through a refinancing that nobody thought possible.\nSits on the audit committees of a hospital and of a family foundation.",
        Experiences =
        [
            Job("Chief Financial Officer", "Great Lakes Castings, Inc.", "Chicago, Illinois", "2017-02/present", "Finance, treasury, tax, IT and investor relations of a foundry group with 4,200 employees in five countries.", "Raised the operating margin from 6.1% to 11.4% in four years", "Refinanced $640M of debt eight months ahead of maturity", "Closed the books in four days instead of eleven", "Led the sale of the brake business for $310M"),
            Job("Vice President Finance", "Halvorsen Freight Systems", "Milwaukee, Wisconsin", "2010-09/2017-01", "", "Brought days sales outstanding down from 61 to 38", "Integrated seven acquisitions on one ledger", "Built a shared service center in Omaha with 90 staff"),
            Job("Corporate Controller", "Bright & Sons Packaging", "Cincinnati, Ohio", "2004-05/2010-08", "", "First clean audit opinion in six years", "Replaced 40 spreadsheets by one consolidation"),
            Job("Senior Auditor", "Pell Marston LLP", "Cleveland, Ohio", "1998-07/2004-04", "", "Audits of manufacturers with up to $900M of revenue"),
        ],
        Education = [Degree("MBA", "Finance", "Lakeshore School of Management", "2002/2004"), Degree("Bachelor of Business Administration", "Accounting", "Ohio Valley College", "1994/1998", "summa cum laude")],
        Certifications = [Certificate("Certified Public Accountant", "Ohio Board of Accountancy", "2000")],
        Volunteering = [Post("Chair of the audit committee", "St. Brendan's Children's Hospital", "2015/present"), Post("Treasurer", "Abernathy Family Foundation", "2008/present")],
        Achievements = [Award("CFO of the Year, mid-size companies", "Midwest Finance Review", "2021")],
        Skills = [.. Skills("", "Mergers and acquisitions", "Debt capital markets", "Lean accounting", "SAP S/4HANA", "Board reporting")],
        Languages = Languages(("English", "native"), ("French", "conversational")),
    });

    public static Person Freelancer { get; } = new("freelancer", "en", new Profile
    {
        UserId = Ulid.NewUlid(),
        FullName = "Tamsin Achterberg",
        Headline = "Freelance front-end developer",
        Email = "hello@tamsin.example.org",
        Phone = "+44 7700 900655",
        Location = Place("Bristol", "", "GB"),
        Links = Links("https://tamsin.example.org", "https://github.com/achterberg-example", "https://dribbble.com/achterberg-example"),
        Summary = "Builds interfaces that load fast and can be used without a mouse. Fourteen years, nine of them on her own account.",
        Experiences = [Job("Freelance front-end developer", "Self-employed", "Bristol", "2016-04/present", "For charities, museums and two start-ups at a time."), Job("Web developer", "Pixelmoor Studio", "Bath", "2011-09/2016-03", "", "Sites for more than forty clients", "Introduced automated accessibility checks").With("PHP", "jQuery")],
        Projects = [.. Works.Select(work => Project(work.Name, work.Client, work.Period, work.Text, work.Points) with { Role = work.Role, Technologies = work.Technologies.ToValueList() })],
        Skills = [.. Skills("Languages", "TypeScript", "CSS", "HTML", "Elm"), .. Skills("Frameworks", "React", "Svelte", "Astro"), .. Skills("Practice", "WCAG 2.2", "Design systems", "Web performance")],
        Education = [Degree("BA", "Graphic design", "Severn College of Art", "2008/2011")],
        Languages = Languages(("English", "native"), ("Dutch", "fluent")),
        Interests = Interests("Bouldering", "Risograph printing"),
    });

    private static (string Name, string Client, string Period, string Role, string Text, string[] Points, string[] Technologies)[] Works =>
    [
        ("Ticket shop", "Harbour Museum", "2024-02/2024-09", "Lead developer", "Timed tickets for four exhibitions.", ["Sold 61,000 tickets in the first summer", "Usable with a screen reader from the first day"], ["Svelte", "TypeScript"]),
        ("Donation form", "Rivers Alive", "2023-09/2023-12", "Developer", "A form in three steps instead of seven.", ["Raised completed donations by 34 %"], ["React"]),
        ("Design system", "Clifton Health Trust", "2022-05/2023-07", "Design engineer", "Forty components with documentation and tests.", ["Used by five teams", "Contrast checked in every theme"], ["Web Components", "Storybook"]),
        ("Collection search", "Harbour Museum", "2021-03/2021-11", "Developer", "Search over 90,000 objects.", ["Answers in under 200 ms"], ["Elm", "Elasticsearch"]),
        ("Booking calendar", "Avon Rowing Club", "2020-06/2020-08", "Developer", "Boats and crews without double bookings.", [], ["Vue.js"]),
        ("Annual report as a web page", "Rivers Alive", "2019/2019", "Designer and developer", "Charts that print.", [], ["D3.js"]),
        ("Audio guide", "Somerset Caves", "2018-01/2018-06", "Developer", "Works without a network underground.", ["Played 12,000 times a season"], ["Service workers"]),
        ("Menu boards", "Old Market Bakery", "2017", "Designer", "Menus on screens, changed from a telephone.", [], ["React Native"]),
    ];
}
