using CareerHub.Cv;
using CareerHub.Profiles;
using CareerHub.Web.Cvs;

namespace CareerHub.Web.Tests.Cvs;

public class CvContentsTests
{
    private static readonly Experience First = new() { Position = "Surveyor", Description = "Measured fjords." };
    private static readonly Experience Second = new() { Position = "Assistant" };
    private static readonly Education Degree = new() { Degree = "MSc" };
    private static readonly Education Course = new() { Degree = "Drone pilot", Kind = EducationKind.Training };
    private static readonly Skill Skill = new() { Name = "GNSS" };

    private static readonly Profile Profile = new()
    {
        UserId = Ulid.NewUlid(),
        Summary = "I measure coasts.",
        Experiences = [First, Second],
        Education = [Course, Degree],
        Skills = [Skill],
    };

    [Fact]
    public void Of_Everything_IsInTheOrderOfACv()
    {
        CvContents contents = Of(new CvVersion { Name = "CV" });

        Assert.Equal(["profile", "experience", "education", "training", "skills"], contents.Sections.Select(section => section.Key));
        Assert.All(contents.Sections.SelectMany(section => section.Entries), entry => Assert.True(entry.IsShown));
        Assert.Equal([true, false], contents.Sections[1].Entries.Select(entry => entry.HasForms));
    }

    [Fact]
    public void Of_SectionWithoutATitle_IsNotOffered()
    {
        var titled = new CustomSection { Title = "Hobbies", Content = "Fell running" };
        Profile profile = Profile with { CustomSections = [new CustomSection { Content = "12 Mill Lane" }, titled] };

        ContentSection section = CvContents.Of(profile, new CvVersion { Name = "CV" }, null).Sections.Single(section => section.Key == "custom");

        Assert.Equal(titled.Id, Assert.Single(section.Entries).Id);
    }

    [Fact]
    public void Apply_NothingChanged_KeepsWholeSectionsWhole()
    {
        var version = new CvVersion { Name = "CV", Selection = CvSelection.Everything with { References = [] } };

        Assert.Equal(version, Of(version).Apply(version, Profile));
    }

    [Fact]
    public void Apply_OneHidden_NamesTheOthersAndBackAgainNone()
    {
        var version = new CvVersion { Name = "CV" };

        CvVersion without = Of(version).With(Field(First.Id, "none")).Apply(version, Profile);
        CvVersion again = Of(without).With(Field(First.Id, "Full")).After($"up:{First.Id}").Apply(without, Profile);

        Assert.Equal([Second.Id], without.Selection.Experiences);
        Assert.Null(without.Selection.Skills);
        Assert.Null(again.Selection.Experiences);
    }

    [Fact]
    public void Apply_TrainingHidden_KeepsTheDegreesOfTheSameList()
    {
        var version = new CvVersion { Name = "CV" };

        CvVersion without = Of(version).After("hide:training").Apply(version, Profile);
        CvVersion with = Of(without).After("show:training").Apply(without, Profile);

        Assert.Equal([Degree.Id], without.Selection.Education);
        Assert.Null(with.Selection.Education);
    }

    [Fact]
    public void Apply_EntryAndSectionMoved_AreInTheirNewPlaces()
    {
        var version = new CvVersion { Name = "CV" };

        CvVersion entry = Of(version).After($"down:{First.Id}").Apply(version, Profile);
        CvVersion section = Of(version).After("up:skills").Apply(version, Profile);
        CvVersion back = Of(section).After("order:template").Apply(section, Profile);

        Assert.Equal([Second.Id, First.Id], entry.Selection.Experiences);
        Assert.Equal(["profile", "experience", "education", "skills", "training"], section.Selection.SectionOrder);
        Assert.Null(entry.Selection.SectionOrder);
        Assert.Null(back.Selection.SectionOrder);
    }

    [Theory]
    [InlineData("up:nothing")]
    [InlineData("up")]
    [InlineData("explode:skills")]
    [InlineData("up:profile")]
    public void After_WhatCannotBeDone_ChangesNothing(string action)
    {
        CvContents before = Of(new CvVersion { Name = "CV" });

        Assert.Equal(before.Sections.Select(section => section.Key), before.After(action).Sections.Select(section => section.Key));
    }

    [Fact]
    public void Apply_Form_IsKeptBesideTheTextOfTheEntry()
    {
        var own = new CvOverride("Short.");
        var version = new CvVersion { Name = "CV", Overrides = new CvOverrides { Entries = [new CvEntryOverride(First.Id, CvEntryForm.Full, own)] } };

        CvVersion brief = Of(version).With(Field(First.Id, "Brief")).Apply(version, Profile);
        CvVersion plain = Of(new CvVersion { Name = "CV" }).With(Field(Second.Id, "Brief")).Apply(new CvVersion { Name = "CV" }, Profile);

        Assert.Equal([new CvEntryOverride(First.Id, CvEntryForm.Brief, own)], brief.Overrides.Entries);
        Assert.Empty(plain.Overrides.Entries);
    }

    [Fact]
    public void Apply_SummaryHidden_IsNotShown()
    {
        var version = new CvVersion { Name = "CV" };

        Assert.False(Of(version).After("hide:profile").Apply(version, Profile).Selection.IncludeSummary);
    }

    private static CvContents Of(CvVersion version) => CvContents.Of(Profile, version, null);

    private static Func<string, string?> Field(Ulid id, string value) => field => field == $"entry.{id}" ? value : null;
}
