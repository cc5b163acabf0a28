using CareerHub.Import;

namespace CareerHub.Parsing.Fields.Internal.Lists;

/// <summary>What stands in a section of skills.</summary>
/// <param name="Skills">The skills, in order.</param>
/// <param name="Languages">The languages of a group of that name.</param>
/// <param name="Notes">Running text, which is no skill and is kept as it stands.</param>
internal sealed record SkillSection(IReadOnlyList<DraftSkill> Skills, IReadOnlyList<DraftLanguage> Languages, IReadOnlyList<DraftCustomSection> Notes);
