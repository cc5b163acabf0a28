using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Fields;

/// <summary>CVs of invented people, one for each way to lay a CV out.</summary>
internal static class SketchedDocuments
{
    private const int Blue = 0x1F4E79;

    /// <summary>One column; employers bold with dates at the right, positions below, items indented without bullets.</summary>
    public static DocumentText EnglishSingleColumn() => new DocumentSketch()
        .Line("Marguerite O'Halloran", size: 22, bold: true)
        .Line("Harbour Pilot", size: 12)
        .Line("Cork, Ireland | +353 21 555 0119 | m.ohalloran@example.org | marguerite.example.org")
        .Line("SUMMARY", size: 12, bold: true, color: Blue, gap: 10)
        .Line("Harbour pilot with nine years on container and cruise ships. Trains new pilots and keeps")
        .Line("the tide tables of three ports.")
        .Line("EXPERIENCE", size: 12, bold: true, color: Blue, gap: 10)
        .Line("Port of Lough Mahon\tMarch 2019 - Present", bold: true, gap: 4)
        .Line("Senior Pilot", italic: true)
        .Line("Guides about 300 ships a year through the narrows", left: 70)
        .Line("Wrote the new passage plan for ships over 300 metres", left: 70)
        .Line("Bantry Tugs Ltd\tJune 2014 - February 2019", bold: true, gap: 6)
        .Line("Tug Master", italic: true)
        .Line("Commanded a tug with a crew of four", left: 70)
        .Line("EDUCATION", size: 12, bold: true, color: Blue, gap: 10)
        .Line("National Maritime College\t2010 - 2014", bold: true, gap: 4)
        .Line("Bachelor of Science in Nautical Science", italic: true)
        .Line("SKILLS", size: 12, bold: true, color: Blue, gap: 10)
        .Line("Navigation: ECDIS, Radar plotting, C/C++", gap: 2)
        .Line("People: Bridge resource management, Mentoring")
        .Line("AWARDS", size: 12, bold: true, color: Blue, gap: 10)
        .Line("Seafarer of the Year, Irish Nautical Trust, 2021", gap: 2)
        .Build();

    /// <summary>A sidebar at the left with contact and lists, the entries at the right; German.</summary>
    public static DocumentText GermanSidebar() => new DocumentSketch { Tab = 470 }
        .Line("Kontakt", left: 30, size: 12, bold: true, color: Blue)
        .Line("Hafenstraße 12", left: 30, gap: 4)
        .Line("18055 Rostock", left: 30)
        .Line("0381 555 01 47", left: 30)
        .Line("t.lindqvist@example.com", left: 30)
        .Line("Kenntnisse", left: 30, size: 12, bold: true, color: Blue, gap: 12)
        .Line("SolidWorks", left: 30, gap: 4)
        .Line("Python", left: 30)
        .Line("FEM-Analyse", left: 30)
        .Line("Sprachen", left: 30, size: 12, bold: true, color: Blue, gap: 12)
        .Line("Deutsch – Muttersprache", left: 30, gap: 4)
        .Line("Schwedisch – C1", left: 30)
        .NextColumn()
        .Line("Thora Lindqvist", left: 220, size: 24, bold: true)
        .Line("Schiffbauingenieurin", left: 220, size: 12)
        .Line("Berufserfahrung", left: 220, size: 14, bold: true, color: Blue, gap: 14)
        .Line("Konstruktionsleiterin", left: 220, bold: true, gap: 4)
        .Line("Warnow Werft GmbH, Rostock", left: 220)
        .Line("04/2018 – heute", left: 220)
        .Line("• Leitung eines Teams von sieben Konstrukteuren", left: 220)
        .Line("• Auslegung von Rümpfen für Fähren", left: 220)
        .Line("Entwicklungsingenieurin", left: 220, bold: true, gap: 6)
        .Line("Nordkap Marine AG, Kiel", left: 220)
        .Line("10/2013 – 03/2018", left: 220)
        .Line("• Berechnung von Schweißnähten", left: 220)
        .Line("Ausbildung", left: 220, size: 14, bold: true, color: Blue, gap: 14)
        .Line("Diplom, Schiffbau", left: 220, bold: true, gap: 4)
        .Line("Universität Rostock", left: 220)
        .Line("2008 – 2013", left: 220)
        .Build();

    /// <summary>Dates at the left on the same line as what they belong to; French.</summary>
    public static DocumentText FrenchTimeline() => new DocumentSketch { Tab = 170 }
        .Line("Odile Kerbrat", size: 20, bold: true)
        .Line("odile.kerbrat@example.org · 06 55 50 01 12 · 29200 Brest")
        .Line("Expérience professionnelle", size: 13, color: Blue, gap: 10)
        .Line("janv. 2020 – aujourd'hui\tCheffe de cuisine, Auberge du Goulet, Brest", gap: 4)
        .Line("• Encadrement de huit personnes", left: 170)
        .Line("sept. 2016 – déc. 2019\tSecond de cuisine, Hôtel des Abers, Landéda", gap: 4)
        .Line("• Création de la carte d'automne", left: 170)
        .Line("Formation", size: 13, color: Blue, gap: 10)
        .Line("2014 – 2016\tBTS Hôtellerie, Lycée Saint-Marc", gap: 4)
        .Line("Langues", size: 13, color: Blue, gap: 10)
        .Line("Français\tlangue maternelle", gap: 4)
        .Line("Anglais\tcourant")
        .Build();

    /// <summary>A table with labels at the left and what they label at the right, as a word processor writes it.</summary>
    public static DocumentText LabelTable()
    {
        var sketch = new DocumentSketch(DocumentFormat.Docx);
        (string Label, string Value, bool Heading)[] rows =
        [
            ("Name", "Benedek Farkas", false),
            ("Address", "14 Mill Lane, 6720 Szeged", false),
            ("E-mail", "benedek.farkas@example.net", false),
            ("Work experience", "", true),
            ("Dates", "May 2017 – present", false),
            ("Position held", "Bridge inspector", false),
            ("Employer", "Tisza Bridges Kft", false),
            ("Dates", "2012 – 2017", false),
            ("Position held", "Surveyor", false),
            ("Employer", "Alföld Roads", false),
            ("Education", "", true),
            ("Dates", "2008 – 2012", false),
            ("Degree", "BSc, Civil Engineering", false),
            ("Institution", "University of Szeged", false),
            ("Grade", "4.6", false),
        ];
        for (int i = 0; i < rows.Length; i++)
        {
            sketch.Flow(rows[i].Label, bold: rows[i].Heading, size: rows[i].Heading ? 13 : 11, cell: new TableCell(0, i, 0));
            if (rows[i].Value.Length > 0)
            {
                sketch.Flow(rows[i].Value, cell: new TableCell(0, i, 1));
            }
        }

        return sketch.Build();
    }

    /// <summary>All of them, with a name for messages.</summary>
    public static IEnumerable<(string Name, DocumentText Document)> All() =>
    [
        (nameof(EnglishSingleColumn), EnglishSingleColumn()),
        (nameof(GermanSidebar), GermanSidebar()),
        (nameof(FrenchTimeline), FrenchTimeline()),
        (nameof(LabelTable), LabelTable()),
    ];
}
