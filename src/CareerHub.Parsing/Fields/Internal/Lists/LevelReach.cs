namespace CareerHub.Parsing.Fields.Internal.Lists;

/// <summary>Which languages a level before them is said of.</summary>
internal enum LevelReach
{
    /// <summary>The text is no level before a language.</summary>
    None,

    /// <summary>The language right behind it, and those that "and" joins to it: "native Dutch".</summary>
    Next,

    /// <summary>All languages behind it: "fluent in English, French and Spanish".</summary>
    Row,
}
