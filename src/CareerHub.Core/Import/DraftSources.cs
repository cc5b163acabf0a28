using CareerHub.Import.Internal;

namespace CareerHub.Import;

/// <summary>Connects the values of a draft with the members of the JSON Resume that is written from it.</summary>
public static class DraftSources
{
    /// <summary>Lists the sources of a draft's values.</summary>
    /// <param name="draft">The draft.</param>
    /// <returns>
    /// For each value the pointer of its member in the JSON that <see cref="Interchange.JsonResume.ToJson(Profiles.Profile, Interchange.JsonResumeWriteOptions?)"/>
    /// writes of <see cref="ProfileDraft.ToProfile"/>. A value that has no member there, such as the end of a job that goes on, is left out; of several values of one member the first counts.
    /// </returns>
    public static IReadOnlyList<DraftSource> Of(ProfileDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var pointers = new DraftPointers(draft);
        return
        [
            .. (from part in draft.Parts()
               from value in part.Entry.Values()
               let path = pointers.Find(part.Section, part.Index, value)
               where path is not null
               select new DraftSource(path, value.Source)).DistinctBy(source => source.Path),
        ];
    }
}
