using CareerHub.Profiles;

namespace CareerHub.PostgreSql.Tests.Profiles;

public sealed class SkillTechnologiesTests(TestDatabase database) : ProfileStoreTestBase(database), IClassFixture<TestDatabase>
{
    [Fact]
    public async Task SaveAsync_FormsOfOneName_GetOneTechnology()
    {
        var saved = await SaveAndReadAsync(Skills("JS", "Javascript", "ECMAScript", "Patient care"));

        Assert.Equal(["JavaScript", "JavaScript", "JavaScript", null], await NamesAsync(saved));
        Assert.Equal(["JS", "Javascript", "ECMAScript", "Patient care"], saved.Select(skill => skill.Name));
    }

    [Fact]
    public async Task SaveAsync_SkillGetsAnotherName_GetsItsTechnology()
    {
        var profile = new Profile { UserId = await UserAsync(), Skills = Skills("Java", "Python") };
        var version = await SaveAsync(profile);
        var read = (await Store.FindByUserAsync(profile.UserId))!.Profile;

        await SaveAsync(read with { Skills = [read.Skills[0] with { Name = "Kotlin" }, read.Skills[1] with { Name = "Nursing" }] }, version);

        Assert.Equal(["Kotlin", null], await NamesAsync((await Store.FindByUserAsync(profile.UserId))!.Profile.Skills));
    }

    [Fact]
    public async Task SaveAsync_HostsOwnTechnology_StaysWithAnUnknownName()
    {
        var own = await TechnologyAsync();

        var saved = await SaveAndReadAsync([new Skill { Name = "Triage", TechnologyId = own }, new Skill { Name = "Docker", TechnologyId = own }]);

        Assert.Equal([own.ToString(), "Docker"], await NamesAsync(saved));
    }

    [Fact]
    public async Task SaveAsync_TableLacksTheTechnology_SavesWithout()
    {
        await Source.ExecuteAsync("DELETE FROM technologies WHERE name = 'Fortran'");

        Assert.Equal([null], await NamesAsync(await SaveAndReadAsync(Skills("Fortran 90"))));
    }

    [Fact]
    public async Task SaveAsync_WhatWasRead_ChangesNothing()
    {
        var profile = new Profile { UserId = await UserAsync(), Skills = Skills("Java", "Golang") };
        var version = await SaveAsync(profile);
        var read = (await Store.FindByUserAsync(profile.UserId))!.Profile;

        Assert.Equal(version, await SaveAsync(read, version));
    }

    private async Task<ValueList<Skill>> SaveAndReadAsync(ValueList<Skill> skills)
    {
        var profile = new Profile { UserId = await UserAsync(), Skills = skills };
        await SaveAsync(profile);
        return (await Store.FindByUserAsync(profile.UserId))!.Profile.Skills;
    }

    private async Task<IReadOnlyList<string?>> NamesAsync(ValueList<Skill> skills)
    {
        var names = new List<string?>();
        foreach (var skill in skills)
        {
            names.Add(skill.TechnologyId is { } id ? await Source.ScalarAsync<string>("SELECT name FROM technologies WHERE id = $1", id.ToString()) : null);
        }

        return names;
    }
}
