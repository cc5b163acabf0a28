using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Documents.Pdf.Content;
using CareerHub.Parsing.Layout;

namespace CareerHub.Parsing.Tests.Layout;

/// <summary>Which lines have a bullet that is drawn and not written.</summary>
public sealed class DrawnBulletsTests
{
    [Fact]
    public void Mark_SmallDotRightBeforeALine_IsItsBullet() => Assert.True(Marked(Dot(42, 96, 3.5)));

    [Fact]
    public void Mark_DotOfATimeline_IsNone() => Assert.False(Marked(Dot(34, 94, 6)));

    [Fact]
    public void Mark_DotFarOff_IsNone() => Assert.False(Marked(Dot(20, 96, 3.5)));

    [Fact]
    public void Mark_DotOfAnotherLine_IsNone() => Assert.False(Marked(Dot(42, 109, 3.5)));

    [Fact]
    public void Mark_DotsOfAScale_AreNone() => Assert.False(Marked(Dot(42, 96, 3.5), Dot(37, 96, 3.5), Dot(32, 96, 3.5)));

    [Fact]
    public void Mark_DotBeforeABoldTitle_IsNone() => Assert.False(DrawnBullets.Mark([Line(bold: true)], [Dot(42, 96, 3.5)]).Single().HasBullet);

    private static bool Marked(params Area[] dots) => DrawnBullets.Mark([Line(bold: false)], dots).Single().HasBullet;

    private static Area Dot(double left, double middle, double size) => new(left, middle - (size / 2), left + size, middle + (size / 2));

    private static Line Line(bool bold)
    {
        var box = new PageBox(50, 91, 120, 102);
        return new Line { Words = [new Word { Text = "Charts", Box = box, Baseline = 100, FontSize = 10, Bold = bold }], Box = box };
    }
}
