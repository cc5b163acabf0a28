using CareerHub.PostgreSql.Internal;
using CareerHub.Profiles;
using CareerHub.Technologies;
using Microsoft.EntityFrameworkCore;

namespace CareerHub.PostgreSql.Profiles.Internal;

/// <summary>Gives skills the technology that their name stands for.</summary>
internal static class SkillTechnologies
{
    private sealed record Row(string Id, string Name);

    /// <summary>
    /// The profile with <see cref="Skill.TechnologyId"/> by the catalogue. A name that the catalogue does not know keeps the technology that a host gave it,
    /// unless that is one of the catalogue: then the skill had another name before.
    /// </summary>
    internal static async Task<Profile> RecognizeAsync(CareerHubDbContext context, Profile profile, CancellationToken cancellationToken)
    {
        var catalog = TechnologyCatalog.Default;
        var names = profile.Skills.Select(skill => catalog.Find(skill.Name)?.Name).OfType<string>().Distinct().ToArray();
        var ids = profile.Skills.Select(skill => skill.TechnologyId?.ToString()).OfType<string>().Distinct().ToArray();
        if (names.Length == 0 && ids.Length == 0)
        {
            return profile;
        }

        var rows = await context.Database
            .SqlQuery<Row>($"SELECT id AS \"Id\", name AS \"Name\" FROM technologies WHERE name = ANY ({names}) OR id = ANY ({ids})")
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        var idByName = rows.ToDictionary(row => row.Name, row => Ulid.Parse(row.Id), StringComparer.Ordinal);
        var nameById = rows.ToDictionary(row => Ulid.Parse(row.Id), row => row.Name);
        return profile with { Skills = profile.Skills.Select(Recognized).ToValueList() };

        Skill Recognized(Skill skill)
        {
            if (catalog.Find(skill.Name) is { } technology)
            {
                return idByName.TryGetValue(technology.Name, out var id) ? skill with { TechnologyId = id } : skill;
            }

            bool isStale = skill.TechnologyId is { } given && nameById.TryGetValue(given, out var name) && catalog.Find(name)?.Name == name;
            return isStale ? skill with { TechnologyId = null } : skill;
        }
    }
}
