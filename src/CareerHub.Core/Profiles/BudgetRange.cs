namespace CareerHub.Profiles;

/// <summary>The size of a budget.</summary>
public enum BudgetRange
{
    /// <summary>Small.</summary>
    Small,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>Large.</summary>
    Large,
}
