using System.Text.RegularExpressions;

namespace CareerHub.PostgreSql.Embedded.Internal;

internal static partial class OptionRules
{
    /// <summary>Reports everything that is wrong with the options in one message.</summary>
    internal static void Check(EmbeddedPostgresOptions options)
    {
        List<string> errors = [];
        Require(!string.IsNullOrWhiteSpace(options.DataDirectory), "DataDirectory must name a folder.");
        Require(DatabaseName().IsMatch(options.Database), "Database must be a lower-case letter, then lower-case letters, digits or underscores, at most 63 together.");
        Require(options.StartTimeout > TimeSpan.Zero, "StartTimeout must be positive.");
        Require(options.StopTimeout > TimeSpan.Zero, "StopTimeout must be positive.");
        Require(options.WatchInterval > TimeSpan.Zero, "WatchInterval must be positive.");
        Require(Path.IsPathRooted(options.FallbackDirectory), "FallbackDirectory must be an absolute path.");
        Require(options.MaxLogBytes > 0, "MaxLogBytes must be positive.");
        if (errors.Count > 0)
        {
            throw new ArgumentException(string.Join(" ", errors), nameof(options));
        }

        void Require(bool holds, string message)
        {
            if (!holds)
            {
                errors.Add(message);
            }
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9_]{0,62}$", RegexOptions.NonBacktracking)]
    private static partial Regex DatabaseName();
}
