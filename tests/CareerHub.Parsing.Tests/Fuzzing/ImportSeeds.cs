using System.Text;
using CareerHub.Parsing.Tests.Documents;
using CareerHub.Parsing.Tests.Importers;

namespace CareerHub.Parsing.Tests.Fuzzing;

/// <summary>Files that state their fields by name.</summary>
internal static class ImportSeeds
{
    private const string Resume = """
        {
          "basics": { "name": "Mar\u00eda \"Mari\" Sol", "label": "Potter", "email": "mari@example.org", "url": "https://mari.example.org", "location": { "city": "Vigo", "countryCode": "ES" },
                      "profiles": [ { "network": "Mastodon", "username": "@mari" } ], "unknown": { "a": [1, null, 1e400, "\ud83d\ude00"] } },
          "work": [ { "name": "Barro", "position": "Potter", "startDate": "2019-04", "highlights": ["Bowls", ""] }, { "company": "Arcilla", "startDate": "Summer 2015", "endDate": "2018" } ],
          "education": [ { "institution": "Escuela", "studyType": "Diploma", "endDate": "2014", "courses": ["Glazes"] } ],
          "skills": [ { "name": "Clay", "keywords": ["Wheel", "Kiln"] }, { "name": "Patience", "level": "Master" } ],
          "languages": [ { "language": "Galician", "fluency": "Native" } ],
          "projects": [ { "name": "Oven", "roles": ["Maker"], "x-careerhub": { "end": "present" } } ],
          "meta": { "careerhub": { "customSections": [ { "title": "Licence", "content": "B" } ] } }
        }
        """;

    public static IEnumerable<FuzzSeed> All() =>
    [
        new("json-resume", Encoding.UTF8.GetBytes(Resume)),
        new("json-resume-utf16", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Resume)]),
        new("linkedin-en", LinkedInExports.Zip(LinkedInExports.English)),
        new("linkedin-de", ZipFile.Of(LinkedInExports.DamagedGerman)),
        new("linkedin-fr", LinkedInExports.Zip(LinkedInExports.DamagedFrench)),
        new("linkedin-es", LinkedInExports.Zip(LinkedInExports.DamagedSpanish)),
    ];
}
