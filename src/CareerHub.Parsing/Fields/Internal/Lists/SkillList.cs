using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal.Words;

namespace CareerHub.Parsing.Fields.Internal.Lists;

/// <summary>The skills of a section as they are found, each with the group that is open.</summary>
internal sealed class SkillList(TextSource source)
{
    private readonly HashSet<(string? Group, string Name)> seen = [];
    private readonly List<DraftSkill> skills = [];
    private bool filled = true;

    public IReadOnlyList<DraftSkill> Skills => skills;

    /// <summary>The group that what follows belongs to.</summary>
    public Sourced<string>? Group { get; private set; }

    /// <summary>Begins a group, or ends the one before with null; a group that nothing stood under is a skill itself.</summary>
    public void Open(Sourced<string>? group)
    {
        if (Group is not null && !filled)
        {
            skills.Add(new DraftSkill { Name = Group });
        }

        (Group, filled) = (group, group is null);
    }

    /// <summary>Forgets the group that is open, because what stood under it is no list of skills.</summary>
    public void Drop() => (Group, filled) = (null, true);

    /// <summary>A term, which may have a level at its end or be the level of the skill before.</summary>
    public void Add(Slice term)
    {
        string text = source.Document.Text.Substring(term.Start, term.Length);
        if (SkillLevel.Is(text))
        {
            if (skills.Count > 0 && skills[^1].GroupName == Group && skills[^1].Level is null)
            {
                skills[^1] = skills[^1] with { Level = source.Exact(term, "skill.level", 0.7) };
            }

            return;
        }

        (Slice named, Slice? level) = SkillLevel.Split(source.Document.Text, term);
        if (source.Text(named, "skill", 0.7) is not { } name || Dictionaries.And.Is(name.Value))
        {
            return;
        }

        filled = true;
        if (seen.Add((Group?.Value, name.Value.ToUpperInvariant())))
        {
            skills.Add(new DraftSkill { Name = name, GroupName = Group, Level = level is { } known ? source.Exact(source.Trim(known), "skill.level", 0.7) : null });
        }
    }
}
