namespace CareerHub.Parsing.Tests.Fuzzing;

/// <summary>The documents from which mutants are made: at least one for every feature of every format.</summary>
internal static class FuzzSeeds
{
    /// <summary>The documents that are written by code, in the order of their names.</summary>
    public static IReadOnlyList<FuzzSeed> Written { get; } =
        [.. PdfSeeds.All().Concat(PdfFontSeeds.All()).Concat(OfficeSeeds.All()).Concat(MarkupSeeds.All()).Concat(TextSeeds.All()).Concat(ImportSeeds.All()).OrderBy(seed => seed.Name, StringComparer.Ordinal)];

    /// <summary>The written documents, pictures and the files of folders, those below them included.</summary>
    public static IReadOnlyList<FuzzSeed> With(params string[] folders) =>
    [
        .. Written,
        .. PictureSeeds.All(),
        .. folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Where(file => Path.GetExtension(file) is ".pdf" or ".docx" or ".odt" or ".rtf" or ".html" or ".mhtml" or ".mht" or ".txt" or ".md" or ".zip" or ".fodt" or ".xml" or ".png" or ".tif" or ".tiff" or ".jpg" or ".json" or ".csv")
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Contains("sources"))
            .Select(file => new FuzzSeed(Path.GetFileName(file), File.ReadAllBytes(file)))
            .DistinctBy(seed => seed.Name)
            .OrderBy(seed => seed.Name, StringComparer.Ordinal),
    ];
}
