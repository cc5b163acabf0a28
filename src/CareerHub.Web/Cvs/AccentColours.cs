namespace CareerHub.Web.Cvs;

/// <summary>The accent colours that have a name.</summary>
internal static class AccentColours
{
    public static IReadOnlyList<AccentColour> All { get; } =
    [
        new("Teal", "#0f5f5c"),
        new("Navy", "#1f3a63"),
        new("Forest", "#27562f"),
        new("Plum", "#5b2a63"),
        new("Wine", "#7a1f3a"),
        new("Rust", "#81390f"),
        new("Slate", "#3d4653"),
        new("Black", "#1b1e24"),
    ];

    public static bool IsNamed(string hex) => All.Any(colour => colour.Hex == hex);
}
