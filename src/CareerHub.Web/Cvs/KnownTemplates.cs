using CareerHub.Cv;

namespace CareerHub.Web.Cvs;

internal static class KnownTemplates
{
    /// <summary>The template that a CV is drawn with: its own, or the classic one where the program does not have it any more.</summary>
    public static string Known(this ICvTemplateEngine templates, string template) => templates.Find(template)?.Id ?? CvTemplates.Classic;

    public static CvTemplate? Find(this ICvTemplateEngine templates, string template) => templates.All.FirstOrDefault(one => one.Id == template);

    /// <summary>The name of a template for people; of one that the program does not have, its id.</summary>
    public static string NameOf(this ICvTemplateEngine templates, string template) => templates.Find(template)?.Name ?? template;
}
