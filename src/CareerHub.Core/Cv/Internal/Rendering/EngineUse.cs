namespace CareerHub.Cv.Internal.Rendering;

/// <summary>What a compiled template does with what a path leads to.</summary>
internal enum EngineUse
{
    /// <summary>It goes on with the value.</summary>
    Value,

    /// <summary><c>{{#if path}}</c>: it asks whether there is something.</summary>
    Condition,

    /// <summary><c>{{path}}</c>: it writes the value.</summary>
    Text,

    /// <summary><c>{{#each path}}</c> without an <c>{{else}}</c>: it draws the items.</summary>
    Loop,
}
