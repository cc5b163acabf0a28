using CareerHub.Technologies.Internal;

namespace CareerHub.Technologies;

/// <summary>
/// Knows technologies by the names that people write for them, so that "JS", "Javascript" and "ECMAScript" are one. Immutable; any number of threads may ask at once.
/// </summary>
public sealed class TechnologyCatalog
{
    /// <summary>The longest text that <see cref="Find"/> looks up, in UTF-16 code units; nothing longer is a name.</summary>
    public const int LongestName = 100;

    /// <summary>How much of a text <see cref="FindIn"/> looks at, in UTF-16 code units; what comes after is left alone.</summary>
    public const int LongestPhrase = 2000;

    private static readonly Lazy<TechnologyCatalog> Embedded = new(() => new TechnologyCatalog(TechnologyData.Read()));
    private readonly Dictionary<string, TechnologyName> names;

    internal TechnologyCatalog(IReadOnlyList<TechnologyEntry> entries)
    {
        All = entries.Select(entry => entry.Technology).ToValueList();
        names = entries.SelectMany(entry => entry.Names).ToDictionary(name => NameFold.Of(name.Written), StringComparer.Ordinal);
    }

    /// <summary>The catalogue of this package, read from its data files when first used.</summary>
    public static TechnologyCatalog Default => Embedded.Value;

    /// <summary>Every technology, in the order of the data files.</summary>
    public ValueList<Technology> All { get; }

    /// <summary>The technology that the whole of a text names, as an item of a list of skills does.</summary>
    /// <remarks>
    /// Case, accents, spaces, hyphens, slashes and dots do not count; "+", "#" and a dot at the start do, so that C, C++ and C#, or .NET and Net, are different things.
    /// A number of a version behind a space ("Angular 17", "Python 3.12", "Java v8") is set aside when the catalogue has no such name.
    /// </remarks>
    /// <param name="text">The text; null, blank and over-long texts name nothing.</param>
    /// <returns>The technology, or null when the catalogue does not know the name. Takes the same time whatever the size of the catalogue.</returns>
    public Technology? Find(string? text) => Lookup(text)?.Technology;

    /// <summary>The technologies that a text of several words names: "React/Redux, Node.js (Express)", "experience with Kubernetes".</summary>
    /// <remarks>
    /// A name counts anywhere when nothing else is called so. Names that are everyday words or short forms of many things (Go, Swift, Spring, Word, Access, R, C) count only when they are an item by themselves,
    /// between commas, slashes, brackets and the like: the only one, or beside another technology and written with the catalogue's capitals.
    /// </remarks>
    /// <param name="text">The text; of one longer than <see cref="LongestPhrase"/> only the beginning counts.</param>
    /// <returns>The technologies in the order of the text, each once; empty when there is none.</returns>
    public IReadOnlyList<Technology> FindIn(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        return Lookup(text) is { } whole
            ? [whole.Technology]
            : PhraseSearch.Find(this, text.Length > LongestPhrase ? text[..LongestPhrase] : text);
    }

    internal TechnologyName? Lookup(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > LongestName)
        {
            return null;
        }

        return Named(text) ?? (VersionNumber.Remove(text) is { } bare ? Named(bare) : null);
    }

    // "React/Redux" is two things, though "React Redux" is one; a slash is left out of a name, never put into one.
    private TechnologyName? Named(string text) =>
        names.GetValueOrDefault(NameFold.Of(text)) is { } name && (name.Written.Contains('/', StringComparison.Ordinal) || !text.Contains('/', StringComparison.Ordinal)) ? name : null;
}
