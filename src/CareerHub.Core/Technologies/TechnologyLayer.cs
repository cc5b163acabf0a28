namespace CareerHub.Technologies;

/// <summary>Where a technology is used; column <c>technologies.layer</c>, spelled as here.</summary>
public enum TechnologyLayer
{
    /// <summary>On servers: frameworks, runtimes, middleware, protocols.</summary>
    Backend,

    /// <summary>Where data is kept, moved and evaluated, statistics and machine learning among it.</summary>
    Database,

    /// <summary>In operation: clouds, operating systems, networks, security, building, version control.</summary>
    DevOps,

    /// <summary>In browsers, on phones and in games.</summary>
    Frontend,

    /// <summary>Languages for programs, markup, queries and descriptions.</summary>
    Language,

    /// <summary>What people work with: testing, office, business, design, engineering, laboratory and clinic.</summary>
    Tools,
}
