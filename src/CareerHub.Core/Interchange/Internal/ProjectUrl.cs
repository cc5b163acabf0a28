using System.Text.Json;
using System.Text.Json.Nodes;
using CareerHub.Import.Internal;
using CareerHub.Profiles;

namespace CareerHub.Interchange.Internal;

/// <summary>
/// JSON Resume has one <c>url</c> for a project, the model three. The first of demonstration, source and documentation goes out as <c>url</c>;
/// coming in, an address at github.com is the source and any other the demonstration. Our own members say what that would not give back.
/// </summary>
internal static class ProjectUrl
{
    private const string Demo = "demoUrl";
    private const string Github = "githubUrl";

    public static string? Get(Project project) => project.DemoUrl ?? project.GithubUrl ?? project.DocumentationUrl;

    public static Project Set(Project project, string? url) => url is null ? project : WithSlot(project, Concluded(url), url);

    /// <summary>Sets the property that an address stands for when nothing else says it.</summary>
    public static string Concluded(string url) =>
        ProjectAddress.IsSourceCode(url) ? Github : Demo;

    public static Member<Project> Own(string name, Func<Project, string?> get, Func<Project, string?, Project> set) => new OwnUrl(name, get, set);

    /// <summary>Decides what <c>url</c> was for, once our own members are known.</summary>
    public static Project Complete(Project project, JsonElement source)
    {
        string? url = source.TryGetProperty("url", out JsonElement value) && Codecs.Text.TryRead(value, out string? text) ? text : null;
        JsonElement own = source.TryGetProperty(OwnMembers.Entry, out JsonElement found) ? found : default;
        Dictionary<string, string> stated = Json.Members(own)
            .Where(member => member.Key.EndsWith("Url", StringComparison.Ordinal) && !Json.IsBlank(member.Value) && member.Value.ValueKind == JsonValueKind.String)
            .ToDictionary(member => member.Key, member => member.Value.GetString()!, StringComparer.Ordinal);
        if (url is null || stated.Count == 0)
        {
            return project;
        }

        // Where the two contradict each other, somebody edited the file, and would have edited the member that everybody knows.
        string slot = Concluded(url);
        bool isStated = stated.ContainsValue(url);
        return isStated ? WithSlot(project, slot, stated.GetValueOrDefault(slot)) : WithSlot(project, slot, url);
    }

    private static Project WithSlot(Project project, string slot, string? url) =>
        slot == Github ? project with { GithubUrl = url } : project with { DemoUrl = url };

    private sealed class OwnUrl(string name, Func<Project, string?> get, Func<Project, string?, Project> set) : Member<Project>(name)
    {
        private readonly Leaf<Project, string?> leaf = new(name, Codecs.Text, get, set);

        public override Project Read(Project target, JsonElement value, ReadContext context, out JsonElement? residue) =>
            leaf.Read(target, value, context, out residue);

        public override void Write(Project target, JsonElement? residue, JsonObject into)
        {
            if (residue is not null || !GivenBackByUrl(target))
            {
                leaf.Write(target, residue, into);
            }
        }

        private bool GivenBackByUrl(Project project)
        {
            string? url = Get(project);
            string?[] all = [project.DemoUrl, project.GithubUrl, project.DocumentationUrl];
            return url is not null && Name == Concluded(url) && get(project) == url && all.Count(one => one == url) == 1;
        }
    }
}
