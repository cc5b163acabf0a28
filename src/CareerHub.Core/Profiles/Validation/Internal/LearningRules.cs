namespace CareerHub.Profiles.Validation.Internal;

/// <summary>Checks education, certificates and languages.</summary>
internal static class LearningRules
{
    public static void Check(Education education, string path, ValidationContext context)
    {
        context.RequireOne(
            path,
            "An education needs a school, a degree, a subject or a text.",
            [education.Institution, education.Degree, education.FieldOfStudy, education.Description, .. education.Courses]);
        context.Defined($"{path}.{nameof(education.Kind)}", "kind of education", education.Kind);
        context.Line($"{path}.{nameof(education.Institution)}", "school", education.Institution);
        context.Line($"{path}.{nameof(education.Degree)}", "degree", education.Degree);
        context.Line($"{path}.{nameof(education.FieldOfStudy)}", "subject", education.FieldOfStudy);
        context.Range(path, education.Period);
        context.ShortLine($"{path}.{nameof(education.Grade)}", "grade", education.Grade);
        context.Text($"{path}.{nameof(education.Description)}", "description", education.Description);
        context.Url($"{path}.{nameof(education.Url)}", "school's home page", education.Url);
        context.Items($"{path}.{nameof(education.Courses)}", "courses", "course", education.Courses, context.Limits.Keyword);
    }

    public static void Check(Certification certification, string path, ValidationContext context)
    {
        context.RequireOne(path, "A certificate needs a name or an issuer.", certification.Name, certification.IssuingOrganization);
        context.Line($"{path}.{nameof(certification.Name)}", "name", certification.Name);
        context.Line($"{path}.{nameof(certification.IssuingOrganization)}", "issuer", certification.IssuingOrganization);
        context.Line($"{path}.{nameof(certification.CredentialId)}", "number", certification.CredentialId);
        context.Url($"{path}.{nameof(certification.CredentialUrl)}", "certificate's address", certification.CredentialUrl);
        context.Date($"{path}.{nameof(certification.IssueDate)}", "day of issue", certification.IssueDate);
        context.Date($"{path}.{nameof(certification.ExpiryDate)}", "end", certification.ExpiryDate);
        if (!new PartialDateRange(certification.IssueDate, certification.ExpiryDate).IsOrdered && !certification.IssueDate.IsPresent)
        {
            context.Add($"{path}.{nameof(certification.ExpiryDate)}", ValidationCodes.NotOrdered, "The end is before the day of issue.");
        }
    }

    public static void Check(Language language, string path, ValidationContext context)
    {
        context.RequireOne($"{path}.{nameof(language.Name)}", "A language needs a name.", language.Name);
        context.Line($"{path}.{nameof(language.Name)}", "language", language.Name);
        context.ShortLine($"{path}.{nameof(language.Fluency)}", "fluency", language.Fluency);
    }
}
