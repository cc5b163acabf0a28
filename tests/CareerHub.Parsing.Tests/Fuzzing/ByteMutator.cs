using System.Buffers.Binary;

namespace CareerHub.Parsing.Tests.Fuzzing;

/// <summary>Changes bytes: flipped bits, set bytes, chunks copied, cut and repeated, numbers and length fields off by one, cut ends, splices.</summary>
internal static class ByteMutator
{
    /// <summary>What mutants may grow by, so that none is refused for its size alone.</summary>
    private const int MostGrowth = 1 << 17;

    private static readonly byte[] s_telling = [0, 1, 9, 10, 13, 32, 127, 128, 254, 255, .. "()<>[]{}/%\\&;:=\"'#*-_09"u8];

    private static readonly string[] s_numbers = ["0", "-1", "1", "255", "256", "32767", "65536", "2147483647", "2147483648", "-2147483648", "4294967296", "9223372036854775807", "99999999999999999999999", "1e308", "0.000001"];

    /// <summary>One to four changes, each of a kind that chance names; <paramref name="donor"/> lends the end of a splice.</summary>
    public static byte[] Mutate(byte[] bytes, byte[] donor, FuzzRandom random)
    {
        byte[] mutant = Once(bytes, donor, random);
        while (random.OneIn(2) && mutant.Length < bytes.Length + MostGrowth)
        {
            mutant = Once(mutant, donor, random);
        }

        return mutant;
    }

    private static byte[] Once(byte[] bytes, byte[] donor, FuzzRandom random) => bytes.Length == 0 ? [.. donor] : random.Below(12) switch
    {
        0 or 1 => FlipBits(bytes, random),
        2 or 3 => SetBytes(bytes, random),
        4 => CopyChunk(bytes, random),
        5 => CutChunk(bytes, random),
        6 => RepeatChunk(bytes, random),
        7 or 8 => ChangeNumber(bytes, random),
        9 => ChangeField(bytes, random),
        10 => bytes[..random.Below(bytes.Length)],
        _ => Splice(bytes, donor, random),
    };

    private static byte[] FlipBits(byte[] bytes, FuzzRandom random)
    {
        byte[] mutant = [.. bytes];
        for (int i = random.Length(16); i > 0; i--)
        {
            mutant[random.Below(mutant.Length)] ^= (byte)(1 << random.Below(8));
        }

        return mutant;
    }

    private static byte[] SetBytes(byte[] bytes, FuzzRandom random)
    {
        byte[] mutant = [.. bytes];
        for (int i = random.Length(16); i > 0; i--)
        {
            mutant[random.Below(mutant.Length)] = random.OneIn(4) ? (byte)random.Below(256) : random.Of(s_telling);
        }

        return mutant;
    }

    private static byte[] CopyChunk(byte[] bytes, FuzzRandom random)
    {
        ReadOnlySpan<byte> chunk = Chunk(bytes, random);
        int to = random.Below(bytes.Length);
        int behind = random.OneIn(2) ? to : Math.Min(bytes.Length, to + chunk.Length);
        return [.. bytes.AsSpan(0, to), .. chunk, .. bytes.AsSpan(behind)];
    }

    private static byte[] CutChunk(byte[] bytes, FuzzRandom random)
    {
        int from = random.Below(bytes.Length);
        return [.. bytes.AsSpan(0, from), .. bytes.AsSpan(Math.Min(bytes.Length, from + random.Length(bytes.Length)))];
    }

    /// <summary>Brackets and elements become deep, records many.</summary>
    private static byte[] RepeatChunk(byte[] bytes, FuzzRandom random)
    {
        int from = random.Below(bytes.Length), length = Math.Min(bytes.Length - from, random.Length(random.OneIn(2) ? 8 : 512));
        int times = Math.Min(random.Length(20_000), MostGrowth / length);
        byte[] mutant = new byte[bytes.Length + (length * times)];
        bytes.AsSpan(0, from).CopyTo(mutant);
        for (int i = 0; i < times; i++)
        {
            bytes.AsSpan(from, length).CopyTo(mutant.AsSpan(from + (i * length)));
        }

        bytes.AsSpan(from).CopyTo(mutant.AsSpan(from + (length * times)));
        return mutant;
    }

    /// <summary>A number written in digits becomes one more, one less, or one at the edge of a type.</summary>
    private static byte[] ChangeNumber(byte[] bytes, FuzzRandom random)
    {
        int from = random.Below(bytes.Length);
        int at = bytes.AsSpan(from).IndexOfAnyInRange((byte)'0', (byte)'9');
        if (at < 0)
        {
            return SetBytes(bytes, random);
        }

        int start = from + at, end = start;
        while (end < bytes.Length && char.IsAsciiDigit((char)bytes[end]))
        {
            end++;
        }

        string written = System.Text.Encoding.ASCII.GetString(bytes, start, end - start);
        string changed = random.Below(3) switch
        {
            0 when long.TryParse(written, out long up) && up < long.MaxValue => Padded(up + 1, written.Length),
            1 when long.TryParse(written, out long down) => Padded(Math.Max(0, down - 1), written.Length),
            _ => random.Of(s_numbers),
        };
        return [.. bytes.AsSpan(0, start), .. System.Text.Encoding.ASCII.GetBytes(changed), .. bytes.AsSpan(end)];
    }

    private static string Padded(long value, int width) => value.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(width, '0');

    /// <summary>A binary length of 16 or 32 bits, in either byte order, becomes one more, one less or the largest.</summary>
    private static byte[] ChangeField(byte[] bytes, FuzzRandom random)
    {
        byte[] mutant = [.. bytes];
        int at = random.Below(Math.Max(1, mutant.Length - 4));
        int change = random.OneIn(2) ? 1 : -1;
        if (mutant.Length < 4)
        {
            return mutant;
        }

        Span<byte> field = mutant.AsSpan(at);
        switch (random.Below(6))
        {
            case 0: BinaryPrimitives.WriteUInt16LittleEndian(field, (ushort)(BinaryPrimitives.ReadUInt16LittleEndian(field) + change)); break;
            case 1: BinaryPrimitives.WriteUInt16BigEndian(field, (ushort)(BinaryPrimitives.ReadUInt16BigEndian(field) + change)); break;
            case 2: BinaryPrimitives.WriteInt32LittleEndian(field, BinaryPrimitives.ReadInt32LittleEndian(field) + change); break;
            case 3: BinaryPrimitives.WriteInt32BigEndian(field, BinaryPrimitives.ReadInt32BigEndian(field) + change); break;
            case 4: BinaryPrimitives.WriteInt32LittleEndian(field, random.OneIn(2) ? int.MaxValue : -1); break;
            default: BinaryPrimitives.WriteInt32BigEndian(field, random.OneIn(2) ? int.MaxValue : int.MinValue); break;
        }

        return mutant;
    }

    private static byte[] Splice(byte[] bytes, byte[] donor, FuzzRandom random) =>
        [.. bytes.AsSpan(0, random.Below(bytes.Length)), .. donor.AsSpan(random.Below(donor.Length))];

    private static ReadOnlySpan<byte> Chunk(byte[] bytes, FuzzRandom random)
    {
        int from = random.Below(bytes.Length);
        return bytes.AsSpan(from, Math.Min(bytes.Length - from, random.Length(bytes.Length)));
    }
}
