using CareerHub.Import;

namespace CareerHub.Parsing.Documents.Internal;

/// <summary>A <see cref="PageBox"/> in hundredths of a point, or none.</summary>
internal readonly record struct WordBox(int Left, int Top, int Right, int Bottom)
{
    /// <summary>No box: no length is as small as this.</summary>
    public static WordBox None { get; } = new(int.MinValue, 0, 0, 0);

    public static WordBox Of(PageBox? box) => box is { } known
        ? new(Hundredths.Of(known.Left), Hundredths.Of(known.Top), Hundredths.Of(known.Right), Hundredths.Of(known.Bottom))
        : None;

    public PageBox? ToPageBox() => Left == int.MinValue
        ? null
        : new(Hundredths.ToPoints(Left), Hundredths.ToPoints(Top), Hundredths.ToPoints(Right), Hundredths.ToPoints(Bottom));
}
