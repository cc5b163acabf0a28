using System.Text;

namespace CareerHub.Parsing.Tests.Fuzzing;

/// <summary>One CV as plain text in the encodings that are found, and texts that ask the finders for much.</summary>
internal static class TextSeeds
{
    public const string Cv = """
        MIRELA STĂNCIU
        Geodetă · surveyor

        Str. Fabricii 12, 400620 Cluj-Napoca, România
        +40 21 555 0199 | mirela.stanciu@example.org | https://example.org/mirela

        EXPERIENCE
        ==========

        Surveyor, Podul Vechi SRL, Cluj-Napoca
        March 2016 - present
        * Measured eleven bridges and wrote the reports
        * Trained two apprentices

        Assistant, Câmpia Verde SA
        01/2012 – 02/2016

        EDUCATION

        BSc Geodesy, Universitatea Tehnică, 2008 - 2012
        Grade: 9.4

        SKILLS: Levelling, Total stations, AutoCAD; Python (basic)

        LANGUAGES
        Romanian: native; English (C1), German – B2

        PUBLICATIONS
        "Settling of old bridges", Journal of Surveying 12 (2019), 33-41. doi:10.1000/xyz

        CERTIFICATES
        Licensed surveyor, ANCPI, 2017, valid until 2027
        """;

    private const string Plain = "Mirela Stanciu\r\nExperience\r\nSurveyor, Podul Vechi SRL\t2016 - 2021\r\n";

    public static IEnumerable<FuzzSeed> All() =>
    [
        new("text-utf8", Encoding.UTF8.GetBytes(Cv)),
        new("text-utf8-mark", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Cv)]),
        new("text-utf16", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Cv)]),
        new("text-utf16-big", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Cv)]),
        new("text-utf16-bare", Encoding.Unicode.GetBytes(Plain)),
        new("text-utf32", [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(Plain)]),
        new("text-windows-1252", CodePage(1252).GetBytes(Plain + "Größe, façade, señor – “quoted” …\r\n")),
        new("text-windows-1251", CodePage(1251).GetBytes("Мирела Станчу\r\nОпыт работы\r\nГеодезист, ООО Мост, 2016 - 2021\r\n")),
        new("text-iso-8859-2", CodePage(28592).GetBytes("Życiorys\r\nWykształcenie\r\nPolitechnika Łódzka, 2008 - 2012\r\n")),
        new("text-columns", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 20).Select(i => $"2010-0{(i % 9) + 1}   Company {i}        City {i}      Role number {i}\n")) + "\f second page\n")),
        new("text-dates", Encoding.ASCII.GetBytes("Work experience\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $"{i}.{i % 12}.20{i:D2} - {i}/{i}/19{i:D2}, Jan {i} 2020 to present, since 20{i:D2}-W{i:D2}, (555) 0{i}-{i}{i}{i}\n")))),
    ];

    private static Encoding CodePage(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number)!;
}
