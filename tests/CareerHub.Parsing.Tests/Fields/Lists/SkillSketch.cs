using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal;

namespace CareerHub.Parsing.Tests.Fields.Lists;

/// <summary>A CV that is nothing but a name and a section of skills, and what is read of it.</summary>
internal static class SkillSketch
{
    /// <summary>The beginning of a page; what is drawn next is the section.</summary>
    public static DocumentSketch Page(string heading = "Skills", double tab = 200) => new DocumentSketch { Tab = tab }
        .Line("Ingrid Solheim", size: 20, bold: true)
        .Line("ingrid.solheim@example.org")
        .Line(heading, size: 14, bold: true, gap: 12);

    /// <summary>The same in a format without pages.</summary>
    public static DocumentSketch Flow(string heading = "Skills", DocumentFormat format = DocumentFormat.Docx) => new DocumentSketch(format)
        .Flow("Ingrid Solheim", bold: true, size: 20, headingLevel: 1)
        .Flow("ingrid.solheim@example.org")
        .Flow(heading, bold: true, size: 14, headingLevel: 2);

    /// <summary>The skills as "Group: Name (Level)".</summary>
    public static IEnumerable<string> Skills(this DocumentSketch sketch) => sketch.Draft().Skills.Select(skill =>
        (skill.GroupName is { } group ? group.Value + ": " : "") + skill.Name?.Value + (skill.Level is { } level ? $" ({level.Value})" : ""));

    public static ProfileDraft Draft(this DocumentSketch sketch)
    {
        DocumentText document = sketch.Build();
        ProfileDraft draft = DraftAssembler.Assemble(document, Budgets.Ample()).Draft;
        Assert.Empty(DraftVerifier.Verify(draft, document.Text).Findings);
        return draft;
    }
}
