using System.Text;

namespace CareerHub.PostgreSql.Internal;

/// <summary>JSON as a <c>jsonb</c> column takes it.</summary>
internal static class JsonText
{
    private const string Nul = "u0000";

    /// <summary>
    /// The same JSON with U+FFFD for every escaped U+0000, which PostgreSQL refuses in jsonb. The length of every string stays,
    /// so that positions in it stay right. (U+0000 itself cannot stand in JSON.)
    /// </summary>
    internal static string WithoutNul(string json)
    {
        if (!json.Contains('\\' + Nul, StringComparison.Ordinal))
        {
            return json;
        }

        var text = new StringBuilder(json.Length);
        for (var i = 0; i < json.Length; i++)
        {
            text.Append(json[i]);
            if (json[i] != '\\' || i + 1 == json.Length)
            {
                continue;
            }

            // What follows a backslash belongs to it: a second backslash begins no escape of its own.
            if (string.CompareOrdinal(json, i + 1, Nul, 0, Nul.Length) == 0)
            {
                text.Append("uFFFD");
                i += Nul.Length;
            }
            else
            {
                text.Append(json[++i]);
            }
        }

        return text.ToString();
    }
}
