namespace CareerHub.Parsing.Layout;

/// <summary>A drawn level line, such as the one under a heading.</summary>
internal readonly record struct Rule(double Left, double Right, double Y)
{
    /// <summary>The least length that a rule has on each side of what it crosses, in points.</summary>
    private const double Overhang = 20;

    public bool Crosses(double x) => Left < x - Overhang && Right > x + Overhang;
}
