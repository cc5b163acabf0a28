namespace CareerHub.Profiles;

/// <summary>Where each field of an entry came from: typed by a person, or taken over from an import. A field that is not listed is empty or of unknown origin.</summary>
public sealed class FieldOrigins : IEquatable<FieldOrigins>
{
    /// <summary>The origin of a field that a person wrote or corrected.</summary>
    public const string Person = "person";

    private const string ImportPrefix = "import:";
    private readonly SortedDictionary<string, string> fields;

    private FieldOrigins(SortedDictionary<string, string> fields) => this.fields = fields;

    /// <summary>No origins.</summary>
    public static FieldOrigins Empty { get; } = new(new SortedDictionary<string, string>(StringComparer.Ordinal));

    /// <summary>The property name in C# (such as <c>Position</c>) and its origin: <see cref="Person"/>, or <c>import:</c> and the import's identifier.</summary>
    public IReadOnlyDictionary<string, string> Fields => fields;

    /// <summary>The origin of a field that an import gave.</summary>
    /// <param name="importId">The import.</param>
    /// <returns>The origin.</returns>
    public static string Import(Ulid importId) => ImportPrefix + importId;

    /// <summary>Keeps origins.</summary>
    /// <param name="fields">Property name and origin.</param>
    /// <returns>The origins.</returns>
    public static FieldOrigins Create(IEnumerable<KeyValuePair<string, string>> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        var kept = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach ((string name, string origin) in fields)
        {
            kept[name] = origin;
        }

        return kept.Count == 0 ? Empty : new FieldOrigins(kept);
    }

    /// <summary>The same origins with some fields set anew.</summary>
    /// <param name="origin">The origin of all of <paramref name="names"/>.</param>
    /// <param name="names">The property names.</param>
    /// <returns>The new origins.</returns>
    public FieldOrigins With(string origin, params IEnumerable<string> names) =>
        Create(fields.Concat(names.Select(name => KeyValuePair.Create(name, origin))));

    /// <inheritdoc/>
    public bool Equals(FieldOrigins? other) => other is not null && fields.SequenceEqual(other.fields);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FieldOrigins);

    /// <inheritdoc/>
    public override int GetHashCode() => fields.Aggregate(0, (hash, field) => HashCode.Combine(hash, field.Key, field.Value));
}
