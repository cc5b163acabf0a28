namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>The roles in the head of a job: what somebody was, for whom, and where.</summary>
internal sealed class WorkRoles : RoleModel
{
    public const int Position = 0;
    public const int Organization = 1;
    public const int Place = 2;

    public override int Count => 3;

    public override double Bias(int role) => role switch
    {
        Position => 0.8,
        Organization => 2,
        _ => -0.3,
    };

    public override double Evidence(HeadPart part, int role) => role switch
    {
        Position => PositionEvidence(part),
        Organization => OrganizationEvidence(part),
        _ => PlaceEvidence(part),
    };

    public override double Follows(int before, int role) => (before, role) switch
    {
        (Organization, Place) => 0.6,
        (Position, Place) => -0.6,
        _ => 0,
    };

    public override double? Continues(HeadPart before, HeadPart part, int role)
    {
        if (part.Row != before.Row || part.Label != before.Label || part.Look != before.Look)
        {
            return null;
        }

        return role switch
        {
            Position when part.Label == "position" => 0.5,
            Position when part.FollowsDash => part.OrganizationWords > 0 || part.IsPlace ? null : -0.2,
            Position when part.InBrackets => part.OrganizationWords > 0 ? null : -0.2,
            Position when part.FollowsComma => -0.2,
            Organization when part.FollowsComma => part.OrganizationWords > 0 ? 0 : part.TitleWords > 0 ? -1.5 : -0.4,
            Place when part.FollowsComma => part.IsPlace || Heads.LooksLikeCity(part.Text) ? 0 : null,
            _ => null,
        };
    }

    private static double PositionEvidence(HeadPart part) => part.Label switch
    {
        "position" => 10,
        not null => -10,
        _ => (part.TitleWords > 0 ? 1.3 : -0.6) + (part.TitleAtEdge ? 0.9 : 0) - (part.OrganizationWords == 0 ? 0 : part.TitleAtEdge ? 0.3 : 0.8) - (part.FollowsAt ? 2 : 0) - (part.InBrackets ? 1 : 0) + (part.Row.Style.Bold ? 0.1 : 0) - (part.Slot.Row > 1 ? 0.3 : 0) - (part.AfterDate ? 0.3 : 0) - (part is { IsSentenceLike: true, TitleWords: 0 } ? 1 : 0) - (part.IsPlace ? 1.5 : 0),
    };

    private static double OrganizationEvidence(HeadPart part) => part.Label switch
    {
        "organization" => 10,
        not null => -10,
        _ => (part.HasWords ? 0 : -4) + (part.OrganizationWords > 0 ? 1.5 : 0) + (part.FollowsAt ? 2 : 0) - (part.TitleWords > 0 ? 0.6 : 0) - (part.TitleAtEdge ? 1 : 0) - (part.InBrackets ? 0.6 : 0) - (0.15 * part.Slot.Row) - (0.1 * part.Slot.Index)
            - (char.IsLower(part.Text[0]) ? 1 : 0) - (part.AfterDate ? 0.2 : 0) - (part.IsSentenceLike ? 1.5 : 0) - (part.IsPlace ? 2 : 0),
    };

    private static double PlaceEvidence(HeadPart part) => part.Label switch
    {
        "place" => 10,
        not null and not "organization" => -10,
        "organization" when !part.FollowsComma => -10,
        _ => part.IsPlace ? 2.5 : !Heads.LooksLikeCity(part.Text) || part.TitleWords > 0 || part.OrganizationWords > 0 ? -3 : part.FollowsComma || part.InBrackets || part.BesideDate ? 0.3 : part.Index > 0 ? 0 : part.AfterDate ? 0 : -0.6,
    };
}
