using System.Text;
using CareerHub.Import;
using CareerHub.Profiles;

namespace CareerHub.Core.Tests.Import;

/// <summary>A draft with every value that a draft can hold, and the text that it comes from, a line for each value.</summary>
internal sealed class SampleDraft
{
    private readonly StringBuilder text = new();

    public string Text => text.ToString();

    private Sourced<string> T(string value) => Evidence(value, out SourceRef source).Read(value, source)!;

    private Sourced<PartialDate> D(string value) => Evidence(value, out SourceRef source).Read(PartialDate.Parse(value), source)!;

    private EvidenceText Evidence(string raw, out SourceRef source)
    {
        int start = text.Length;
        text.Append(raw).Append('\n');
        var evidence = new EvidenceText(Text);
        source = evidence.Quote(start, raw.Length, "test", 0.5)!;
        return evidence;
    }

    public ProfileDraft Full() => new()
    {
        FullName = T("Ann Smith"),
        Headline = T("Turner"),
        Summary = T("About"),
        Email = T("ann@example.org"),
        Phone = T("+44 1632 960 000"),
        Location = new DraftPlace { Address = T("1 Road"), PostalCode = T("1234"), City = T("Ulm"), Region = T("BW"), Country = T("Deutschland"), Text = T("Ulm (BW)") },
        Links = [new DraftLink { Network = T("GitHub"), Username = T("ann-gh") }, new DraftLink { Url = T("ann.example.org") }, new DraftLink { Network = T("Mastodon"), Url = T("https://m.example.org") }],
        Experiences = [new DraftExperience
        {
            Position = T("Turner"), CompanyName = T("Works"), CompanyWebsite = T("works.example.org"), CompanyLocation = T("Bonn"), EmploymentType = T("PART_TIME"), Start = D("2020-03"), End = D("present"),
            Description = T("Text"), Responsibilities = [T("Point one"), T("Point two")], Technologies = [T("Lathe")],
        }],
        Projects = [new DraftProject
        {
            Name = T("X"), Role = T("Lead"), Organization = T("Works"), Start = D("2019"), End = D("2020-01-02"), Url = T("github.com/ann/x"), Description = T("Text"),
            Achievements = [T("Done")], Technologies = [T("C")],
        }],
        Skills = [
            new DraftSkill { GroupName = T("Metal"), Name = T("Milling") }, new DraftSkill { GroupName = T("Metal"), Name = T("Turning"), Level = T("Expert") },
            new DraftSkill { Name = T("Chess"), Level = T("so so") }, new DraftSkill { GroupName = T("Just a group") }, new DraftSkill(),
        ],
        Education = [new DraftEducation
        {
            Institution = T("School"), Degree = T("BSc"), FieldOfStudy = T("Metal"), Start = D("2010"), End = D("2012"), Grade = T("1.0"), Url = T("school.example.org"),
            Description = T("Text"), Courses = [T("Maths")],
        }],
        Certifications = [new DraftCertification
        {
            Name = T("Cert"), IssuingOrganization = T("Guild"), CredentialId = T("7"), CredentialUrl = T("c.example.org"), IssueDate = D("2001"), ExpiryDate = D("2031"),
        }],
        Achievements = [new DraftAchievement { Title = T("Prize"), Awarder = T("Guild"), Date = D("2002"), Url = T("p.example.org"), Description = T("Text") }],
        Languages = [new DraftLanguage { Name = T("German"), Fluency = T("C1") }],
        Volunteering = [new DraftVolunteerExperience
        {
            Position = T("Helper"), Organization = T("Club"), Url = T("v.example.org"), Start = D("2003"), End = D("2004"), Summary = T("Text"), Highlights = [T("High")],
        }],
        Publications = [new DraftPublication { Name = T("Paper"), Publisher = T("Press"), ReleaseDate = D("2005"), Url = T("b.example.org"), Summary = T("Text") }],
        Interests = [new DraftInterest { Name = T("Art"), Keywords = [T("Ink")] }],
        References = [new DraftReference { Name = T("Bob"), Reference = T("Good") }],
        CustomSections = [new DraftCustomSection { Title = T("Hobbies"), Content = T("Stamps") }],
    };
}
