using CareerHub.Profiles.Projection;

namespace CareerHub.Cv.Internal;

/// <summary>Short words in groups: skills, languages, interests. What has no group stands first, in one row: below a group it would look like the rest of it.</summary>
internal static class CvGroups
{
    public static IEnumerable<CvEntry> Of(IEnumerable<SkillView> skills) => skills
        .Select(skill => (Group: CvText.Line(skill.GroupName), Name: CvText.Line(skill.Name)))
        .Where(skill => skill.Name is not null)
        .GroupBy(skill => skill.Group, skill => skill.Name!)
        .OrderBy(group => group.Key is not null)
        .Select(group => new CvEntry { Title = group.Key, Items = group.ToValueList() });

    public static IEnumerable<CvEntry> Of(IEnumerable<LanguageView> languages) => languages
        .Where(language => CvText.Line(language.Name) is not null)
        .Select(language => new CvEntry { Title = CvText.Line(language.Name), Items = CvText.Lines([language.Fluency ?? ""]) });

    public static IEnumerable<CvEntry> Of(IEnumerable<InterestView> interests)
    {
        InterestView[] all = [.. interests.Where(interest => CvText.Line(interest.Name) is not null || interest.Keywords.Count > 0)];
        InterestView[] plain = [.. all.Where(interest => CvText.Lines(interest.Keywords).Count == 0)];
        return
        [
            .. plain.Length > 0 ? [new CvEntry { Items = plain.Select(interest => CvText.Line(interest.Name)!).ToValueList() }] : Array.Empty<CvEntry>(),
            .. all.Except(plain).Select(interest => new CvEntry { Title = CvText.Line(interest.Name), Items = CvText.Lines(interest.Keywords) }),
        ];
    }
}
