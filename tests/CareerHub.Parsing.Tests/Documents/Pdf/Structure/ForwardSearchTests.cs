using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Tests.Documents.Pdf.Structure;

public sealed class ForwardSearchTests
{
    private static readonly byte[] s_data = "..end...endend....."u8.ToArray();

    [Fact]
    public void Find_InAnyOrder_GivesTheNextOccurrence()
    {
        int[] expected = [2, 2, 2, 8, 8, 8, 8, 8, 8, 11, 11, 11, -1, -1, -1, -1, -1, -1, -1];
        int[] starts = [.. Enumerable.Range(0, s_data.Length)];
        int[][] orders = [starts, [.. starts.Reverse()], [.. starts.Select(start => start * 7 % s_data.Length)], [.. starts.Select(start => start * 12 % s_data.Length)]];
        foreach (int[] order in orders)
        {
            var search = new ForwardSearch("end");
            Assert.All(order, start => Assert.Equal(expected[start], search.Find(s_data, start)));
        }
    }

    [Fact]
    public void Find_NoOccurrence_IsNone() => Assert.Equal(-1, new ForwardSearch("end").Find("no such word"u8, 0));

    [Fact]
    public void Find_StartAtTheEnd_IsNone() => Assert.Equal(-1, new ForwardSearch("end").Find(s_data, s_data.Length));
}
