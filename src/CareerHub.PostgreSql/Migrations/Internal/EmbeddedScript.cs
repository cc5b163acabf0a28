using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CareerHub.PostgreSql.Migrations.Internal;

/// <summary>A script of the schema with its text.</summary>
internal sealed record EmbeddedScript(SchemaScript Info, string Text)
{
    private const string Folder = "Schema/Scripts/";

    /// <summary>All scripts of the package, in the order of their numbers.</summary>
    internal static IReadOnlyList<EmbeddedScript> All { get; } =
    [
        .. typeof(EmbeddedScript).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Create(name[Folder.Length..], ReadResource(name))),
    ];

    internal static EmbeddedScript Create(string fileName, string text)
    {
        var normalized = text.ReplaceLineEndings("\n");
        var checksum = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(normalized)));
        var version = int.Parse(fileName.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);
        return new EmbeddedScript(new SchemaScript(version, fileName[5..^4], checksum), normalized);
    }

    internal static string ReadResource(string name)
    {
        using var stream = typeof(EmbeddedScript).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
