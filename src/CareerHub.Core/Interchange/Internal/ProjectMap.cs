using System.Text.Json;
using System.Text.Json.Nodes;
using CareerHub.Profiles;
using static CareerHub.Interchange.Internal.EntryMaps;

namespace CareerHub.Interchange.Internal;

/// <summary>The entries of <c>projects</c>.</summary>
internal static class ProjectMap
{
    public static EntryMap<Project> Map { get; } = new(
        new ObjectMap<Project>(
            Text<Project>("name", e => e.Name, (e, v) => e with { Name = v }),
            Text<Project>("description", e => e.Description, (e, v) => e with { Description = v }),
            Texts<Project>("highlights", e => e.Achievements, (e, v) => e with { Achievements = v }),
            Texts<Project>("keywords", e => e.Technologies, (e, v) => e with { Technologies = v }),
            Date<Project>("startDate", e => e.Start, (e, v) => e with { Start = v }),
            EndDate<Project>(e => e.End, (e, v) => e with { End = v }),
            new Leaf<Project, string?>("url", Codecs.Text, ProjectUrl.Get, ProjectUrl.Set),
            new Leaf<Project, string?>("roles", new RolesCodec(), e => e.Role, (e, v) => e with { Role = v }),
            Text<Project>("entity", e => e.Organization, (e, v) => e with { Organization = v }),
            Own(
                PeriodEnd.MarkerMember<Project>(e => e.End, openMeansPresent: false),
                ProjectUrl.Own("demoUrl", e => e.DemoUrl, (e, v) => e with { DemoUrl = v }),
                ProjectUrl.Own("githubUrl", e => e.GithubUrl, (e, v) => e with { GithubUrl = v }),
                ProjectUrl.Own("documentationUrl", e => e.DocumentationUrl, (e, v) => e with { DocumentationUrl = v }),
                new Leaf<Project, ProjectVisibility>("visibility", Codecs.Word<ProjectVisibility>(), e => e.Visibility, (e, v) => e with { Visibility = v }),
                Text<Project>("anonymizedCompany", e => e.AnonymizedCompany, (e, v) => e with { AnonymizedCompany = v }),
                new Leaf<Project, ProjectStatus>("status", Codecs.Word<ProjectStatus>(), e => e.Status, (e, v) => e with { Status = v }),
                new Leaf<Project, ProjectCategory>("category", Codecs.Word(ProjectCategory.Production), e => e.Category, (e, v) => e with { Category = v }),
                Texts<Project>("challenges", e => e.Challenges, (e, v) => e with { Challenges = v }),
                Texts<Project>("clients", e => e.Clients, (e, v) => e with { Clients = v }),
                new Leaf<Project, int?>("teamSize", Codecs.Whole, e => e.TeamSize, (e, v) => e with { TeamSize = v }),
                new Leaf<Project, int?>("durationMonths", Codecs.Whole, e => e.DurationMonths, (e, v) => e with { DurationMonths = v }),
                new Leaf<Project, int?>("usersCount", Codecs.Whole, e => e.UsersCount, (e, v) => e with { UsersCount = v }),
                new Leaf<Project, BudgetRange?>("budgetRange", Codecs.OptionalWord<BudgetRange>(), e => e.BudgetRange, (e, v) => e with { BudgetRange = v }))),
        Complete);

    private static Project Complete(Project project, JsonElement source, ReadContext context) =>
        ProjectUrl.Complete(project, source) with { End = PeriodEnd.Complete(project.Start, project.End, openMeansPresent: false, source, context) };
}
