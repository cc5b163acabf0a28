using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text.Json.Serialization;

namespace CareerHub;

/// <summary>
/// A universally unique, lexicographically sortable identifier: 48 bits of Unix time in milliseconds and 80 bits, 79 of them random,
/// written as 26 characters of Crockford's base 32. Source: the ULID specification, https://github.com/ulid/spec.
/// </summary>
/// <remarks>Comparison, byte order and text order agree. The value of <c>default</c> is all zeros and stands for "none".</remarks>
[JsonConverter(typeof(UlidJsonConverter))]
public readonly struct Ulid : IEquatable<Ulid>, IComparable<Ulid>, IComparable, ISpanParsable<Ulid>, ISpanFormattable
{
    private const int TextLength = 26;
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static readonly UInt128 RandomMask = (UInt128.One << 79) - 1;
    private static readonly Lock Gate = new();
    private static readonly long LatestTime = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();
    private static UInt128 last;
    private static UInt128 lastOfInstant;

    private readonly UInt128 value;

    private Ulid(UInt128 value) => this.value = value;

    /// <summary>The instant that the identifier was made, to the millisecond, in UTC; the last one of the year 9999 for identifiers that claim a later one.</summary>
    public DateTimeOffset Time => DateTimeOffset.FromUnixTimeMilliseconds(Math.Min((long)(value >> 80), LatestTime));

    /// <summary>
    /// Makes an identifier for the present. Within the millisecond of the previous one, and when the clock went back, it is the previous one plus 1,
    /// so that each of one process is greater than the one before.
    /// </summary>
    /// <returns>A new identifier.</returns>
    public static Ulid NewUlid()
    {
        UInt128 fresh = Fresh(TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds());
        lock (Gate)
        {
            last = fresh >> 80 > last >> 80 ? fresh : last + 1;
            return new Ulid(last);
        }
    }

    /// <summary>
    /// Makes an identifier for an instant, which <see cref="Time"/> gives back to the millisecond. Calls in a row for the same millisecond rise;
    /// identifiers made by <see cref="NewUlid()"/> are not affected, whatever instant is given here.
    /// </summary>
    /// <param name="time">The instant, from 1970 to the year 9999.</param>
    /// <returns>A new identifier.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The instant is before 1970.</exception>
    public static Ulid NewUlid(DateTimeOffset time)
    {
        long milliseconds = time.ToUnixTimeMilliseconds();
        ArgumentOutOfRangeException.ThrowIfNegative(milliseconds, nameof(time));
        UInt128 fresh = Fresh(milliseconds);
        lock (Gate)
        {
            lastOfInstant = fresh >> 80 == lastOfInstant >> 80 ? lastOfInstant + 1 : fresh;
            return new Ulid(lastOfInstant);
        }
    }

    /// <summary>Reads 26 characters of Crockford's base 32; lower case, and I, L for 1 and O for 0, are accepted.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is not a ULID.</exception>
    public static Ulid Parse(ReadOnlySpan<char> s) =>
        TryParse(s, null, out Ulid result) ? result : throw new FormatException("A ULID has 26 characters of Crockford's base 32, the first from 0 to 7.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    public static Ulid Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    // Explicit, because the text is the same in every culture and callers should not have to name one.
    static Ulid ISpanParsable<Ulid>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static Ulid IParsable<Ulid>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads 26 characters of Crockford's base 32.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The identifier, or the default when the text is none.</param>
    /// <returns>Whether the text is a ULID.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Ulid result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Ulid result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Ulid result)
    {
        result = default;
        if (s.Length != TextLength || Digit(s[0]) is < 0 or > 7)
        {
            return false;
        }

        UInt128 value = 0;
        foreach (char c in s)
        {
            int digit = Digit(c);
            if (digit < 0)
            {
                return false;
            }

            value = (value << 5) | (uint)digit;
        }

        result = new Ulid(value);
        return true;
    }

    /// <summary>The same 128 bits as a <see cref="Guid"/> in big-endian order, so that both print the same hexadecimal digits.</summary>
    /// <returns>The GUID.</returns>
    public Guid ToGuid()
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, value);
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>The identifier with the same 128 bits as a <see cref="Guid"/>: the inverse of <see cref="ToGuid"/>.</summary>
    /// <param name="bits">Any GUID; read in big-endian order.</param>
    /// <returns>The identifier.</returns>
    public static Ulid FromGuid(Guid bits)
    {
        Span<byte> bytes = stackalloc byte[16];
        bits.TryWriteBytes(bytes, bigEndian: true, out _);
        return new Ulid(BinaryPrimitives.ReadUInt128BigEndian(bytes));
    }

    /// <summary>The 26 characters, in upper case.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(TextLength, value, static (span, v) => Write(v, span));

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = 0;
        if (destination.Length < TextLength)
        {
            return false;
        }

        Write(value, destination);
        charsWritten = TextLength;
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(Ulid other) => value.CompareTo(other.value);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Ulid other => CompareTo(other),
        _ => throw new ArgumentException("The other value is not a ULID.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Ulid other) => value == other.value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Ulid other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => value.GetHashCode();

    /// <summary>Whether two identifiers are the same.</summary>
    public static bool operator ==(Ulid left, Ulid right) => left.Equals(right);

    /// <summary>Whether two identifiers differ.</summary>
    public static bool operator !=(Ulid left, Ulid right) => !left.Equals(right);

    /// <summary>Whether the left identifier sorts before the right one.</summary>
    public static bool operator <(Ulid left, Ulid right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left identifier sorts after the right one.</summary>
    public static bool operator >(Ulid left, Ulid right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left identifier does not sort after the right one.</summary>
    public static bool operator <=(Ulid left, Ulid right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left identifier does not sort before the right one.</summary>
    public static bool operator >=(Ulid left, Ulid right) => left.CompareTo(right) >= 0;

    // The highest of the 80 bits is 0, so that 2^79 identifiers fit into a millisecond before adding 1 would carry into the time.
    private static UInt128 Fresh(long milliseconds)
    {
        Span<byte> random = stackalloc byte[16];
        RandomNumberGenerator.Fill(random);
        return ((UInt128)(ulong)milliseconds << 80) | (BinaryPrimitives.ReadUInt128BigEndian(random) & RandomMask);
    }

    private static void Write(UInt128 value, Span<char> destination)
    {
        for (int i = TextLength - 1; i >= 0; i--)
        {
            destination[i] = Alphabet[(int)(value & 31)];
            value >>= 5;
        }
    }

    // ASCII only: the long s (U+017F), for one, has S as its upper case.
    private static int Digit(char c) => !char.IsAscii(c) ? -1 : char.ToUpperInvariant(c) switch
    {
        'I' or 'L' => 1,
        'O' => 0,
        var upper => Alphabet.IndexOf(upper, StringComparison.Ordinal),
    };
}
