using CareerHub.Cv;
using CareerHub.Profiles;
using CareerHub.Profiles.Projection;

namespace CareerHub.Core.Tests.Cv.Exports;

/// <summary>CVs that are hard to export, each in its way.</summary>
internal static class ExportDocuments
{
    /// <summary>Characters that XML, Markdown or a person's screen has no place for, and some that look as if.</summary>
    public const string Hostile = "<b>&amp;\"'</b>\u0000\u0001\u0008\u000b\u001f\u007f\u0085\u2028\ud800x\udc00\ufffe\uffff]]>--\u202eabc\u202c\u200bé\u0301\u0301𝔘👩‍🔬";

    public static DateTimeOffset Date { get; } = new(2025, 3, 14, 9, 26, 53, TimeSpan.FromHours(2));

    public static Dictionary<string, CvDocument> All { get; } = new(StringComparer.Ordinal)
    {
        ["empty"] = new CvDocument { Language = "en" },
        ["short"] = Of(SampleProfiles.Short),
        ["long"] = Of(SampleProfiles.Long),
        ["full"] = Of(SampleProfiles.Full) with { ModifiedAt = Date },
        ["german"] = Of(SampleProfiles.Long, "de"),
        ["thousand"] = Of(SampleProfiles.Long with { Experiences = Enumerable.Repeat(SampleProfiles.Long.Experiences, 250).SelectMany(jobs => jobs).ToValueList() }),
        ["hostile"] = Everywhere(Hostile, "en"),
        ["hostile right to left"] = Everywhere("שלום " + Hostile + " (42) עולם", "he"),
        ["long words"] = Everywhere(new string('W', 3000), "en"),
        ["arabic"] = Everywhere("مهندسة برمجيات في شركة Nahr 2021", "ar"),
        ["chinese"] = Everywhere("软件工程师，负责支付系统（二〇二一年）。", "zh"),
        ["japanese"] = Everywhere("ソフトウェア開発者。決済システムを担当しました。", "ja"),
        ["marks"] = Everywhere("# 1. * a_b _c_ [x](javascript:alert(1)) `code` ~~no~~ | a | & &amp; \\ - + = > :", "en"),
    };

    /// <summary>One of them with keys that are the same in every process.</summary>
    public static CvDocument Fixed(string name) => All[name] with { Shown = All[name].Shown with { Projects = [], Experiences = All[name].Shown.Experiences.Select(job => job with { Id = default }).ToValueList() } };

    /// <summary>A document in which every field holds the same text.</summary>
    public static CvDocument Everywhere(string text, string language) => new()
    {
        Language = language,
        Title = text,
        Name = text,
        Headline = text,
        Photo = text,
        ModifiedAt = Date,
        Contacts = [new CvContact(CvContactKind.Place, text, null), new CvContact(CvContactKind.Link, text, text), new CvContact(CvContactKind.Link, text, "https://example.org/" + text)],
        Sections =
        [
            new CvSection("profile", text, CvSectionLayout.Text, [new CvEntry { Paragraphs = [text, text] }]),
            new CvSection("experience", text, CvSectionLayout.Entries, [Entry(text), Entry(text) with { Title = null }, new CvEntry { Dates = Dates(text) }, new CvEntry { Title = text, Dates = Dates(text) }]),
            new CvSection("skills", text, CvSectionLayout.Groups, [new CvEntry { Title = text, Items = [text, text] }, new CvEntry { Items = [text] }, new CvEntry { Title = text }]),
        ],
    };

    private static CvEntry Entry(string text) => new()
    {
        Title = text, TitleHref = "https://example.org/?q=" + text, Organization = text, OrganizationHref = text, Place = text, Detail = text, Dates = Dates(text),
        Paragraphs = [text], Points = [text, text], ItemsLabel = text, Items = [text, text],
    };

    private static CvDates Dates(string text) => new(text, text, "2021", " – ", text, null);

    private static CvDocument Of(Profile profile, string language = "en") =>
        CvDocument.Create(profile, CvVersion.Default(profile) with { Language = language }, Audience.Owner)!;
}
