namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>What the parts of an entry's head can be, and what speaks for it.</summary>
internal abstract class RoleModel
{
    /// <summary>How many roles there are. Role 0 is the first one; a part without a role has <see cref="IRoleDecoder.None"/>.</summary>
    public abstract int Count { get; }

    /// <summary>How much a part by itself looks like a role, negative for against.</summary>
    public abstract double Evidence(HeadPart part, int role);

    /// <summary>How much better a head with this role is than one without.</summary>
    public abstract double Bias(int role);

    /// <summary>How usual it is that <paramref name="role"/> follows <paramref name="before"/> at once.</summary>
    public abstract double Follows(int before, int role);

    /// <summary>How well <paramref name="part"/> goes on with the role of the part before it, or null when it cannot.</summary>
    public abstract double? Continues(HeadPart before, HeadPart part, int role);
}
