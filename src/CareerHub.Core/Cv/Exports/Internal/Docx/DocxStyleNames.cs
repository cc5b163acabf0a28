namespace CareerHub.Cv.Exports.Internal.Docx;

/// <summary>The identifiers of the styles. Word knows the names of those that are its own in every language.</summary>
internal static class DocxStyleNames
{
    public const string Normal = "Normal";
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Heading1 = "Heading1";
    public const string Heading2 = "Heading2";
    public const string ListBullet = "ListBullet";
    public const string Footer = "Footer";
    public const string Hyperlink = "Hyperlink";
    public const string Contact = "CVContact";
    public const string Organization = "CVOrganization";
    public const string Dates = "CVDates";
    public const string DateText = "CVDateText";
    public const string Group = "CVGroup";
    public const string Label = "CVLabel";
}
