using System.Diagnostics.CodeAnalysis;
using CareerHub.Cv;
using CareerHub.Cv.Internal;
using CareerHub.Cv.Internal.Checking;
using CareerHub.Cv.Internal.Rendering;
using HandlebarsDotNet;
using HandlebarsDotNet.ObjectDescriptors;

namespace CareerHub.Core.Tests.Cv.Rendering;

public class DirectReadsTests
{
    private static readonly CvView View = new()
    {
        Styles = "a > b { }",
        Classes = "",
        Language = "en",
        Direction = "ltr",
        Title = "Ann & Co",
        Name = "Ann",
        Headline = "",
        Sections =
        [
            new CvSectionView("skills", "Skills", IsText: false, IsGroups: true, [new CvEntryView { Title = "Tools", ItemList = ["<saw>", "plane"], ListSeparator = "; " }]),
            new CvSectionView("experience", "Work", IsText: false, IsGroups: false, [new CvEntryView { Title = "Joiner", Detail = "part time", Dates = new CvDatesView("2019", "2019", " – ", "now", null), Points = ["Built."] }]),
        ],
    };

    public static TheoryData<string> BuiltIn => [.. new CvTemplates().Templates];

    [Theory]
    [InlineData("{{title}} {{TITLE}} {{this.title}} {{nobody}}.", "Ann &amp; Co Ann &amp; Co Ann &amp; Co .")]
    [InlineData("{{{styles}}} {{styles}}", "a > b { } a &gt; b { }")]
    [InlineData("{{#if headline}}yes{{else}}no{{/if}} {{#if photo}}yes{{else}}no{{/if}} {{#if aside}}yes{{else}}no{{/if}} {{#if sections}}yes{{/if}}", "no no no yes")]
    [InlineData("{{#each sections}}{{#if isGroups}}{{heading}}{{/if}}{{#unless isGroups}}{{key}}{{/unless}} {{/each}}", "Skills experience ")]
    [InlineData("{{#each sections}}{{#each entries}}{{#each itemList}}{{this}}{{#unless @last}}{{../listSeparator}}{{/unless}}{{/each}}{{/each}}{{/each}}", "&lt;saw&gt;; plane")]
    [InlineData("{{#each sections}}{{#each entries}}{{title}}: {{#each points}}{{this}}{{else}}none{{/each}} {{/each}}{{/each}}", "Tools: none Joiner: Built. ")]
    [InlineData("{{#each sections}}{{#each entries}}{{#if dates.start}}{{dates.start}}{{dates.joiner}}{{dates.end}}{{dates.endIso}}{{else}}{{dates.start}}never{{/if}} {{/each}}{{/each}}", "never 2019 – now ")]
    [InlineData("{{#each sections}}{{#with entries.[0]}}{{title}} {{detail}} {{/with}}{{/each}}", "Tools  Joiner part time ")]
    [InlineData("{{#each sections}}{{#each entries}}{{../heading}} {{../../title}} {{@root.name}} {{/each}}{{/each}}", "Skills Ann &amp; Co Ann Work Ann &amp; Co Ann ")]
    [InlineData("{{#each sections as |title|}}{{title.heading}} {{/each}}", "Skills Work ")]
    public void Compile_Paths_MeanWhatHandlebarsSays(string markup, string expected) => Assert.Equal(expected, CvTemplateCompiler.Compile(markup)(View));

    [Theory]
    [MemberData(nameof(BuiltIn))]
    public void Compile_BuiltIn_DrawsThePagesThatTheEngineDrawsAlone(string id)
    {
        CvTemplate template = new CvTemplates().All.Single(one => one.Id == id);
        HandlebarsTemplate<object, object> direct = CvTemplateCompiler.Compile(template.Markup), alone = CvTemplateCompiler.Compile(template.Markup, isStrict: true);

        Assert.All(HardCases.All, one => Assert.Equal(alone(CvView.Of(one.Document, template)), direct(CvView.Of(one.Document, template))));
    }

    [Theory]
    [MemberData(nameof(BuiltIn))]
    public void Compile_BuiltIn_LeavesNoMemberOfAViewToTheEngine(string id)
    {
        CvTemplate template = new CvTemplates().All.Single(one => one.Id == id);
        var configuration = new HandlebarsConfiguration();
        configuration.CompileTimeConfiguration.ExpressionMiddleware.Add(new DirectReads());
        configuration.ObjectDescriptorProviders.Add(new NoViews());

        HandlebarsTemplate<object, object> render = Handlebars.Create(configuration).Compile(CvPartials.Expand(template.Markup));

        Assert.All(HardCases.All, one => Assert.NotEmpty(render(CvView.Of(one.Document, template))));
    }

    private sealed class NoViews : IObjectDescriptorProvider
    {
        public bool TryGetDescriptor(Type type, [MaybeNullWhen(false)] out ObjectDescriptor value)
        {
            Assert.False(type.Namespace == typeof(CvView).Namespace && type.Name.EndsWith("View", StringComparison.Ordinal), $"The engine looks into {type.Name}.");
            value = null;
            return false;
        }
    }
}
