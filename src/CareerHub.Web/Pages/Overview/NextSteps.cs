using CareerHub.Completeness;

namespace CareerHub.Web.Pages.Overview;

/// <summary>Where the work of a completeness rule is done, and what it is called.</summary>
internal static class NextSteps
{
    public static string PathOf(CompletenessRule rule) => rule.Key switch
    {
        "headline" => "/profile/basics#Input_Headline",
        "summary" => "/profile/basics#Input_Summary",
        "experiences" => "/profile/experience",
        _ => "/profile/" + rule.Section,
    };

    public static string NameOf(CompletenessRule rule) => rule.Key switch
    {
        "headline" => "A headline",
        "summary" => "A summary of more than 100 characters",
        "experiences" => "Three jobs",
        "projects" => "Three projects",
        "skills" => "Five skills",
        "education" => "A degree or a course",
        _ => rule.Key,
    };
}
