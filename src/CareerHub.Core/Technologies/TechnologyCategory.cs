namespace CareerHub.Technologies;

/// <summary>What kind of thing a technology is; column <c>technologies.category</c>, spelled as here.</summary>
public enum TechnologyCategory
{
    /// <summary>What an application is built in, such as Angular or Spring.</summary>
    Framework,

    /// <summary>What an application calls, such as NumPy or Hibernate.</summary>
    Library,

    /// <summary>What other things run on or are kept in, such as Linux, Kubernetes, SAP or Unity.</summary>
    Platform,

    /// <summary>What somebody else runs, such as Amazon S3 or Google Analytics.</summary>
    Service,

    /// <summary>Everything that stands by itself: languages, databases, programs, protocols, standards, methods.</summary>
    System,
}
