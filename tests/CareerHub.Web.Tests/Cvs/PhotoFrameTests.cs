using CareerHub.Cv.Photos;
using CareerHub.Web.Cvs;

namespace CareerHub.Web.Tests.Cvs;

public class PhotoFrameTests
{
    // A frame of this height is 110 wide: the shape of a photograph is 550 to 708.
    private const double Height = 141.6;

    [Theory]
    [InlineData("left", 84, 0)]
    [InlineData("right", 106, 0)]
    [InlineData("up", 95, 0)]
    [InlineData("no such", 95, 0)]
    public void After_WideAsHighAsTheFrame_MovesByATenthOfIt(string move, double left, double top)
    {
        PhotoFrame moved = new PhotoFrame(300, Height, new PhotoCrop(0.5, 0.4)).After(move);

        Assert.Equal((left, top), (Math.Round(moved.Left, 6), Math.Round(moved.Top, 6)));
        Assert.Equal(110, moved.FrameWidth, 6);
    }

    [Fact]
    public void After_CloserAndFartherAway_KeepsTheMiddle()
    {
        var frame = new PhotoFrame(300, Height, new PhotoCrop(0.5, 0.4));

        PhotoFrame closer = frame.After("closer");
        PhotoFrame back = closer.After("farther");

        Assert.Equal(91.6667, closer.FrameWidth, 4);
        Assert.Equal(150, closer.Left + (closer.FrameWidth / 2), 6);
        Assert.Equal((110.0, 95.0), (Math.Round(back.FrameWidth, 6), Math.Round(back.Left, 6)));
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(150, 70, 95)]
    [InlineData(299, 70, 190)]
    public void Around_Point_PutsItInTheMiddleAsFarAsThePictureGoes(double x, double y, double left)
    {
        Assert.Equal(left, new PhotoFrame(300, Height, new PhotoCrop()).Around(x, y).Left, 6);
    }

    [Fact]
    public void CanMove_AtTheEdgeAndAsAtFirst_SaysWhatThereIsRoomFor()
    {
        var atFirst = new PhotoFrame(300, Height, new PhotoCrop());
        PhotoFrame left = atFirst.Around(0, 0);
        PhotoFrame closest = atFirst with { Crop = new PhotoCrop(Zoom: 4) };

        Assert.Equal(["left", "right", "closer"], PhotoFrame.Moves.Select(move => move.Value).Where(atFirst.CanMove));
        Assert.Equal(["right", "closer", "first"], PhotoFrame.Moves.Select(move => move.Value).Where(left.CanMove));
        Assert.Equal(["left", "right", "up", "down", "farther", "first"], PhotoFrame.Moves.Select(move => move.Value).Where(closest.CanMove));
    }
}
