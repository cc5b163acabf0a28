using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal;

namespace CareerHub.Parsing.Tests.Fields.Entries;

/// <summary>Entries that are written as sentences, in cells and in lines.</summary>
public class SentenceEntriesTests
{
    [Fact]
    public void Read_SentencesBesideCellsOfDates_AreDegreesAndSchools()
    {
        ProfileDraft draft = Draft(new DocumentSketch(DocumentFormat.Docx)
            .Flow("Inmaculada Cortés Vega", bold: true, size: 18)
            .Flow("FORMACIÓN ACADÉMICA", bold: true, cell: new TableCell(0, 0, 0))
            .Flow("2009-2010", cell: new TableCell(0, 1, 0)).Flow("Máster en Formación del Profesorado de Educación Secundaria. Universidad del Darro.", cell: new TableCell(0, 1, 1))
            .Flow("2001-2006", cell: new TableCell(0, 2, 0)).Flow("Licenciatura en Ciencias Biológicas. Universidad de la Vega.", cell: new TableCell(0, 2, 1)));

        Assert.Equal(
            [("Máster", "Formación del Profesorado de Educación Secundaria", "Universidad del Darro", "2009"), ("Licenciatura", "Ciencias Biológicas", "Universidad de la Vega", "2001")],
            draft.Education.Select(school => (school.Degree?.Value, school.FieldOfStudy?.Value, school.Institution?.Value, school.Start?.Value.ToString())));
    }

    [Fact]
    public void Read_TitleWithADash_IsOneTitleWhereTheEmployerStandsElsewhere()
    {
        ProfileDraft draft = Draft(new DocumentSketch()
            .Line("Aniruddha Kulkarni", size: 22, bold: true)
            .Line("EXPERIENCE", size: 12, bold: true, color: 255, gap: 10)
            .Line("Deccan Infra Consultants Ltd.\tPune, India", bold: true, gap: 6).Line("Deputy Manager – Structures\tApr. 2019 – Present").Line("Assessed 140 bridges with hammers and cells.", left: 70)
            .Line("Konkan Rail Structures Ltd.\tRatnagiri, India", bold: true, gap: 6).Line("Design Engineer\tJul. 2016 – Mar. 2019").Line("Detailed caps and girders for eleven viaducts.", left: 70));

        Assert.Equal(
            [("Deputy Manager – Structures", "Deccan Infra Consultants Ltd."), ("Design Engineer", "Konkan Rail Structures Ltd.")],
            draft.Experiences.Select(job => (job.Position?.Value, job.CompanyName?.Value)));
    }

    [Fact]
    public void Read_LabelledPost_IsWhateverStandsBehindTheLabel()
    {
        ProfileDraft draft = Draft(new DocumentSketch()
            .Line("Emeka Nwachukwu", size: 22, bold: true)
            .Line("EXPERIENCE", size: 12, bold: true, color: 255, gap: 10)
            .Line("Gulf Breeze Logistics Limited", bold: true, gap: 6).Line("Position held: Finance Manager").Line("Period: May 2018 – April 2020")
            .Line("Government Technical College", bold: true, gap: 6).Line("Position held: Teacher, Financial Accounting (N.Y.S.C.)").Line("Period: March 2011 – February 2012"));

        Assert.Equal(["Finance Manager", "Teacher, Financial Accounting (N.Y.S.C.)"], draft.Experiences.Select(job => job.Position?.Value));
    }

    [Fact]
    public void Read_ShortFormOfADegreeBeforeItsSubject_IsTheDegree()
    {
        ProfileDraft draft = Draft(new DocumentSketch()
            .Line("Emeka Nwachukwu", size: 22, bold: true)
            .Line("EDUCATION", size: 12, bold: true, color: 255, gap: 10)
            .Line("University of West Riding", bold: true, gap: 6).Line("PGCert Advanced Clinical Practice\t2021 – 2022")
            .Line("Calder University", bold: true, gap: 6).Line("BSc Adult Nursing\t2012 – 2015"));

        Assert.Equal([("PGCert", "Advanced Clinical Practice"), ("BSc", "Adult Nursing")], draft.Education.Select(school => (school.Degree?.Value, school.FieldOfStudy?.Value)));
    }

    [Fact]
    public void Read_TownBesideTheDateBelowTheDegree_IsNoSubject()
    {
        ProfileDraft draft = Draft(new DocumentSketch()
            .Line("Priscilla Vandermolen", size: 22, bold: true)
            .Line("EDUCATION", size: 12, bold: true, color: 255, gap: 10)
            .Line("Willamette Valley University / B.A. Communication Studies", bold: true, gap: 6).Line("SEPTEMBER 2011 - JUNE 2015, MEDFIELD", size: 8, color: 0x999999));

        DraftEducation school = Assert.Single(draft.Education);
        Assert.Equal(("Willamette Valley University", "B.A.", "Communication Studies"), (school.Institution?.Value, school.Degree?.Value, school.FieldOfStudy?.Value));
    }

    [Fact]
    public void Read_NumberInBracketsBehindACertificate_IsNoIssuer()
    {
        ProfileDraft draft = Draft(new DocumentSketch()
            .Line("Emeka Nwachukwu", size: 22, bold: true)
            .Line("PROFESSIONAL QUALIFICATION", size: 12, bold: true, color: 255, gap: 10)
            .Line("Associate Chartered Accountant (ACA), Institute of Chartered Accountants – 2015 (MB 031224)", gap: 6));

        DraftCertification certificate = Assert.Single(draft.Certifications);
        Assert.Equal(("Associate Chartered Accountant (ACA)", "Institute of Chartered Accountants", "MB 031224"), (certificate.Name?.Value, certificate.IssuingOrganization?.Value, certificate.CredentialId?.Value));
    }

    private static ProfileDraft Draft(DocumentSketch sketch) => DraftAssembler.Assemble(sketch.Build(), Budgets.Ample()).Draft;
}
