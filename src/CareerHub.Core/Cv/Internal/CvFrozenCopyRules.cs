using CareerHub.Profiles.Validation;
using CareerHub.Profiles.Validation.Internal;

namespace CareerHub.Cv.Internal;

/// <summary>Checks what a person may set of a frozen copy, and its size.</summary>
internal static class CvFrozenCopyRules
{
    public static ValidationResult Check(CvFrozenCopy copy, ProfileLimits limits)
    {
        var context = new ValidationContext(limits);
        context.RequireOne(nameof(copy.VersionName), "A copy needs the name of its CV.", copy.VersionName);
        context.Text(nameof(copy.VersionName), "name", copy.VersionName, CvVersion.MaxNameLength);
        context.ShortLine(nameof(copy.Template), "template", copy.Template);
        context.Text(nameof(copy.Note), "note", copy.Note, CvFrozenCopy.MaxNoteLength);
        if (copy.Length > limits.FrozenCopyBytes)
        {
            context.Add(nameof(copy.Length), ValidationCodes.TooLong, $"The file has {copy.Length} bytes; at most {limits.FrozenCopyBytes} can be kept.");
        }

        return context.ToResult();
    }
}
