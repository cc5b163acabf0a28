namespace CareerHub.Parsing.Documents.Internal;

/// <summary>Lengths in points kept as whole hundredths. What is beyond 21 million points, as only a hostile file has, is cut to that.</summary>
internal static class Hundredths
{
    private const double PerPoint = 100;

    public static int Of(double points) => double.IsNaN(points) ? 0 : (int)Math.Clamp(Math.Round(points * PerPoint), -int.MaxValue, int.MaxValue);

    public static double ToPoints(int hundredths) => hundredths / PerPoint;
}
