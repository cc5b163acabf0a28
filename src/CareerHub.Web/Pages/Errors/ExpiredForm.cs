namespace CareerHub.Web.Pages.Errors;

/// <summary>What was in a form that came too late. A form with a password or a file is not offered again.</summary>
internal sealed record ExpiredForm(string Action, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    /// <summary>Whether there is something to send again.</summary>
    public bool CanResend => Fields.Count > 0;

    /// <summary>Whether the form could not be read at all, so that nobody knows whether it has expired.</summary>
    public bool IsDamaged { get; private init; }

    /// <summary>The fields that mean something to a person, with their names in words.</summary>
    public IEnumerable<KeyValuePair<string, string>> Shown => Fields
        .Where(typed => typed.Value.Length > 0 && typed.Key is not ("Version" or "ReturnUrl"))
        .Select(typed => KeyValuePair.Create(LabelOf(typed.Key), typed.Value));

    public static async Task<ExpiredForm> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        string action = request.PathBase + request.Path + request.QueryString;
        if (!IsFromThisSite(request) || !request.HasFormContentType)
        {
            return new ExpiredForm(action, []);
        }

        try
        {
            return new ExpiredForm(action, [.. FieldsOf(await request.ReadFormAsync(cancellationToken))]);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            // The form is damaged, too long, or did not arrive whole: there is nothing to send again.
            return new ExpiredForm(action, []) { IsDamaged = true };
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> FieldsOf(IFormCollection form) => form.Keys.Any(IsSecret) || form.Files.Count > 0
        ? []
        : form.Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal)).SelectMany(field => field.Value, (field, value) => KeyValuePair.Create(field.Key, value ?? ""));

    /// <summary>A page elsewhere could post a form in the person's name; a browser tells its true origin.</summary>
    private static bool IsFromThisSite(HttpRequest request) =>
        string.Equals(request.Headers.Origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);

    /// <summary><c>Input.FullName</c> and <c>Values[FullName]</c> are "Full name".</summary>
    private static string LabelOf(string name)
    {
        string last = name.TrimEnd(']').Split('.', '[')[^1];
        return string.Concat(last.Select((c, index) => index > 0 && char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : c.ToString()));
    }

    private static bool IsSecret(string name) => name.Contains("password", StringComparison.OrdinalIgnoreCase);
}
