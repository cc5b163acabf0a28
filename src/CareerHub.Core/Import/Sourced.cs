using CareerHub.Import.Internal;

namespace CareerHub.Import;

/// <summary>
/// A value of a draft together with the words of the document that it was read from.
/// Made by <see cref="EvidenceText"/> alone, which makes none that the words do not say.
/// </summary>
/// <typeparam name="T">The value's type.</typeparam>
public sealed record Sourced<T>
    where T : notnull
{
    private Sourced(T value, SourceRef source)
    {
        Value = value;
        Source = source;
    }

    /// <summary>The value as it goes into the profile.</summary>
    public T Value { get; }

    /// <summary>The words that it was read from.</summary>
    public SourceRef Source { get; }

    /// <summary>The value, or null when the words do not say it.</summary>
    internal static Sourced<T>? Make(Evidence evidence, EvidenceKind kind, T value, SourceRef source) =>
        evidence.Supports(kind, value.ToString() ?? "", source) ? new Sourced<T>(value, source) : null;
}
