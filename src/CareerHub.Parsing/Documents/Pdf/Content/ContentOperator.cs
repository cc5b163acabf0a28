namespace CareerHub.Parsing.Documents.Pdf.Content;

/// <summary>The operators of a content stream (annex A) that text depends on. The value is the operator's own bytes, the first lowest.</summary>
internal enum ContentOperator
{
    /// <summary>The content ends here.</summary>
    End = 0,

    /// <summary>A word longer than any operator.</summary>
    Unknown = 1,

    Save = 'q',
    Restore = 'Q',
    Concatenate = 'c' | ('m' << 8),
    SetExtendedState = 'g' | ('s' << 8),
    Draw = 'D' | ('o' << 8),
    Shade = 's' | ('h' << 8),
    InlineImageData = 'I' | ('D' << 8),

    BeginMarked = 'B' | ('M' << 8) | ('C' << 16),
    BeginMarkedWithProperties = 'B' | ('D' << 8) | ('C' << 16),
    EndMarked = 'E' | ('M' << 8) | ('C' << 16),

    BeginText = 'B' | ('T' << 8),
    EndText = 'E' | ('T' << 8),
    SetFont = 'T' | ('f' << 8),
    SetCharSpacing = 'T' | ('c' << 8),
    SetWordSpacing = 'T' | ('w' << 8),
    SetScale = 'T' | ('z' << 8),
    SetLeading = 'T' | ('L' << 8),
    SetRise = 'T' | ('s' << 8),
    SetRenderMode = 'T' | ('r' << 8),
    MoveLine = 'T' | ('d' << 8),
    MoveLineWithLeading = 'T' | ('D' << 8),
    SetTextMatrix = 'T' | ('m' << 8),
    NextLine = 'T' | ('*' << 8),
    Show = 'T' | ('j' << 8),
    ShowAdjusted = 'T' | ('J' << 8),
    ShowOnNextLine = '\'',
    ShowSpacedOnNextLine = '"',

    MoveTo = 'm',
    LineTo = 'l',
    CurveTo = 'c',
    CurveFromHere = 'v',
    CurveToPoint = 'y',
    Rectangle = 'r' | ('e' << 8),
    ClosePath = 'h',
    Clip = 'W',
    ClipEvenOdd = 'W' | ('*' << 8),
    Fill = 'f',
    FillAsOfOld = 'F',
    FillEvenOdd = 'f' | ('*' << 8),
    FillAndStroke = 'B',
    FillEvenOddAndStroke = 'B' | ('*' << 8),
    CloseFillAndStroke = 'b',
    CloseFillEvenOddAndStroke = 'b' | ('*' << 8),
    Stroke = 'S',
    CloseAndStroke = 's',
    EndPath = 'n',

    SetGray = 'g',
    SetStrokeGray = 'G',
    SetRgb = 'r' | ('g' << 8),
    SetStrokeRgb = 'R' | ('G' << 8),
    SetCmyk = 'k',
    SetStrokeCmyk = 'K',
    SetColorSpace = 'c' | ('s' << 8),
    SetStrokeColorSpace = 'C' | ('S' << 8),
    SetColor = 's' | ('c' << 8),
    SetStrokeColor = 'S' | ('C' << 8),
    SetColorOrPattern = 's' | ('c' << 8) | ('n' << 16),
    SetStrokeColorOrPattern = 'S' | ('C' << 8) | ('N' << 16),
}
