using CareerHub.Profiles;
using static CareerHub.CvProof.People.Make;

namespace CareerHub.CvProof.People;

/// <summary>A graduate without a job yet, and a nurse.</summary>
internal static class Starters
{
    public static Person Graduate { get; } = new("graduate", "en", new Profile
    {
        UserId = Ulid.NewUlid(),
        FullName = "Priyanka Venkataraman",
        Headline = "Graduate in environmental science",
        Email = "priyanka.v@example.org",
        Phone = "+1 202-555-0148",
        Location = Place("Madison", "Wisconsin", "US"),
        Links = Links("https://github.com/pvenkat-example", "https://priyanka.example.org/notes"),
        Summary = "Environmental scientist who likes mud, maps and regression in equal parts. Looking for a first position in water quality or lake restoration.",
        Education =
        [
            Degree("Bachelor of Science", "Environmental science", "Four Lakes University", "2021-09/2025-05", "3.8", "Thesis: Phosphorus in the sediment of three shallow lakes.") with { Courses = ["Limnology", "Spatial statistics", "Soil chemistry"] },
            Degree("High school diploma", "", "Prairie Ridge High School", "2017/2021"),
        ],
        Experiences =
        [
            Job("Research assistant", "Four Lakes University", "Madison, Wisconsin", "2024-01/2025-05", "", "Took 240 sediment cores through the ice", "Wrote the script that turned raw logger files into one table"),
            Job("Intern", "Dane Watershed Office", "Madison, Wisconsin", "2023-06/2023-08", "", "Mapped 90 storm drains", "Answered questions of residents about fertilizer"),
        ],
        Projects = [Project("Lake ice calendar", "", "2024", "A small web page that shows when lakes froze since 1855.", "Read by two local newspapers") with { Technologies = ["R", "Leaflet"], GithubUrl = "https://github.com/pvenkat-example/ice" }],
        Skills = [.. Skills("Field", "Core sampling", "Boat handling", "Water chemistry"), .. Skills("Software", "R", "QGIS", "Python")],
        Achievements = [Award("Dean's list", "Four Lakes University", "2024")],
        Volunteering = [Post("Guide", "Friends of Wingra Marsh", "2022/present", "Leads school classes through the marsh twice a month")],
        Languages = Languages(("English", "native"), ("Tamil", "fluent"), ("Spanish", "basic")),
        Interests = Interests("Canoeing", "Letterpress printing"),
    });

    public static Person Nurse { get; } = new("nurse", "en", new Profile
    {
        UserId = Ulid.NewUlid(),
        FullName = "Grace Adomako-Byrne",
        Headline = "Registered nurse, intensive care",
        Email = "grace.adomako@example.org",
        Phone = "+353 20 911 0274",
        Location = Place("Galway", "", "IE"),
        Summary = "Intensive care nurse with eleven years at the bedside, four of them in charge of shifts. Calm in the small hours.",
        Experiences =
        [
            Job("Clinical nurse manager", "Corrib University Hospital", "Galway", "2021-03/present", "In charge of a unit of eighteen beds and 64 nurses.", "Brought agency shifts down from 21 % to 6 %", "Started a weaning round that shortened ventilation by a day and a half", "Teaches arrhythmias to every new starter"),
            Job("Staff nurse, intensive care", "Corrib University Hospital", "Galway", "2016-08/2021-02", "", "Cared for ventilated patients after heart surgery", "Preceptor for nine students", "Member of the transfer team"),
            Job("Staff nurse, surgical ward", "St Aidan's Hospital", "Limerick", "2014-10/2016-07", "", "Ward of 32 beds, days and nights"),
        ],
        Education = [Degree("BSc", "Nursing", "Shannon Institute of Health", "2010-09/2014-06", "Second class honours, grade one"), Degree("Postgraduate diploma", "Critical care nursing", "Corrib University", "2017/2018")],
        Certifications =
        [
            Certificate("Advanced Cardiac Life Support", "Irish Resuscitation Council", "2024-02") with { ExpiryDate = PartialDate.OfMonth(2026, 2) },
            Certificate("Registered General Nurse", "Board of Nursing", "2014-09") with { CredentialId = "RGN-204417" },
        ],
        Skills = [.. Skills("", "Mechanical ventilation", "Renal replacement therapy", "Wound care", "Venepuncture", "Rostering")],
        Languages = Languages(("English", "native"), ("Irish", "intermediate"), ("Twi", "conversational")),
        References = [new ProfileReference { Name = "Dr Fionn Mac Aodha", Reference = "I would want her at my own bedside." }],
    });
}
