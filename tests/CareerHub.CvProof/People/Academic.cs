using CareerHub.Profiles;
using static CareerHub.CvProof.People.Make;

namespace CareerHub.CvProof.People;

/// <summary>A professor with twenty-five publications.</summary>
internal static class Academic
{
    public static Person Professor { get; } = new("academic", "en", new Profile
    {
        UserId = Ulid.NewUlid(),
        FullName = "Anneliese Quist-Marlowe",
        Headline = "Professor of historical linguistics",
        Email = "a.quist@example.org",
        Phone = "+44 131 496 0217",
        Location = Place("Edinburgh", "", "GB"),
        Links = Links("https://quist.example.org/publications"),
        Summary = "Works on how small words turn into endings, in Germanic and Finnic languages and in the archives of fishing towns.",
        Experiences =
        [
            Job("Professor of historical linguistics", "University of the Forth", "Edinburgh", "2015-08/present", "", "Head of a group of eleven", "Supervised fourteen doctorates to completion"),
            Job("Lecturer", "University of the Forth", "Edinburgh", "2009-09/2015-07", "", "Taught phonology, Old Norse and statistics for linguists"),
            Job("Postdoctoral researcher", "Institute of Baltic Philology", "Tartu", "2006-01/2009-08", "", "Digitised 4,000 letters of skippers"),
        ],
        Education =
        [
            Degree("PhD", "Linguistics", "University of Upper Saxony", "2001-10/2005-12", "", "Thesis: Clitics at sea."),
            Degree("MA", "General linguistics", "University of Upper Saxony", "1999/2001"),
            Degree("BA", "German and Finnish", "Fen College", "1996/1999", "First class"),
        ],
        Publications = [.. Papers.Select(paper => Paper(paper.Name, paper.Venue, paper.Date))],
        Achievements = [Award("Medal for the humanities", "Northern Academy", "2020"), Award("Early career prize", "Society for Language Change", "2010")],
        Volunteering = [Post("Editor", "Journal of Small Words", "2014/present")],
        Skills = [.. Skills("Methods", "Corpus linguistics", "Palaeography", "Mixed models", "R")],
        Languages = Languages(("English", "native"), ("German", "fluent"), ("Finnish", "advanced"), ("Estonian", "advanced"), ("Danish", "reading")),
        References = [new ProfileReference { Name = "Prof. Dr. Heino Kask", Reference = "Reads a letter once and remembers its commas." }],
    });

    private static (string Name, string Venue, string Date)[] Papers =>
    [
        ("How endings are born", "Journal of Small Words 31", "2025-03"),
        ("A corpus of skippers' letters, 1640 to 1790", "Language Resources North", "2024-10"),
        ("Prosody and the fate of the definite article", "Germanic Studies 77", "2024-02"),
        ("Negation in harbour registers", "Finnic Linguistics 19", "2023-09"),
        ("Counting clitics: a method and its limits", "Quantitative Philology 8", "2023-01"),
        ("The dual that never was", "Journal of Small Words 29", "2022-06"),
        ("Loan verbs on the Estonian coast", "Baltic Philology 54", "2021-11"),
        ("Who wrote the letters of the Maria Elisabeth?", "Archives and Texts 12", "2021-04"),
        ("Vowel harmony in contact", "Phonology of the North 5", "2020-12"),
        ("Word order in dictated letters", "Germanic Studies 73", "2020-05"),
        ("Small words, large corpora", "Fen Press", "2019"),
        ("From postposition to case in Livonian", "Finnic Linguistics 15", "2018-08"),
        ("Fishing terms as evidence", "Maritime Words 3", "2017-10"),
        ("Reduction in frequent phrases", "Journal of Small Words 22", "2017-02"),
        ("A grammar of harbour Low German", "Fen Press", "2016"),
        ("The article and the sea", "Germanic Studies 69", "2015-07"),
        ("Spelling as a window on speech", "Archives and Texts 6", "2014-11"),
        ("Statistics for readers of manuscripts", "Quantitative Philology 2", "2014-03"),
        ("Pronouns under pressure", "Journal of Small Words 18", "2013-09"),
        ("Two kinds of enclisis", "Phonology of the North 1", "2012-06"),
        ("Baltic Finnic in the customs books", "Baltic Philology 44", "2011-10"),
        ("The comma in 1700", "Archives and Texts 2", "2010-12"),
        ("Verb particles of Swedish in Finland", "Germanic Studies 60", "2010-01"),
        ("Clitics at sea", "Saxon University Press", "2008"),
        ("An early text in Ingrian", "Finnic Linguistics 4", "2007-05"),
    ];
}
