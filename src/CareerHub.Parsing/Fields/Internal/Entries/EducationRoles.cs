namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>The roles in the head of an education: where, to which degree, in which subject, and the town.</summary>
internal sealed class EducationRoles : RoleModel
{
    public const int Institution = 0;
    public const int Degree = 1;
    public const int Area = 2;
    public const int Place = 3;

    public override int Count => 4;

    public override double Bias(int role) => role switch
    {
        Institution => 1,
        Degree => 1,
        Area => 0,
        _ => -0.5,
    };

    public override double Evidence(HeadPart part, int role) => role switch
    {
        Institution => InstitutionEvidence(part),
        Degree => DegreeEvidence(part),
        Area => AreaEvidence(part),
        _ => PlaceEvidence(part),
    };

    public override double Follows(int before, int role) => (before, role) is (Degree, Area) or (Area, Degree) ? 0.8 : (before, role) is (Institution, Place) ? 0.6 : 0;

    public override double? Continues(HeadPart before, HeadPart part, int role)
    {
        if (IsHonours(part) || part.Row != before.Row || part.Label != before.Label || part.Look != before.Look)
        {
            return null;
        }

        return role switch
        {
            Institution when part.FollowsComma => part.InstitutionWords > 0 ? 0 : part.DegreeWords > 0 ? -2 : -0.4,
            Degree when part.InBrackets => part.InstitutionWords > 0 ? null : 1.2,
            Degree when part.FollowsComma => part.InstitutionWords > 0 ? null : part.DegreeWords > 0 ? 0 : -0.6,
            Area when part.FollowsComma => part.InstitutionWords > 0 ? null : -0.3,
            Place when part.FollowsComma => part.IsPlace || Heads.LooksLikeCity(part.Text) ? 0 : null,
            _ => null,
        };
    }

    private static double InstitutionEvidence(HeadPart part) => part.Label switch
    {
        "organization" => 10,
        not null => -10,
        _ => (part.HasWords ? 0 : -4) + (part.InstitutionWords > 0 ? 2 : part.OrganizationWords > 0 ? 0.4 : 0) + (part.FollowsAt ? 1 : 0) - (part.DegreeWords > 0 ? 1 : 0) - (part.IsPlace ? 1.5 : 0) - (part.InBrackets ? 0.7 : 0) - (0.1 * part.Slot.Row),
    };

    private static double DegreeEvidence(HeadPart part) => part.Label switch
    {
        "degree" => 10,
        not null => -10,
        _ => (IsHonours(part) ? -10 : part.DegreeWords > 0 ? 2 : -0.3) - (part.InstitutionWords > 0 ? 0.8 : 0) - (part.IsPlace ? 1.5 : 0) - (0.1 * part.Slot.Row) - (part.InBrackets ? 0.3 : 0),
    };

    private static double AreaEvidence(HeadPart part) => part.Label switch
    {
        "field" => 10,
        not null when !(part is { Label: "degree", FollowsComma: true }) => -10,
        _ => (IsHonours(part) ? -10 : BeginsWithLink(part.Text) ? 1.5 : 0) - (part.Text.Any(char.IsDigit) ? 3 : 0) - (part.IsPlace ? 2 : 0) - (part.Text.Split(' ').Length > 8 ? 2 : 0) - (0.1 * part.RowOffset) - (0.05 * part.Index) - (part.InstitutionWords > 0 ? 0.8 : 0) - (part.DegreeWords > 0 ? 0.5 : 0) - (part.BesideDate && Heads.LooksLikeCity(part.Text) ? 1 : 0),
    };

    /// <summary>Whether it is a distinction such as "cum laude": a grade.</summary>
    public static bool IsHonours(HeadPart part) => Words.Dictionaries.Honours.Is(part.Text);

    /// <summary>Whether a word such as "in" leads to the subject.</summary>
    public static bool BeginsWithLink(string text) => text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && Words.Dictionaries.SubjectLinks.Is(text.AsSpan(0, space));

    private static double PlaceEvidence(HeadPart part) => part.Label switch
    {
        "place" => 10,
        not null and not "organization" => -10,
        "organization" when !part.FollowsComma => -10,
        _ => part.IsPlace ? 2.5 : !Heads.LooksLikeCity(part.Text) || part.DegreeWords > 0 || part.InstitutionWords > 0 ? -3 : part.FollowsComma || part.InBrackets || part.BesideDate ? 0.3 : part.Index > 0 ? 0 : part.AfterDate ? 0 : -0.6,
    };
}
