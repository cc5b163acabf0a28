using CareerHub.Cv;

namespace CareerHub.Web.Cvs;

internal static class CopyName
{
    private const string Suffix = " (copy)";

    /// <summary>The name of a duplicate, as long as a name may be.</summary>
    public static string Of(string name)
    {
        int kept = Math.Min(name.Length, CvVersion.MaxNameLength - Suffix.Length);

        // Not within a pair of surrogates.
        return name[..(kept > 0 && kept < name.Length && char.IsLowSurrogate(name[kept]) ? kept - 1 : kept)] + Suffix;
    }
}
