using System.Numerics;
using CareerHub.Parsing.Documents.Pdf.Content;

namespace CareerHub.Parsing.Layout;

/// <summary>
/// Finds glyphs that are drawn again at nearly the same place. Text runs from left to right, so that a glyph beyond all that stand in
/// its row cannot be one; only where that does not tell, the glyphs before are looked up by their places.
/// </summary>
/// <param name="glyphs">The list whose first glyphs are those seen so far.</param>
internal ref struct RepeatedGlyphs(ReadOnlySpan<Glyph> glyphs)
{
    /// <summary>How far a repeated glyph is off the first one, in units of the font size.</summary>
    private const double RepeatDistance = 0.12;

    /// <summary>The side of a cell and the height of a row, in points.</summary>
    private const double CellSize = 4;

    private const int Rows = 512;

    /// <summary>How many glyphs of one cell are compared: a file may put all its glyphs in one place.</summary>
    private const int MaxSteps = 64;

    private readonly ReadOnlySpan<Glyph> _glyphs = glyphs;
    private readonly double[] _ends = NewRows();
    private int[] _heads = [];
    private int[] _next = [];
    private int _indexed;

    /// <summary>Whether one of the first <paramref name="count"/> glyphs of the list is the same at nearly the same place.</summary>
    public bool Contains(in Glyph glyph, int count)
    {
        double near = glyph.Style.Size * RepeatDistance;
        int first = Row(glyph.Y - near), last = Row(glyph.Y + near);
        bool beyond = last - first <= 2;
        for (int row = first; beyond && row <= last; row++)
        {
            beyond = _ends[row] < glyph.X - near;
        }

        return !beyond && IsIndexed(in glyph, near, count);
    }

    /// <summary>Adds the glyph at an index of the list, each index in its turn.</summary>
    public readonly void Add(int index)
    {
        ref double end = ref _ends[Row(_glyphs[index].Y)];
        end = Math.Max(end, _glyphs[index].X);
    }

    private bool IsIndexed(in Glyph glyph, double near, int count)
    {
        Index(count);
        int fromX = Cell(glyph.X - near), toX = Cell(glyph.X + near), fromY = Cell(glyph.Y - near), toY = Cell(glyph.Y + near);
        for (int x = fromX; x <= Math.Min(toX, fromX + 2); x++)
        {
            for (int y = fromY; y <= Math.Min(toY, fromY + 2); y++)
            {
                int steps = 0;
                for (int at = _heads[Slot(x, y)]; at != 0 && steps++ < MaxSteps; at = _next[at - 1])
                {
                    if (Repeats(in glyph, in _glyphs[at - 1], near))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>Brings the index up to the first <paramref name="count"/> glyphs; it holds each glyph's number plus one, by its cell.</summary>
    private void Index(int count)
    {
        if (_heads.Length == 0)
        {
            _heads = new int[BitOperations.RoundUpToPowerOf2((uint)_glyphs.Length)];
            _next = new int[_glyphs.Length];
        }

        for (; _indexed < count; _indexed++)
        {
            int slot = Slot(Cell(_glyphs[_indexed].X), Cell(_glyphs[_indexed].Y));
            _next[_indexed] = _heads[slot];
            _heads[slot] = _indexed + 1;
        }
    }

    private static bool Repeats(in Glyph glyph, in Glyph other, double near) =>
        Math.Abs(other.X - glyph.X) <= near && Math.Abs(other.Y - glyph.Y) <= near
        && other.Text == glyph.Text && other.Style.Hidden == glyph.Style.Hidden && other.Style.Rotation == glyph.Style.Rotation
        && Math.Abs(other.Style.Size - glyph.Style.Size) <= glyph.Style.Size * 0.1;

    private readonly int Slot(int x, int y) => (int)((((uint)x * 0x9E3779B1) ^ ((uint)y * 0x85EBCA6B)) >> 7) & (_heads.Length - 1);

    private static int Cell(double place) => (int)Math.Clamp(Math.Floor(place / CellSize), -1e6, 1e6);

    private static int Row(double y) => (int)Math.Clamp(y / CellSize, 0, Rows - 1);

    private static double[] NewRows()
    {
        double[] rows = new double[Rows];
        Array.Fill(rows, double.NegativeInfinity);
        return rows;
    }
}
