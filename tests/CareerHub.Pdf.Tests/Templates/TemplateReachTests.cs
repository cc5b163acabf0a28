using CareerHub.Cv;

namespace CareerHub.Pdf.Tests.Templates;

/// <summary>What a CV can reach in each template: neither the network nor a file, whatever is in its texts, and whatever a template's own markup and styles ask for.</summary>
public sealed class TemplateReachTests(RendererFixture fixture) : IClassFixture<RendererFixture>
{
    private const string Secret = "Kormoran";

    private static readonly CvTemplates Engine = new();

    public static TheoryData<string> Templates => [.. Engine.Templates];

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Texts_ThatAreMarkup_AreShownAndReachNothing(string template)
    {
        await using var listener = new LoopbackListener();
        var target = $"http://127.0.0.1:{listener.Port}/";
        var cv = CvSamples.Of(field => field switch
        {
            "href" or "photo" => target + field,
            "paragraph" or "summary" => string.Concat(ReachProbes.All.Values).Replace("TARGET", target, StringComparison.Ordinal),
            _ => $"</style></title><img src='{target}x'>\"}}*{{background:url({target}y)}} {field}",
        });

        var text = await Poppler.RawTextAsync(await fixture.RenderAsync(Engine.Render(cv, template)));

        await Task.Delay(200);
        Assert.Empty(listener.Requests);
        foreach (var field in new[] { "name", "headline", "town", "mail", "title", "organization", "point", "experience heading", "skill", "dates" })
        {
            Assert.Contains(Squeezed($"</style></title><img src='{target}x'>\"}}*{{background:url({target}y)}} {field}"), Squeezed(text), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Template_ThatAsksForTheNetworkOrFiles_GetsNothing(string template)
    {
        await using var listener = new LoopbackListener();
        using var folder = new TemporaryFolder();
        var file = folder.Write("secret.svg", $"<svg xmlns='http://www.w3.org/2000/svg' width='200' height='20'><text y='15'>{Secret}</text></svg>");
        var html = Engine.Render(CvSamples.Ordinary, template);

        var remote = await Poppler.TextAsync(await fixture.RenderAsync(With(html, $"http://127.0.0.1:{listener.Port}/")));
        var local = await Poppler.TextAsync(await fixture.RenderAsync(With(html, $"file://{file}")));

        await Task.Delay(200);
        Assert.Empty(listener.Requests);
        Assert.DoesNotContain(Secret, local, StringComparison.Ordinal);
        Assert.Contains("experience heading", remote, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>All probes where a template may have them: styles in its style sheet's place, the rest at the end of its body.</summary>
    private static string With(string html, string target)
    {
        var styles = ReachProbes.All.Values.Where(probe => probe.StartsWith("<style", StringComparison.Ordinal));
        var changed = html
            .Replace("</head>", string.Concat(styles) + "</head>", StringComparison.Ordinal)
            .Replace("</body>", string.Concat(ReachProbes.All.Values) + "</body>", StringComparison.Ordinal);
        Assert.True(changed.Length > html.Length + string.Concat(ReachProbes.All.Values).Length);
        return changed.Replace("TARGET", target, StringComparison.Ordinal);
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\u00AD'));
}
