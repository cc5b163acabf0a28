namespace CareerHub.Profiles.Validation;

/// <summary>
/// The longest texts and lists that a profile may hold. Lengths are in Unicode code points (<see cref="ProfileText.CountCodePoints"/>).
/// The database has no limits of its own; what is longer is an error of <see cref="ProfileValidator"/> and never cut.
/// </summary>
public sealed record ProfileLimits
{
    /// <summary>One line that is written out: names of people, companies, schools, positions, degrees, titles, places and the headline; 300 unless set.</summary>
    public int Line { get; set; } = 300;

    /// <summary>A short particular: telephone, postal code, company size, industry, grade, network, user name, fluency; 100 unless set.</summary>
    public int ShortLine { get; set; } = 100;

    /// <summary>A text of an entry (description, summary, reference) or of the profile; 20,000 unless set.</summary>
    public int Text { get; set; } = 20_000;

    /// <summary>One point of a list: a responsibility, highlight, achievement or challenge; 4,000 unless set.</summary>
    public int Point { get; set; } = 4_000;

    /// <summary>One keyword: a skill, technology, course, client or keyword of an interest; 300 unless set.</summary>
    public int Keyword { get; set; } = 300;

    /// <summary>The content of a custom section; 50,000 unless set.</summary>
    public int CustomContent { get; set; } = 50_000;

    /// <summary>The address of a web page; 2,048 unless set.</summary>
    public int Url { get; set; } = 2_048;

    /// <summary>Unknown members of an imported object, as JSON, in UTF-16 units; 100,000 unless set.</summary>
    public int Extensions { get; set; } = 100_000;

    /// <summary>All texts of the profile together, without extensions; 500,000 unless set. It bounds the work of showing a profile.</summary>
    public int Total { get; set; } = 500_000;

    /// <summary>The entries of one section except skills; 200 unless set.</summary>
    public int Entries { get; set; } = 200;

    /// <summary>The skills; 500 unless set.</summary>
    public int Skills { get; set; } = 500;

    /// <summary>The points or keywords of one entry, each; 200 unless set.</summary>
    public int Items { get; set; } = 200;

    /// <summary>The experiences that one project is linked to; 20 unless set.</summary>
    public int LinkedExperiences { get; set; } = 20;

    /// <summary>The translated texts of one profile, in all languages together; 5,000 unless set.</summary>
    public int Translations { get; set; } = 5_000;

    /// <summary>The CV versions of one profile; 100 unless set.</summary>
    public int CvVersions { get; set; } = 100;

    /// <summary>The frozen copies of CVs of one profile; 200 unless set.</summary>
    public int FrozenCopies { get; set; } = 200;

    /// <summary>One frozen copy of a CV, in bytes; 10,000,000 unless set.</summary>
    public int FrozenCopyBytes { get; set; } = 10_000_000;

    /// <summary>The first year that a date may have; 1900 unless set.</summary>
    public int EarliestYear { get; set; } = 1900;

    /// <summary>The last year that a date may have; 2100 unless set.</summary>
    public int LatestYear { get; set; } = 2100;
}
