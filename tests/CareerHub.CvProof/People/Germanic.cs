using CareerHub.Profiles;
using static CareerHub.CvProof.People.Make;

namespace CareerHub.CvProof.People;

/// <summary>An electrician who writes German, and a teacher who writes Dutch.</summary>
internal static class Germanic
{
    public static Person German { get; } = new("german", "de", new Profile
    {
        UserId = Ulid.NewUlid(),
        FullName = "Jörg Weißenböck",
        Headline = "Elektrotechnikermeister",
        Email = "joerg.weissenboeck@example.org",
        Phone = "+49 30 23125 417",
        Location = Place("Kassel", "Hessen", "DE"),
        Summary = "Elektrotechnikermeister mit siebzehn Jahren Erfahrung in der Gebäudetechnik, davon sechs Jahre als Obermonteur. Schwerpunkte sind Photovoltaik, Ladeinfrastruktur und die Sanierung von Altbauten.",
        Experiences =
        [
            Job("Obermonteur", "Elektro Fuldatal GmbH", "Kassel", "2019-03/present", "Leitung von Baustellen mit bis zu acht Monteuren.", "Über 140 Photovoltaikanlagen geplant und in Betrieb genommen", "Reklamationen durch Prüfprotokolle um 40 % gesenkt", "Ausbildung von drei Lehrlingen"),
            Job("Elektroniker für Energie- und Gebäudetechnik", "Haustechnik Brömmelhaus", "Göttingen", "2012-08/2019-02", "", "Installation von Zählerschränken und Unterverteilungen", "Wartung von Brandmeldeanlagen in zwölf Schulen"),
            Job("Elektroniker", "Stadtwerke Werratal", "Eschwege", "2008-09/2012-07", "", "Störungsdienst im Niederspannungsnetz"),
        ],
        Education =
        [
            Degree("Meisterprüfung", "Elektrotechnikerhandwerk", "Handwerkskammer Nordhessen", "2016-09/2018-06", "1,8"),
            Degree("Ausbildung", "Elektroniker für Energie- und Gebäudetechnik", "Elektro Rasch KG", "2005-08/2008-08"),
            Course("Sachkunde Photovoltaik", "Technische Akademie Mitte", "2021-04"),
        ],
        Certifications = [Certificate("Schweißerprüfung nach DIN EN ISO 9606-1", "Prüfstelle Kassel", "2014-03"), Certificate("Ersthelfer", "Rotes Kreuz Nordhessen", "2023")],
        Skills = [.. Skills("Fachkenntnisse", "Photovoltaik", "Ladeinfrastruktur", "KNX", "Blitzschutz"), .. Skills("Software", "DDS-CAD", "Eplan", "Microsoft Excel")],
        Volunteering = [Post("Gerätewart", "Freiwillige Feuerwehr Niederzwehren", "2010/present", "Prüft die elektrischen Geräte der Wache")],
        Languages = Languages(("Deutsch", "Muttersprache"), ("Englisch", "gut"), ("Polnisch", "Grundkenntnisse")),
        Interests = Interests("Modelleisenbahn", "Kanufahren"),
    });

    public static Person Dutch { get; } = new("dutch", "nl", new Profile
    {
        UserId = Ulid.NewUlid(),
        FullName = "Marijke van der Zwaluw",
        Headline = "Docent wiskunde en teamleider onderbouw",
        Email = "marijke.vdzwaluw@example.org",
        Phone = "+31 6 97010 28 31",
        Location = Place("Zwolle", "Overijssel", "NL"),
        Links = Links("https://vanderzwaluw.example.org"),
        Summary = "Eerstegraads docent wiskunde met twaalf jaar voor de klas. Zorgt dat leerlingen durven te rekenen en dat vergaderingen op tijd ophouden.",
        Experiences =
        [
            Job("Teamleider onderbouw", "Lyceum aan de IJssel", "Zwolle", "2020-08/present", "Verantwoordelijk voor 22 docenten en 480 leerlingen.", "Het aantal zittenblijvers in twee jaar gehalveerd", "Nieuw rooster ingevoerd met de medezeggenschapsraad", "Coacht beginnende docenten"),
            Job("Docent wiskunde", "Lyceum aan de IJssel", "Zwolle", "2015-08/2020-07", "", "Gaf les aan havo en vwo", "Schreef het examenprogramma voor wiskunde D"),
            Job("Docent wiskunde", "Scholengemeenschap De Berk", "Deventer", "2012-08/2015-07", "", "Mentor van een brugklas"),
        ],
        Education = [Degree("Master", "Leraar wiskunde", "Universiteit van het Oosten", "2010-09/2012-06"), Degree("Bachelor", "Toegepaste wiskunde", "Hogeschool Salland", "2006/2010")],
        Certifications = [Certificate("Basiskwalificatie examinering", "Examenraad Oost", "2017-11")],
        Skills = [.. Skills("Onderwijs", "Formatief toetsen", "Klassenmanagement", "Gespreksvoering"), .. Skills("Digitaal", "GeoGebra", "Magister", "Python")],
        Languages = Languages(("Nederlands", "moedertaal"), ("Engels", "vloeiend"), ("Duits", "goed")),
        Interests = Interests("Schaatsen", "Vogels kijken"),
        References = [new ProfileReference { Name = "Drs. Pieter Hoogland", Reference = "Een leidinggevende die eerst luistert." }],
    });
}
