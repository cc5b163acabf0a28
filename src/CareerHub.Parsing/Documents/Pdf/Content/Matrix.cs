namespace CareerHub.Parsing.Documents.Pdf.Content;

/// <summary>An affine map of points as rows, section 8.3.4: <c>x' = a·x + c·y + e</c>, <c>y' = b·x + d·y + f</c>.</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static readonly Matrix Identity = new(1, 0, 0, 1, 0, 0);

    /// <summary>The map that applies this one first and <paramref name="next"/> afterwards.</summary>
    public Matrix Then(Matrix next) => new(
        (A * next.A) + (B * next.C),
        (A * next.B) + (B * next.D),
        (C * next.A) + (D * next.C),
        (C * next.B) + (D * next.D),
        (E * next.A) + (F * next.C) + next.E,
        (E * next.B) + (F * next.D) + next.F);

    public (double X, double Y) Apply(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    /// <summary>This map with its points moved before it is applied: a translation, then this one.</summary>
    public Matrix Moved(double x, double y) => this with { E = (x * A) + (y * C) + E, F = (x * B) + (y * D) + F };

    /// <summary>This map with another place for the origin.</summary>
    public Matrix WithOrigin((double X, double Y) origin) => this with { E = origin.X, F = origin.Y };

    public static Matrix Translation(double x, double y) => new(1, 0, 0, 1, x, y);

    /// <summary>The map of six numbers, or the identity when there are fewer.</summary>
    public static Matrix From(IReadOnlyList<double> n) => n.Count < 6 ? Identity : new(n[0], n[1], n[2], n[3], n[4], n[5]);
}
