using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal;

namespace CareerHub.Parsing.Tests.Fields.Entries;

public class CertificateDatesTests
{
    [Theory]
    [InlineData("May 2020 – May 2023", "2020-05", "2023-05")]
    [InlineData("May 2020, expires May 2023", "2020-05", "2023-05")]
    [InlineData("2020 (valid until 2023)", "2020", "2023")]
    [InlineData("2020, gültig bis: 05/2023", "2020", "2023-05")]
    [InlineData("Expires: May 2023", null, "2023-05")]
    [InlineData("March 2020 – June 2020", "2020-06", null)]
    [InlineData("May 2020", "2020-05", null)]
    public void ReadCertificates_Dates_AreIssueAndExpiry(string dates, string? issued, string? expires)
    {
        DocumentSketch sketch = new DocumentSketch().Line("Ada Lind", size: 20, bold: true)
            .Line("CERTIFICATES", size: 14, bold: true, gap: 10)
            .Line($"Coastal pilot licence | Harbour Board | {dates}", gap: 4);

        AssertDates(sketch, issued, expires);
    }

    [Fact]
    public void ReadCertificates_EndBesideTheIssuer_IsThatOfTheEntryAbove()
    {
        DocumentSketch sketch = new DocumentSketch().Line("Ada Lind", size: 20, bold: true)
            .Line("CERTIFICATES", size: 14, bold: true, gap: 10)
            .Line("Coastal pilot licence\tFeb 2024", bold: true, gap: 4)
            .Line("Harbour Board · No. 417 · valid until Feb 2026", italic: true);

        AssertDates(sketch, "2024-02", "2026-02");
    }

    [Fact]
    public void ReadCertificates_EndBeforeTheDateOfIssueOnOneRow_IsTheEnd()
    {
        DocumentSketch sketch = new DocumentSketch { Tab = 520 }.Line("Ada Lind", size: 20, bold: true)
            .Line("CERTIFICATES", size: 14, bold: true, gap: 10)
            .Line("Coastal pilot licence · Harbour Board · No. SP 417 B · valid until Feb 2026\tFeb 2024", gap: 4);

        AssertDates(sketch, "2024-02", "2026-02");
    }

    private static void AssertDates(DocumentSketch sketch, string? issued, string? expires)
    {
        DraftCertification certificate = Assert.Single(DraftAssembler.Assemble(sketch.Build(), Budgets.Ample()).Draft.Certifications);

        Assert.Equal(("Coastal pilot licence", "Harbour Board", issued, expires), (certificate.Name?.Value, certificate.IssuingOrganization?.Value, certificate.IssueDate?.Value.ToString(), certificate.ExpiryDate?.Value.ToString()));
    }
}
