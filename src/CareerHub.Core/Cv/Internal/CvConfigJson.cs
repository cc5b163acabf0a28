using System.Text.Json;
using System.Text.Json.Nodes;
using CareerHub.Profiles.Internal;

namespace CareerHub.Cv.Internal;

/// <summary>
/// The JSON of <c>cv_versions.sections_config</c>: the selection, and beside it what else makes a version. Overrides stand in one object with
/// the entries' keys as names, from which the database takes the key of an entry that is deleted.
/// </summary>
internal static class CvConfigJson
{
    private const string Language = "language";
    private const string TemplateVersion = "template_version";
    private const string Headline = "custom_headline";
    private const string Summary = "custom_summary";
    private const string Overrides = "overrides";
    private const string Style = "style";
    private const string Dates = "dates";
    private const string Blind = "blind";
    private const string OfHash = "_original";

    public static string Write(CvVersion version)
    {
        JsonObject json = CvSelectionJson.Write(version.Selection);
        json[Language] = version.Language;
        json[TemplateVersion] = version.TemplateVersion;
        json[Dates] = Name(version.Dates);
        json[Blind] = version.IsBlind;
        json[Style] = Of(version.Style);
        Add(json, Headline, version.Overrides.Headline);
        Add(json, Summary, version.Overrides.Summary);
        if (version.Overrides.Entries.Count > 0)
        {
            json[Overrides] = Of(version.Overrides.Entries);
        }

        return CvSelectionJson.Text(json);
    }

    public static CvVersion Read(CvVersion version, string config)
    {
        using JsonDocument document = JsonDocument.Parse(CleanJson.Json(config));
        JsonElement root = document.RootElement;
        return version with
        {
            Selection = CvSelectionJson.Read(root),
            Language = Text(root, Language) ?? version.Language,
            TemplateVersion = Number(root, TemplateVersion) ?? version.TemplateVersion,
            Dates = Choice<CvDatePolicy>(root, Dates),
            IsBlind = CvSelectionJson.Flag(root, Blind, otherwise: false),
            Style = CvSelectionJson.Member(root, Style) is { } style ? ReadStyle(style) : CvStyle.Default,
            Overrides = new CvOverrides
            {
                Headline = ReadOverride(root, Headline),
                Summary = ReadOverride(root, Summary),
                Entries = CvSelectionJson.Member(root, Overrides) is { } entries ? ReadEntries(entries) : [],
            },
        };
    }

    private static JsonObject Of(CvStyle style) => new()
    {
        ["paper"] = Name(style.Paper),
        ["accent"] = style.Accent,
        ["density"] = Name(style.Density),
        ["font"] = Name(style.Font),
        ["fit_pages"] = style.FitPages,
    };

    private static CvStyle ReadStyle(JsonElement style) => new()
    {
        Paper = Choice<PaperSize>(Object(style, Style), "paper"),
        Accent = Text(style, "accent") is { } accent && CvStyle.IsAccent(accent) ? accent : null,
        Density = Choice<CvDensity>(style, "density"),
        Font = Choice<CvFont>(style, "font"),
        FitPages = Number(style, "fit_pages") is { } pages ? Math.Clamp(pages, CvStyle.MinFitPages, CvStyle.MaxFitPages) : null,
    };

    private static JsonObject Of(ValueList<CvEntryOverride> entries)
    {
        if (entries.Count > CvOverrides.MaxEntries)
        {
            throw new InvalidOperationException(TooMany);
        }

        var json = new JsonObject();
        foreach (CvEntryOverride entry in entries)
        {
            var one = new JsonObject { ["form"] = Name(entry.Form) };
            Add(one, "text", entry.Text);
            json[entry.Entry.ToString()] = one;
        }

        return json;
    }

    private static ValueList<CvEntryOverride> ReadEntries(JsonElement entries)
    {
        JsonProperty[] members = [.. Object(entries, Overrides).EnumerateObject()];
        return members.Length > CvOverrides.MaxEntries
            ? throw new JsonException(TooMany)
            : members.Where(member => Ulid.TryParse(member.Name, out _)).Select(ReadEntry).ToValueList();
    }

    private static CvEntryOverride ReadEntry(JsonProperty member)
    {
        JsonElement entry = Object(member.Value, Overrides);
        return new CvEntryOverride(Ulid.Parse(member.Name), Choice<CvEntryForm>(entry, "form"), ReadOverride(entry, "text"));
    }

    private static string TooMany => $"{Overrides} has more than {CvOverrides.MaxEntries} entries.";

    private static void Add(JsonObject json, string name, CvOverride? text)
    {
        if (text is not null)
        {
            json[name] = text.Text;
            if (text.OriginalHash is not null)
            {
                json[name + OfHash] = text.OriginalHash;
            }
        }
    }

    private static CvOverride? ReadOverride(JsonElement root, string name) => Text(root, name) is { } text ? new CvOverride(text, Text(root, name + OfHash)) : null;

    private static JsonElement Object(JsonElement value, string name) => value.ValueKind == JsonValueKind.Object ? value : throw new JsonException($"{name} is an object.");

    private static string? Text(JsonElement root, string name) => CvSelectionJson.Member(root, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw new JsonException($"{name} is a text."),
    };

    private static int? Number(JsonElement root, string name) => CvSelectionJson.Member(root, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } number when number.TryGetInt32(out int value) => value,
        _ => throw new JsonException($"{name} is a whole number."),
    };

    private static string Name<T>(T choice)
        where T : struct, Enum => choice.ToString().ToLowerInvariant();

    // A value of a newer version is the default here.
    private static T Choice<T>(JsonElement root, string name)
        where T : struct, Enum =>
        Text(root, name) is { Length: > 0 } text && char.IsAsciiLetter(text[0]) && Enum.TryParse(text, ignoreCase: true, out T choice) && Enum.IsDefined(choice) ? choice : default;
}
