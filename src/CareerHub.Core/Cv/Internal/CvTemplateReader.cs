using System.Text.Json;

namespace CareerHub.Cv.Internal;

/// <summary>Reads a template's files and says everything that is wrong with them.</summary>
internal static class CvTemplateReader
{
    // Handlebars.Net descends by recursion; built-in templates nest six deep.
    private const int MaxNesting = 32;

    public static CvTemplate Read(string source, Func<string, string?> file)
    {
        var errors = new List<string>();
        CvTemplateManifest? manifest = Manifest(Text(CvTemplate.ManifestFile, file, errors), errors);
        string? markup = Text(CvTemplate.MarkupFile, file, errors), styles = Text(CvTemplate.StylesFile, file, errors);
        if (markup is not null)
        {
            CheckMarkup(markup, errors);
        }

        if (styles?.Contains('<', StringComparison.Ordinal) == true)
        {
            errors.Add($"{CvTemplate.StylesFile} holds a '<', which could end the style element.");
        }

        if (errors.Count == 0)
        {
            var template = new CvTemplate(manifest!, markup!, styles!);
            errors.AddRange(CvTemplateTrial.Errors(template));
            if (errors.Count == 0)
            {
                return template;
            }
        }

        throw new CvTemplateException(source, errors);
    }

    /// <summary>A template that comes with CareerHub. The tests try them; a process that starts need not.</summary>
    public static CvTemplate ReadBuiltIn(string folder)
    {
        string File(string name) => CvTemplateFiles.Resource(typeof(CvTemplateReader).Assembly, folder + name)!;
        return new CvTemplate(JsonSerializer.Deserialize(File(CvTemplate.ManifestFile), CvTemplateManifestJson.Default.CvTemplateManifest)!, File(CvTemplate.MarkupFile), File(CvTemplate.StylesFile));
    }

    private static string? Text(string name, Func<string, string?> file, List<string> errors)
    {
        switch (file(name))
        {
            case null:
                errors.Add($"{name} is missing.");
                return null;
            case { Length: > CvTemplate.MaxFileLength } text:
                errors.Add($"{name} has {text.Length} characters; at most {CvTemplate.MaxFileLength} are allowed.");
                return null;
            case { } text:
                return text;
        }
    }

    private static CvTemplateManifest? Manifest(string? json, List<string> errors)
    {
        if (json is null)
        {
            return null;
        }

        try
        {
            CvTemplateManifest manifest = JsonSerializer.Deserialize(json, CvTemplateManifestJson.Default.CvTemplateManifest) ?? new CvTemplateManifest();
            Check(manifest, errors);
            return manifest;
        }
        catch (JsonException e)
        {
            errors.Add($"{CvTemplate.ManifestFile} is not the manifest of a template: {e.Message}");
            return null;
        }
    }

    private static void Check(CvTemplateManifest manifest, List<string> errors)
    {
        if (string.IsNullOrEmpty(manifest.Id) || !manifest.Id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
        {
            errors.Add("id is missing or holds other characters than a-z, 0-9 and '-'.");
        }

        if (manifest.Version < 1)
        {
            errors.Add("version is a whole number from 1.");
        }

        if (string.IsNullOrWhiteSpace(manifest.Name))
        {
            errors.Add("name is missing.");
        }

        errors.AddRange((manifest.Order ?? []).Concat(manifest.Aside ?? []).Where(key => !CvSectionKeys.All.Contains(key)).Distinct().Select(key => $"There is no section '{key}'."));
    }

    private static void CheckMarkup(string markup, List<string> errors)
    {
        if (Nesting(markup) > MaxNesting)
        {
            errors.Add($"{CvTemplate.MarkupFile} nests blocks more than {MaxNesting} deep.");
        }
    }

    private static int Nesting(string markup)
    {
        int depth = 0, deepest = 0;
        for (int at = markup.IndexOf("{{", StringComparison.Ordinal); at >= 0 && at + 2 < markup.Length; at = markup.IndexOf("{{", at + 2, StringComparison.Ordinal))
        {
            depth += markup[at + 2] is '#' or '^' ? 1 : markup[at + 2] == '/' ? -1 : 0;
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }
}
