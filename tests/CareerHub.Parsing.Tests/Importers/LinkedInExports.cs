using System.Text;
using CareerHub.Parsing.Tests.Documents;

namespace CareerHub.Parsing.Tests.Importers;

/// <summary>Exports of invented people as LinkedIn packs them, in several languages, sound and damaged.</summary>
internal static class LinkedInExports
{
    public static (string Name, string Content)[] English { get; } =
    [
        ("Profile.csv", "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\r\n"
            + "Oona,Tarbet,,\"3 Quay St, Flat 2\",Jan 2,Harbour pilot,\"Pilots ships.\r\nSays \"\"slow ahead\"\".\",Maritime,AB1 2CD,\"Aberdeen, Scotland, United Kingdom\",[oona_t],\"[PERSONAL:https://oona.example.org,OTHER:boats.example.org]\",\r\n"),
        ("Email Addresses.csv", "Email Address,Confirmed,Primary,Updated On\r\nold@example.org,Yes,No,1/1/20\r\noona@example.org,Yes,Yes,1/1/24\r\n"),
        ("PhoneNumbers.csv", "Extension,Number,Type\r\n,+44 1632 960 555,Mobile\r\n"),
        ("Positions.csv", "Company Name,Title,Description,Location,Started On,Finished On\r\n"
            + "Aberdeen Harbour,Pilot,\"Guides ships, day and night.\r\n• 300 arrivals\r\n• Trained 4 pilots\",Aberdeen,Mar 2019,\r\n"
            + "Shetland Ferries,Mate,,Lerwick,2014,Feb 2019\r\n"),
        ("Education.csv", "School Name,Start Date,End Date,Notes,Degree Name,Activities\r\nNautical College,2010,2014,With honours,BSc Navigation,Rowing\r\n"),
        ("Skills.csv", "Name\r\nPilotage\r\n\"Radar, ARPA\"\r\n"),
        ("Languages.csv", "Name,Proficiency\r\nNorwegian,Professional working proficiency\r\n"),
        ("Certifications.csv", "Name,Url,Authority,Started On,Finished On,License Number\r\nMaster Mariner,https://cert.example.org/1,Maritime Agency,Jun 2018,Jun 2023,MM-77\r\n"),
        ("Projects.csv", "Title,Description,Url,Started On,Finished On\r\nTide tables,Printed on paper.,https://tides.example.org,Jan 2020,Mar 2020\r\n"),
        ("Honors.csv", "Title,Description,Issued On\r\nBest pilot,Of the harbour,Dec 2021\r\n"),
        ("Publications.csv", "Name,Published On,Description,Publisher,Url\r\nOn fog,Aug 2022,A short paper,Sea Letters,https://fog.example.org\r\n"),
        ("Volunteering.csv", "Company Name,Role,Cause,Started On,Finished On,Description\r\nLifeboats,Crew,Safety,May 2015,,Night watch\r\n"),
        ("Courses.csv", "Name,Number\r\nBridge simulation,BS-1\r\n"),
        ("Organizations.csv", "Name,Description,Position,Started On,Finished On\r\nPilots' Guild,,Secretary,2016,2018\r\n"),
        ("Patents.csv", "Title,Description,Url,Patent Number,Issued On\r\nFolding buoy,,https://patents.example.org/9,GB-9,2017\r\n"),
        ("TestScores.csv", "Tested On,Name,Description,Score\r\nJan 2015,Colour vision,,100\r\n"),
        ("Recommendations_Received.csv", "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\r\nIda,Muir,Harbour,Master,\"Calm in a gale.\",01/02/24,VISIBLE\r\nAl,Bo,X,Y,Secret.,01/02/24,HIDDEN\r\n"),
        ("Connections.csv", "Notes:\r\n\"Some addresses are missing.\"\r\n\r\nFirst Name,Last Name,URL\r\nNobody,Shown,https://nobody.example.org\r\n"),
        ("messages.csv", "CONVERSATION ID,CONTENT\r\n1,private words\r\n"),
        ("Jobs/Saved Jobs.csv", "Saved Date,Job Url\r\n1,https://jobs.example.org\r\n"),
    ];

    /// <summary>With notes before a header, a separator of Excel's, a mark of byte order, an open quotation, rows of wrong length and dates that are none.</summary>
    public static (string Name, byte[] Content)[] DamagedGerman { get; } =
    [
        ("Basic_LinkedInDataExport/Profile.csv", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("Vorname,Nachname,Profilslogan,Zusammenfassung,Standort\nKäthe,Öhlmann,Schlosserin,,\"Graz, Österreich\"\n")]),
        ("Basic_LinkedInDataExport/Positions.csv", Encoding.UTF8.GetBytes(
            "Notes:\n\"Einige Angaben fehlen.\"\n\n"
            + "Name des Unternehmens,Titel,Beschreibung,Standort,Begonnen am,Beendet am\n"
            + "Murwerk,Schlosserin,Baut Tore,Graz,März 2019,\n"
            + "Zaun,Helferin,\"Offen,Graz,2017,2018\n"
            + "Tor & Co,\"Lehrling\",,Graz,09/2014,Irgendwann\n"
            + "Kurz,Wenig\n"
            + ",,Nur ein Text,,2011,2012\n"
            + "Draht,Lehrling,,Wien,Juli 2012,Aug. 2014\n")),
        ("Basic_LinkedInDataExport/Skills.csv", Encoding.Latin1.GetBytes("Name\nSchweißen\nÖfen\nSägen und Fräsen\n")),
        ("Basic_LinkedInDataExport/Education.csv", Encoding.UTF8.GetBytes("Name der Schule;Startdatum;Enddatum;Notizen;Abschluss;Aktivitäten\nHTL Graz;2008;2012;;Matura;\n")),
        ("Basic_LinkedInDataExport/Languages.csv", Encoding.UTF8.GetBytes("Alpha,Beta\nDeutsch,Muttersprache\n")),
        ("Basic_LinkedInDataExport/Honors.csv", []),
    ];

    public static (string Name, string Content)[] DamagedFrench { get; } =
    [
        ("Profile.csv", "Prénom,Nom,Titre,Lieu géographique\nZoé,Lamarck,Relieuse,Lyon et périphérie\n"),
        ("Positions.csv", "Nom de l'entreprise,Intitulé du poste,Description,Lieu,Commencé le,Terminé le\n"
            + "Atelier du Pont,Relieuse,,Lyon,févr. 2018,aujourd'hui\n"
            + "\"Papier \"Bleu\"\",Apprentie,,Lyon,2016,2017\n"
            + "Encre Vive,Apprentie,,Lyon,sept. 2015,déc. 2015\n"),
        ("Languages.csv", "Nom,Niveau\nFrançais,Langue maternelle\nTrop,de,cellules\n"),
        ("Email Addresses.csv", "Adresse e-mail,Confirmé,Principale,Mise à jour le\nzoe@example.org,Oui,Oui,\n"),
    ];

    public static (string Name, string Content)[] DamagedSpanish { get; } =
    [
        ("Positions.csv", "Nombre de la empresa,Cargo,Descripción,Ubicación,Fecha de inicio,Fecha de finalización\n"
            + "Faro Norte,Torrera,,Gijón,enero de 2020,\nFaro Sur,Ayudante,,Cádiz,99/9999,dic. 2019\n\"sin fin"),
        ("Certifications.csv", "Nombre,Url,Autoridad,Fecha de inicio,Fecha de finalización,Número de licencia\nPatrón,,Marina,2018,,P-1\n"),
    ];

    public static byte[] Zip((string Name, string Content)[] files) => ZipFile.Of(files);
}
