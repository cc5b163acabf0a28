using CareerHub.Cv;
using CareerHub.Pdf.Tests.Structure;

namespace CareerHub.Pdf.Tests.Templates;

/// <summary>PDF/UA-1 in every template, as far as a program can check it.</summary>
public sealed class TemplateStructureTests(RendererFixture fixture) : IClassFixture<RendererFixture>
{
    private static readonly CvTemplates Engine = new();

    public static TheoryData<string> Templates => [.. Engine.Templates];

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Template_OfAnOrdinaryCv_HasNoProblem(string template)
    {
        var pdf = await fixture.Renderer.RenderAsync(Engine.Render(CvSamples.Ordinary, template), new PdfOptions { Author = "Some name" });

        Assert.Empty(AccessibilityChecks.Problems(pdf.Content));
        Assert.Empty(pdf.MissingCharacters);
        Assert.True(pdf.PageCount > 1, "The CV is too short to have a footer.");
    }
}
