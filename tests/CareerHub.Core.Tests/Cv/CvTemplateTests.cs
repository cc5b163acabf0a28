using CareerHub.Cv;
using CareerHub.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;

namespace CareerHub.Core.Tests.Cv;

public sealed class CvTemplateTests : IDisposable
{
    private const string Manifest = """{"id":"mine","version":2,"name":"Mine","description":"Ours.","order":["skills"],"aside":["languages"]}""";
    private const string Markup = "<html lang=\"{{language}}\"><style>{{{styles}}}</style><h1>{{name}}</h1>{{#each sections}}<h2>{{heading}}</h2>{{#each entries}}{{title}}{{/each}}{{/each}}</html>";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("careerhub-template");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void FromFolder_SoundTemplate_IsUsed()
    {
        CvTemplate template = Read(Manifest, Markup, "h1{color:red}");
        using ServiceProvider provider = Host(template);

        Assert.Equal(("mine", 2, "Mine", "Ours."), (template.Id, template.Version, template.Name, template.Description));
        Assert.Equal(["skills"], template.Order);
        Assert.Equal(["languages"], template.Aside);
        var engine = provider.GetRequiredService<ICvTemplateEngine>();
        Assert.Equal(["classic", "mine"], engine.Templates.Where(id => id is "classic" or "mine"));
        Assert.Contains("<h1>Ann</h1>", engine.Render(new CvDocument { Language = "en", Name = "Ann" }, "mine"), StringComparison.Ordinal);
    }

    [Fact]
    public void AddCvTemplate_IdOfAnother_TakesItsPlace()
    {
        using ServiceProvider provider = Host(Read(Manifest.Replace("mine", "classic", StringComparison.Ordinal), Markup, ""));

        Assert.Equal("Mine", provider.GetRequiredService<ICvTemplateEngine>().All.Single(template => template.Id == "classic").Name);
    }

    [Fact]
    public void FromFolder_SeveralErrors_NamesThemAll()
    {
        CvTemplateException thrown = Assert.Throws<CvTemplateException>(() => Read("""{"id":"My own","version":0,"order":["jobs"]}""", null, "</style>"));

        Assert.Equal(
            [
                "id is missing or holds other characters than a-z, 0-9 and '-'.",
                "version is a whole number from 1.",
                "name is missing.",
                "There is no section 'jobs'.",
                "template.html is missing.",
                "template.css holds a '<', which could end the style element.",
            ],
            thrown.Errors);
        Assert.StartsWith($"The CV template '{folder.FullName}' cannot be used: id is missing", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{#if name}}")]
    [InlineData("{{nmae}}")]
    [InlineData("{{#each sections}}{{headline}}{{/each}}")]
    [InlineData("{{> elsewhere}}")]
    public void FromFolder_MarkupThatDoesNotWork_IsAnError(string markup)
    {
        CvTemplateException thrown = Assert.Throws<CvTemplateException>(() => Read(Manifest, markup, ""));

        Assert.StartsWith("template.html cannot be used: ", Assert.Single(thrown.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void FromFolder_Limits_AreErrors()
    {
        string deep = string.Concat(Enumerable.Repeat("{{#if name}}", 33)) + string.Concat(Enumerable.Repeat("{{/if}}", 33));

        Assert.Equal(["template.html nests blocks more than 32 deep."], Assert.Throws<CvTemplateException>(() => Read(Manifest, deep, "")).Errors);
        Assert.Equal(["template.css has 65537 characters; at most 65536 are allowed."], Assert.Throws<CvTemplateException>(() => Read(Manifest, Markup, new string(' ', 65_537))).Errors);
        Assert.Single(Assert.Throws<CvTemplateException>(() => Read("[]", Markup, "")).Errors);
        Assert.Single(Assert.Throws<CvTemplateException>(() => Read("""{"id":"a","version":1,"name":"A","colour":"red"}""", Markup, "")).Errors);
    }

    [Fact]
    public void FromResources_NoSuchTemplate_NamesTheMissingFiles() => Assert.Equal(
        ["template.json is missing.", "template.html is missing.", "template.css is missing."],
        Assert.Throws<CvTemplateException>(() => CvTemplate.FromResources(typeof(CvTemplateTests).Assembly, "Nowhere.")).Errors);

    private static ServiceProvider Host(CvTemplate template)
    {
        var services = new ServiceCollection();
        services.AddCareerHub().AddCvTemplate(template);
        return services.BuildServiceProvider();
    }

    private CvTemplate Read(string manifest, string? markup, string styles)
    {
        File.WriteAllText(Path.Combine(folder.FullName, "template.json"), manifest);
        File.WriteAllText(Path.Combine(folder.FullName, "template.css"), styles);
        if (markup is not null)
        {
            File.WriteAllText(Path.Combine(folder.FullName, "template.html"), markup);
        }

        return CvTemplate.FromFolder(folder.FullName);
    }
}
