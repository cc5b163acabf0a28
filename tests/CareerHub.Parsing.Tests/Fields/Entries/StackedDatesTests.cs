using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal;

namespace CareerHub.Parsing.Tests.Fields.Entries;

/// <summary>Dates under each other in the margin of an entry.</summary>
public sealed class StackedDatesTests
{
    [Fact]
    public void Assemble_EndAboveBeginInTheMargin_IsOneRange()
    {
        DocumentText document = DocumentTextBuilder.Build(
            DocumentFormat.Pdf,
            [
                new Page
                {
                    Number = 1,
                    Width = 600,
                    Height = 842,
                    Lines =
                    [
                        Line(0, true, (50, 60, "Ada Lovelace")),
                        Line(1, true, (50, 100, "WORK EXPERIENCE")),
                        Line(2, false, (50, 120, "Nov 2021"), (50, 133, "Jul 2020"), (150, 120, "Clerk at Counting House")),
                        Line(2, false, (150, 146, "counted all that came in and wrote it down for the owners of the house.")),
                        Line(3, false, (50, 170, "Jul 2020"), (50, 183, "Sep 2018"), (150, 170, "Fitter at Mill of Numbers")),
                        Line(3, false, (150, 196, "fed the mill and turned the crank until the result could be read at last.")),
                    ],
                },
            ]);

        ProfileDraft draft = DraftAssembler.Assemble(document, Budgets.Ample()).Draft;

        Assert.Equal([("2020-07", "2021-11"), ("2018-09", "2020-07")], draft.Experiences.Select(job => (job.Start?.Value.ToString(), job.End?.Value.ToString())));
    }

    private static Line Line(int block, bool bold, params (double Left, double Baseline, string Text)[] parts)
    {
        var words = new List<Word>();
        foreach ((double left, double baseline, string text) in parts)
        {
            double x = left;
            foreach (string word in text.Split(' '))
            {
                words.Add(new Word { Text = word, Box = new PageBox(x, baseline - 9, x + (word.Length * 4.5), baseline + 2), Baseline = baseline, FontSize = 9, Bold = bold });
                x += (word.Length * 4.5) + 2.5;
            }
        }

        return new Line { Words = words, Box = words.Select(word => word.Box!.Value).Aggregate((all, box) => all.Union(box)), Block = block };
    }
}
