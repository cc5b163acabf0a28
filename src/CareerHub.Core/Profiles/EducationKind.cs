namespace CareerHub.Profiles;

/// <summary>Whether an education leads to a degree.</summary>
public enum EducationKind
{
    /// <summary>A school or university degree.</summary>
    Degree,

    /// <summary>A course or further training.</summary>
    Training,
}
