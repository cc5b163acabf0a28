namespace CareerHub.Interchange.Internal;

/// <summary>The names of our own members, which hold what JSON Resume has no member for.</summary>
internal static class OwnMembers
{
    /// <summary>Our member of an entry.</summary>
    public const string Entry = "x-careerhub";

    /// <summary>Our member of <c>meta</c>; the schema allows no unknown member at the root.</summary>
    public const string Meta = "careerhub";
}
