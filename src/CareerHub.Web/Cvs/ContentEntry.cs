using CareerHub.Cv;

namespace CareerHub.Web.Cvs;

/// <summary>An entry of the profile as a CV may show it.</summary>
/// <param name="Id">Its key; of the summary, that of the profile.</param>
/// <param name="Title">What it is called.</param>
/// <param name="When">When it was, or null.</param>
/// <param name="IsShown">Whether the CV shows it.</param>
/// <param name="Form">How much of it.</param>
/// <param name="HasForms">Whether it has a text, so that more or less of it can be shown.</param>
internal sealed record ContentEntry(Ulid Id, string Title, string? When, bool IsShown, CvEntryForm Form, bool HasForms)
{
    /// <summary>The value of its field when it is not shown.</summary>
    public const string Hidden = "none";

    /// <summary>The name of its field in the form.</summary>
    public string Field => $"entry.{Id}";

    /// <summary>The value of its field.</summary>
    public string Value => IsShown ? Form.ToString() : Hidden;

    /// <summary>The entry as a value of its field says; as it is when there is no such value.</summary>
    public ContentEntry With(string? value) => value switch
    {
        Hidden => this with { IsShown = false },
        _ when Enum.TryParse(value, out CvEntryForm form) && Enum.IsDefined(form) => this with { IsShown = true, Form = HasForms ? form : CvEntryForm.Full },
        _ => this,
    };
}
