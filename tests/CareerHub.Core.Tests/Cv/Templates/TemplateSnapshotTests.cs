using CareerHub.Cv;
using CareerHub.Profiles.Projection;

namespace CareerHub.Core.Tests.Cv.Templates;

/// <summary>What each template makes of one person, as committed beside this test.</summary>
public class TemplateSnapshotTests
{
    // The smallest picture that is one: a transparent PNG of one pixel.
    private const string Photo = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=";

    private static readonly CvTemplates Templates = new();

    private static readonly CvDocument Document =
        CvDocument.Create(SampleProfiles.Long, CvVersion.Default(SampleProfiles.Long), Audience.Owner)! with { Photo = Photo };

    public static TheoryData<string> Names => [.. Templates.Templates];

    [Theory]
    [MemberData(nameof(Names))]
    public void Render_LongProfile_GivesTheMarkupOfTheSnapshot(string template) =>
        Snapshot.Matches($"Cv/Templates/Snapshots/{template}.html", Snapshot.Markup(Templates.Render(Document, template)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Render_LongProfile_ReadsAsTheSnapshot(string template) =>
        Snapshot.Matches($"Cv/Templates/Snapshots/{template}.txt", Snapshot.Text(Templates.Render(Document, template)));
}
