using CareerHub.Profiles.Internal;

namespace CareerHub.Profiles.Validation.Internal;

/// <summary>Collects the errors of one profile, and holds the checks that every section uses.</summary>
internal sealed class ValidationContext(ProfileLimits limits)
{
    private readonly List<ValidationError> errors = [];
    private readonly HashSet<Ulid> ids = [];
    private long total;

    public ProfileLimits Limits => limits;

    public ValidationResult ToResult()
    {
        if (total > limits.Total)
        {
            Add("", ValidationCodes.TooLong, $"The profile has {total} characters in all; at most {limits.Total} are possible.");
        }

        return new ValidationResult(errors.ToValueList());
    }

    public void Add(string path, string code, string message) => errors.Add(new ValidationError(path, code, message));

    public void Add(ValidationError error) => errors.Add(error);

    /// <summary>Checks the number of a section's entries, what all entries have, and each by its own rule.</summary>
    public void Entries<T>(string path, string what, ValueList<T> entries, Action<T, string, ValidationContext> check)
        where T : ProfileEntry
    {
        Count(path, what, entries.Count, limits.Entries);
        for (int i = 0; i < entries.Count; i++)
        {
            string entryPath = $"{path}[{i}]";
            Entry(entries[i], entryPath);
            check(entries[i], entryPath, this);
        }
    }

    public void Entry(ProfileEntry entry, string path)
    {
        Id($"{path}.{nameof(ProfileEntry.Id)}", entry.Id);
        Extensions($"{path}.{nameof(ProfileEntry.Extensions)}", entry.Extensions);
    }

    public void Id(string path, Ulid id)
    {
        if (id == default)
        {
            Add(path, ValidationCodes.Required, "The entry has no identifier.");
        }
        else if (!ids.Add(id))
        {
            Add(path, ValidationCodes.Duplicate, "The identifier is used twice.");
        }
    }

    public void Count(string path, string what, int count, int max)
    {
        if (count > max)
        {
            Add(path, ValidationCodes.TooMany, $"There are {count} {what}; at most {max} are possible.");
        }
    }

    public void Line(string path, string what, string? text) => Text(path, what, text, limits.Line);

    public void ShortLine(string path, string what, string? text) => Text(path, what, text, limits.ShortLine);

    public void Text(string path, string what, string? text) => Text(path, what, text, limits.Text);

    public void Text(string path, string what, string? text, int max)
    {
        int length = ProfileText.CountCodePoints(text);
        total += length;
        if (length > max)
        {
            Add(path, ValidationCodes.TooLong, $"The {what} has {length} characters; at most {max} are possible.");
        }

        if (!StorableText.IsStorable(text))
        {
            Add(path, ValidationCodes.BadCharacter, $"The {what} contains a character that cannot be stored.");
        }
    }

    /// <summary>Checks a list of texts: how many, none blank, each short enough.</summary>
    public void Items(string path, string what, string one, ValueList<string> items, int max)
    {
        Count(path, what, items.Count, limits.Items);
        for (int i = 0; i < items.Count; i++)
        {
            string itemPath = $"{path}[{i}]";
            Text(itemPath, one, items[i], max);
            if (ProfileText.IsBlank(items[i]))
            {
                Add(itemPath, ValidationCodes.Required, $"The {one} is empty.");
            }
        }
    }

    /// <summary>Says that one of several texts is needed when all are blank.</summary>
    public void RequireOne(string path, string message, params ReadOnlySpan<string?> texts)
    {
        foreach (string? text in texts)
        {
            if (!ProfileText.IsBlank(text))
            {
                return;
            }
        }

        Add(path, ValidationCodes.Required, message);
    }

    public void Url(string path, string what, string? url)
    {
        Text(path, what, url, limits.Url);
        if (url is not null && !WebAddress.IsValid(url))
        {
            Add(path, ValidationCodes.BadUrl, $"The {what} must be a complete web address that begins with https:// or http://.");
        }
    }

    public void Language(string path, string language)
    {
        if (!LanguageTag.IsWellFormed(language))
        {
            Add(path, ValidationCodes.UnknownValue, "The language must be a code such as de or pt-BR.");
        }
    }

    public void Number(string path, string what, int? number, int min, int max)
    {
        if (number < min || number > max)
        {
            Add(path, ValidationCodes.OutOfRange, max == int.MaxValue ? $"The {what} must be at least {min}." : $"The {what} must be from {min} to {max}.");
        }
    }

    public void Defined<T>(string path, string what, T value)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            Add(path, ValidationCodes.UnknownValue, $"The {what} is none of the possible values.");
        }
    }

    public void Extensions(string path, JsonExtensions extensions)
    {
        int length = extensions.Members.Sum(member => member.Key.Length + member.Value.Length);
        if (length > limits.Extensions)
        {
            Add(path, ValidationCodes.TooLong, $"The further particulars have {length} characters; at most {limits.Extensions} are possible.");
        }

        if (extensions.Depth > JsonExtensions.MaxDepth)
        {
            Add(path, ValidationCodes.TooDeep, $"The further particulars are nested deeper than {JsonExtensions.MaxDepth} levels.");
        }

        if (!extensions.Members.Values.All(StorableNumbers.AreIn))
        {
            Add(path, ValidationCodes.OutOfRange, "The further particulars hold a number that is too large to be stored.");
        }
    }
}
