namespace CareerHub.Parsing.Documents.Pdf.Content;

/// <summary>Follows path construction and painting (section 8.5) for two things: what lies behind text, and what clips it.</summary>
internal sealed class PathTracker(PageContent content)
{
    private Area _box = Area.Nothing;
    private (double X, double Y) _last;
    private bool _rectangular = true;
    private bool _clip;

    /// <summary>Applies an operator if it is one of a path's.</summary>
    public bool TryApply(ContentOperator name, Operands operands, GraphicsState state)
    {
        switch (name)
        {
            case ContentOperator.MoveTo:
                Move(operands.Number(0), operands.Number(1), state.Ctm);
                return true;
            case ContentOperator.LineTo:
                Line(operands.Number(0), operands.Number(1), state.Ctm);
                return true;
            case ContentOperator.CurveTo or ContentOperator.CurveFromHere or ContentOperator.CurveToPoint:
                Curve(operands, state.Ctm);
                return true;
            case ContentOperator.Rectangle:
                AddRectangle(operands, state.Ctm);
                return true;
            case ContentOperator.ClosePath:
                return true;
            case ContentOperator.Clip or ContentOperator.ClipEvenOdd:
                _clip = true;
                return true;
            case ContentOperator.Fill or ContentOperator.FillAsOfOld or ContentOperator.FillEvenOdd:
            case ContentOperator.FillAndStroke or ContentOperator.FillEvenOddAndStroke:
            case ContentOperator.CloseFillAndStroke or ContentOperator.CloseFillEvenOddAndStroke:
                content.NoteRule(_box.Intersect(state.Clip));
                content.NoteDot(_box.Intersect(state.Clip));
                content.Paint(_box.Intersect(state.Clip), _rectangular && state.FillAlpha > 0.99 ? state.Fill : PaintColor.Unknown);
                End(state);
                return true;
            case ContentOperator.Stroke or ContentOperator.CloseAndStroke:
                content.NoteRule(_box.Intersect(state.Clip));
                End(state);
                return true;
            case ContentOperator.EndPath:
                End(state);
                return true;
            default:
                return false;
        }
    }

    private void Move(double x, double y, Matrix ctm)
    {
        _last = ctm.Apply(x, y);
        _box = _box.Include(_last);
    }

    /// <summary>Slanted lines make an area that is less than its box.</summary>
    private void Line(double x, double y, Matrix ctm)
    {
        (double X, double Y) point = ctm.Apply(x, y);
        _rectangular &= Math.Abs(point.X - _last.X) < 0.1 || Math.Abs(point.Y - _last.Y) < 0.1;
        _last = point;
        _box = _box.Include(point);
    }

    private void Curve(Operands operands, Matrix ctm)
    {
        for (int i = 0; i + 1 < operands.Count; i += 2)
        {
            _last = ctm.Apply(operands.Number(i), operands.Number(i + 1));
            _box = _box.Include(_last);
        }

        _rectangular = false;
    }

    private void AddRectangle(Operands operands, Matrix ctm)
    {
        Area area = Area.Around(ctm, operands.Number(0), operands.Number(1), operands.Number(2), operands.Number(3));
        _rectangular &= _box == Area.Nothing && (ctm.B == 0 || ctm.A == 0);
        _box = _box.Include((area.Left, area.Top)).Include((area.Right, area.Bottom));
    }

    private void End(GraphicsState state)
    {
        if (_clip)
        {
            state.Clip = _box == Area.Nothing ? new Area(0, 0, 0, 0) : state.Clip.Intersect(_box);
        }

        (_box, _rectangular, _clip) = (Area.Nothing, true, false);
    }
}
