using CareerHub.Import;

namespace CareerHub.Parsing.Tests.Fields.Lists;

public class ReferenceReaderTests
{
    [Fact]
    public async Task Read_NameWithRoleOnOneRow_PartsTheName() =>
        Assert.Equal([("Marieke Hendriks", "afdelingshoofd, Gemeente Helmond"), ("prof. Zbigniew Malec", "Politechnika, z.malec@example.org")],
            await References("Marieke Hendriks, afdelingshoofd, Gemeente Helmond\n\nprof. Zbigniew Malec, Politechnika, z.malec@example.org"));

    [Fact]
    public async Task Read_NameAboveItsDetails_JoinsThem() =>
        Assert.Equal([("Nermin Aksoy", "School principal Kestrel College n.aksoy@example.org"), ("Tom Reed", "Head of department")],
            await References("Nermin Aksoy\nSchool principal\nKestrel College\nn.aksoy@example.org\n\nTom Reed\nHead of department"));

    [Fact]
    public async Task Read_WordsWithoutAName_AreKept() =>
        Assert.Equal([(null, "Available on request.")], await References("Available on request."));

    private static async Task<IEnumerable<(string? Name, string? Text)>> References(string text)
    {
        ProfileDraft draft = await TextDrafts.Read($"Ada Lind\nada.lind@example.org\n\n\nREFERENCES\n\n{text}\n");
        return draft.References.Select(reference => (reference.Name?.Value, reference.Reference?.Value));
    }
}
