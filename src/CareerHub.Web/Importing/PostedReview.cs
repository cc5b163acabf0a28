using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CareerHub.Web.Importing;

/// <summary>A review form as it was sent: the boxes that are ticked, and the texts by field name.</summary>
internal sealed record PostedReview(IReadOnlySet<string> Taken, IReadOnlyDictionary<string, string?> Texts)
{
    private const string Box = "take";

    public static PostedReview From(IFormCollection form) => new(
        form[Box].OfType<string>().ToHashSet(),
        form.Where(field => field.Key != Box).ToDictionary(field => field.Key, field => (string?)field.Value.ToString()));
}

internal static class ModelErrors
{
    /// <summary>The first error of each field.</summary>
    public static IReadOnlyDictionary<string, string> FirstErrors(this ModelStateDictionary state) => state
        .Where(entry => entry.Value?.Errors.Count > 0)
        .ToDictionary(entry => entry.Key, entry => entry.Value!.Errors[0].ErrorMessage);
}
