namespace CareerHub.PostgreSql.Accounts;

/// <summary>What an account has subscribed to.</summary>
public enum AccountPlan
{
    /// <summary>Free of charge.</summary>
    Free,

    /// <summary>The middle plan.</summary>
    Pro,

    /// <summary>The largest plan.</summary>
    Expert,
}
