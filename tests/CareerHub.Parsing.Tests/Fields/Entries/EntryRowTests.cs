using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal.Dates;
using CareerHub.Parsing.Fields.Internal.Entries;
using CareerHub.Parsing.Sections.Internal;
using CareerHub.Profiles;

namespace CareerHub.Parsing.Tests.Fields.Entries;

public class EntryRowTests
{
    [Theory]
    [InlineData(0x555555, false)]
    [InlineData(0, true)]
    public void HasDateInSentence_DateBehindASmallLetteredWord_OnlyInTheTypeOfTheWord(int color, bool expected) =>
        Assert.Equal(expected, Read("Kept the books since Feb 2020", dateFrom: 3, color, bullet: true).HasDateInSentence);

    [Fact]
    public void Anchor_ManySignsBetweenTheValues_AreNoWords() =>
        Assert.Equal(
            PartialDate.OfMonth(2021, 5),
            Read("Stream Processing Professional · Open Data Guild · No. SP-2081 · valid until May 2027, May 2021", dateFrom: 99, 0, bullet: false).Anchor?.From);

    private static EntryRow Read(string text, int dateFrom, int color, bool bullet)
    {
        Page page = new DocumentSketch().Line(bullet ? "• " + text : text).Build().Pages[0];
        Line line = page.Lines[0];
        Word[] words = [.. line.Words.Select((word, i) => i - (bullet ? 1 : 0) >= dateFrom ? word with { Color = color } : word)];
        DocumentText document = DocumentTextBuilder.Build(DocumentFormat.Pdf, [page with { Lines = [line with { Words = words }] }]);
        Row row = new DocumentRows(document, Budgets.Ample()).Rows[0];
        return new EntryRow(row, new DateFinder(monthFirst: true).Find(row.Text), null);
    }
}
