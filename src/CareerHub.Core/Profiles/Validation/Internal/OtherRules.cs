namespace CareerHub.Profiles.Validation.Internal;

/// <summary>Checks links, achievements, publications, interests, references and custom sections.</summary>
internal static class OtherRules
{
    public static void Check(ProfileLink link, string path, ValidationContext context)
    {
        context.RequireOne(path, "A link needs an address or a user name.", link.Url, link.Username);
        context.ShortLine($"{path}.{nameof(link.Network)}", "network", link.Network);
        context.ShortLine($"{path}.{nameof(link.Username)}", "user name", link.Username);
        context.Url($"{path}.{nameof(link.Url)}", "address", link.Url);
    }

    public static void Check(Achievement achievement, string path, ValidationContext context)
    {
        context.RequireOne(path, "An achievement needs a title, an awarder or a text.", achievement.Title, achievement.Awarder, achievement.Description);
        context.Line($"{path}.{nameof(achievement.Title)}", "title", achievement.Title);
        context.Line($"{path}.{nameof(achievement.Awarder)}", "awarder", achievement.Awarder);
        context.Text($"{path}.{nameof(achievement.Description)}", "description", achievement.Description);
        context.Date($"{path}.{nameof(achievement.Date)}", "date", achievement.Date);
        context.Defined($"{path}.{nameof(achievement.Category)}", "kind of achievement", achievement.Category);
        context.Url($"{path}.{nameof(achievement.Url)}", "address", achievement.Url);
    }

    public static void Check(Publication publication, string path, ValidationContext context)
    {
        context.RequireOne(path, "A publication needs a title, a publisher, an address or a text.", publication.Name, publication.Publisher, publication.Url, publication.Summary);
        context.Line($"{path}.{nameof(publication.Name)}", "title", publication.Name);
        context.Line($"{path}.{nameof(publication.Publisher)}", "publisher", publication.Publisher);
        context.Date($"{path}.{nameof(publication.ReleaseDate)}", "date", publication.ReleaseDate);
        context.Url($"{path}.{nameof(publication.Url)}", "address", publication.Url);
        context.Text($"{path}.{nameof(publication.Summary)}", "text", publication.Summary);
    }

    public static void Check(Interest interest, string path, ValidationContext context)
    {
        context.RequireOne(path, "An interest needs a name or a keyword.", [interest.Name, .. interest.Keywords]);
        context.Line($"{path}.{nameof(interest.Name)}", "interest", interest.Name);
        context.Items($"{path}.{nameof(interest.Keywords)}", "keywords", "keyword", interest.Keywords, context.Limits.Keyword);
    }

    public static void Check(ProfileReference reference, string path, ValidationContext context)
    {
        context.RequireOne(path, "A reference needs a name or a text.", reference.Name, reference.Reference);
        context.Line($"{path}.{nameof(reference.Name)}", "name", reference.Name);
        context.Text($"{path}.{nameof(reference.Reference)}", "reference", reference.Reference);
    }

    public static void Check(CustomSection section, string path, ValidationContext context)
    {
        context.RequireOne(path, "A section needs a heading or a text.", section.Title, section.Content);
        context.Line($"{path}.{nameof(section.Title)}", "heading", section.Title);
        context.Text($"{path}.{nameof(section.Content)}", "text", section.Content, context.Limits.CustomContent);
    }
}
