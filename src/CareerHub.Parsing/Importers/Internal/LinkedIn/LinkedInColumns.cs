namespace CareerHub.Parsing.Importers.Internal.LinkedIn;

/// <summary>The columns that each file can have, by the keys of the data files.</summary>
internal static class LinkedInColumns
{
    public static IReadOnlyList<string> Of(LinkedInFile file) => file switch
    {
        LinkedInFile.Profile => ["first", "last", "maiden", "address", "birth", "headline", "summary", "industry", "zip", "location", "twitter", "websites", "messengers"],
        LinkedInFile.ProfileSummary => ["summary"],
        LinkedInFile.Emails => ["email", "confirmed", "primary", "updated"],
        LinkedInFile.Phones => ["extension", "number", "kind"],
        LinkedInFile.Positions => ["company", "title", "description", "location", "start", "end"],
        LinkedInFile.Education => ["school", "start", "end", "notes", "degree", "activities"],
        LinkedInFile.Skills => ["name"],
        LinkedInFile.Languages => ["name", "proficiency"],
        LinkedInFile.Certifications => ["name", "url", "authority", "start", "end", "license"],
        LinkedInFile.Projects => ["title", "description", "url", "start", "end"],
        LinkedInFile.Honors => ["title", "description", "date"],
        LinkedInFile.Publications => ["name", "date", "description", "publisher", "url"],
        LinkedInFile.Volunteering => ["company", "role", "cause", "start", "end", "description"],
        LinkedInFile.Courses => ["name", "number"],
        LinkedInFile.Organizations => ["name", "description", "position", "start", "end"],
        LinkedInFile.Patents => ["title", "description", "url", "number", "office", "date"],
        LinkedInFile.TestScores => ["name", "description", "score", "date"],
        _ => ["first", "last", "company", "job", "text", "created", "status"],
    };
}
