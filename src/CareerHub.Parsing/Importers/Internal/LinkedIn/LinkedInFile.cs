namespace CareerHub.Parsing.Importers.Internal.LinkedIn;

/// <summary>The files of an export that are read, in the order in which their text stands in the result.</summary>
internal enum LinkedInFile
{
    Profile,
    ProfileSummary,
    Emails,
    Phones,
    Positions,
    Education,
    Skills,
    Languages,
    Certifications,
    Projects,
    Honors,
    Publications,
    Volunteering,
    Courses,
    Organizations,
    Patents,
    TestScores,
    Recommendations,
}
