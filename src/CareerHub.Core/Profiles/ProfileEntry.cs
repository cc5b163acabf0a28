namespace CareerHub.Profiles;

/// <summary>What every entry of a profile's sections has. The order of entries is their order in the profile's list.</summary>
public abstract record ProfileEntry
{
    /// <summary>The entry's key, unique over all profiles.</summary>
    public Ulid Id { get; init; } = Ulid.NewUlid();

    /// <summary>Members of an imported object that the model has no place for.</summary>
    public JsonExtensions Extensions { get; init; } = JsonExtensions.Empty;

    /// <summary>Where each field came from.</summary>
    public FieldOrigins Origins { get; init; } = FieldOrigins.Empty;
}
