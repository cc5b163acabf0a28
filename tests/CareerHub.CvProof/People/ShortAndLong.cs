using CareerHub.Profiles;
using static CareerHub.CvProof.People.Make;

namespace CareerHub.CvProof.People;

/// <summary>Half a page, and five pages.</summary>
internal static class ShortAndLong
{
    public static Person Short { get; } = new("short", "en", new Profile
    {
        UserId = Ulid.NewUlid(),
        FullName = "Oluwaseun Hartley",
        Headline = "Receptionist",
        Email = "seun.hartley@example.org",
        Phone = "+44 7700 900312",
        Location = Place("Hull", "", "GB"),
        Experiences = [Job("Receptionist", "Quayside Dental Practice", "Hull", "2022-05/present", "", "Books appointments for four dentists and two hygienists", "Halved missed appointments with reminders by text message")],
        Education = [Degree("GCSEs", "", "Humber View School", "2016/2021")],
        Skills = [.. Skills("", "Microsoft Outlook", "Touch typing", "First aid")],
        Languages = Languages(("English", "native"), ("Yoruba", "conversational")),
    });

    public static Person Long { get; } = new("long", "en", new Profile
    {
        UserId = Ulid.NewUlid(),
        FullName = "Margarethe Okonkwo-Lindahl",
        Headline = "Programme manager for railway signalling",
        Email = "margarethe.okonkwo@example.org",
        Phone = "+44 20 7946 0183",
        Location = Place("York", "North Yorkshire", "GB"),
        Links = Links("https://okonkwo-lindahl.example.org", "https://www.linkedin.com/in/margarethe-okonkwo-example"),
        Summary = "Chartered engineer who has brought signalling programmes into service for twenty-six years, from single junctions to a whole route. Known for plans that survive their first winter, for commissioning weekends that end on Sunday evening, and for leaving teams that do not need her any more.",
        Experiences = [.. LongCareer.Jobs],
        Projects =
        [
            Project("Level crossings of the Wolds line", "Ridings Rail Infrastructure", "2021-02/2022-11", "Renewal of fourteen crossings without closing the line for more than a night.", "Agreed closures with nine parish councils", "Finished four weeks early"),
            Project("Signal sighting by laser scan", "Ridings Rail Infrastructure", "2020/2021", "Replaced site visits at night by a scan from a measuring train.", "Cut visits on track by 70 %"),
            Project("Training simulator for signallers", "Northmoor Signalling", "2013-05/2014-09", "A desk that behaves like the real one, faults included.", "Used by 160 signallers in its first year"),
        ],
        Skills =
        [
            .. Skills("Planning", "Earned value", "Primavera P6", "Risk registers", "Stage gates", "Possession planning"),
            .. Skills("Signalling", "Interlocking", "ETCS Level 2", "Axle counters", "Level crossings", "Principles testing"),
            .. Skills("Leadership", "Coaching", "Recruiting", "Union negotiation", "Public hearings"),
        ],
        Education =
        [
            Degree("MSc", "Railway systems engineering", "University of the Aire", "2003-09/2005-07", "Distinction", "Thesis on wheel-slip protection in autumn."),
            Degree("BEng", "Electrical engineering", "Tyne Polytechnic", "1995-09/1998-06", "First class"),
            Course("Leading major programmes", "Wharfe Business School", "2016-03"),
            Course("Chairing difficult meetings", "Institute of Public Speaking North", "2011"),
        ],
        Certifications = [Certificate("Chartered Engineer", "Council of Engineering Institutions North", "2004-11"), Certificate("Signalling principles designer", "Railway Licensing Board", "2001-04")],
        Achievements = [Award("Project of the year", "Northern Rail Forum", "2019", "For the resignalling of the Harrow Dale route."), Award("Young engineer's medal", "Society of Signal Engineers", "2002")],
        Volunteering = [Post("Trustee", "Moorland Steam Railway", "2012/present", "Wrote the safety case for the new station"), Post("Mentor", "Girls into Engineering", "2015-09/2020-06")],
        Publications = [Paper("What commissioning weekends teach", "Signal Engineer Quarterly 88", "2018-05"), Paper("Axle counters in salt air", "Proceedings of the Rail Reliability Days", "2012-10")],
        Languages = Languages(("English", "native"), ("Swedish", "fluent"), ("German", "intermediate"), ("Igbo", "basic")),
        Interests = Interests("Fell running", "Bell ringing", "Restoring clocks"),
        References = [new ProfileReference { Name = "Prof. Alan Threlkeld", Reference = "The only programme manager I know whose schedules can be believed." }],
    });
}
