namespace CareerHub.Parsing.Documents.Pdf.Filters;

/// <summary>Undoes the prediction of section 7.4.4.4: TIFF (2) and PNG (10 to 15, RFC 2083 section 6).</summary>
internal static class Predictor
{
    /// <summary>A row may be as long as the data: the clock is looked at for each of its pieces. The bytes themselves were counted when they were unpacked.</summary>
    private const int PieceLength = 1 << 16;

    /// <summary>The bytes before prediction, as many as there is time for.</summary>
    public static byte[] Undo(byte[] data, int predictor, int colors, int bitsPerComponent, int columns, PdfBudget budget)
    {
        int pixelBytes = Math.Max(1, colors * bitsPerComponent / 8);
        long rowBits = (long)colors * bitsPerComponent * columns;
        if (predictor < 2 || rowBits is <= 0 or > int.MaxValue)
        {
            return data;
        }

        int rowBytes = (int)((rowBits + 7) / 8);
        return predictor == 2 ? UndoTiff(data, bitsPerComponent, rowBytes, pixelBytes, budget) : UndoPng(data, rowBytes, pixelBytes, budget);
    }

    private static byte[] UndoTiff(byte[] data, int bitsPerComponent, int rowBytes, int pixelBytes, PdfBudget budget)
    {
        if (bitsPerComponent != 8)
        {
            // Only pictures use other depths, and pictures are never decoded.
            return data;
        }

        for (int from = 0; from < data.Length; from += PieceLength)
        {
            int to = Math.Min(data.Length, from + PieceLength);
            if (!budget.TryWork(to - from))
            {
                return data[..from];
            }

            for (int i = from; i < to; i++)
            {
                if (i % rowBytes >= pixelBytes)
                {
                    data[i] += data[i - pixelBytes];
                }
            }
        }

        return data;
    }

    private static byte[] UndoPng(byte[] data, int rowBytes, int pixelBytes, PdfBudget budget)
    {
        int rows = (data.Length + rowBytes) / (rowBytes + 1);
        byte[] output = new byte[Math.Max(0, data.Length - rows)];
        ReadOnlySpan<byte> above = default;
        for (int row = 0; row < rows; row++)
        {
            int from = row * (rowBytes + 1);
            int length = Math.Min(rowBytes, data.Length - from - 1);
            Span<byte> line = output.AsSpan(row * rowBytes, length);
            data.AsSpan(from + 1, length).CopyTo(line);
            int undone = UndoRow(data[from], line, above, pixelBytes, budget);
            if (undone < length)
            {
                return output[..((row * rowBytes) + undone)];
            }

            above = line;
        }

        return output;
    }

    /// <summary>Undoes a row and answers for how many of its bytes there was time.</summary>
    private static int UndoRow(byte type, Span<byte> line, ReadOnlySpan<byte> above, int pixelBytes, PdfBudget budget)
    {
        for (int from = 0; from < line.Length; from += PieceLength)
        {
            int to = Math.Min(line.Length, from + PieceLength);
            if (!budget.TryWork(to - from))
            {
                return from;
            }

            if (type != 0)
            {
                UndoPiece(type, line, above, pixelBytes, from, to);
            }
        }

        return line.Length;
    }

    private static void UndoPiece(byte type, Span<byte> line, ReadOnlySpan<byte> above, int pixelBytes, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            int left = i >= pixelBytes ? line[i - pixelBytes] : 0;
            int up = i < above.Length ? above[i] : 0;
            int upLeft = i >= pixelBytes && i < above.Length ? above[i - pixelBytes] : 0;
            line[i] += (byte)(type switch
            {
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                4 => Paeth(left, up, upLeft),
                _ => 0,
            });
        }
    }

    private static int Paeth(int left, int up, int upLeft)
    {
        int estimate = left + up - upLeft;
        int toLeft = Math.Abs(estimate - left), toUp = Math.Abs(estimate - up), toUpLeft = Math.Abs(estimate - upLeft);
        return toLeft <= toUp && toLeft <= toUpLeft ? left : toUp <= toUpLeft ? up : upLeft;
    }
}
