using System.Globalization;

namespace CareerHub.Benchmarks.TextSpeed;

/// <summary>The pages of given documents one after another, again and again, put together by <c>qpdf</c>.</summary>
internal sealed class JoinedPdf(string[] files) : ILongPdf
{
    public string Name => "joined";

    public string? Missing => Tool.Exists("qpdf") ? null : "qpdf";

    public void Write(string file, int pages)
    {
        string all = file + ".all";
        string once = file + ".once";
        Tool.Run("qpdf", ["--warning-exit-0", "--no-warn", "--empty", "--pages", .. files, "--", once]);

        // Every document has a page or more, so that this is enough.
        int times = (pages / files.Length) + 1;
        Tool.Run("qpdf", ["--empty", "--pages", .. Enumerable.Repeat(once, times), "--", all]);
        Tool.Run("qpdf", ["--object-streams=generate", "--empty", "--pages", all, string.Create(CultureInfo.InvariantCulture, $"1-{pages}"), "--", file]);
        File.Delete(all);
        File.Delete(once);
    }
}
