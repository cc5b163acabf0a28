namespace CareerHub.Core.Tests.Interchange;

/// <summary>JSON Resume documents made by hand.</summary>
internal static class Documents
{
    /// <summary>Every member of the schema 1.0.0, each with an unknown neighbour.</summary>
    public const string Full = """
        {
          "$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
          "basics": {
            "name": "Maren Østergård", "label": "Hydrologist", "image": "https://maren.example.org/me.jpg", "email": "maren@example.org",
            "phone": "+44 1632 960 123", "url": "https://maren.example.org", "summary": "Rivers, floods and the data behind them.",
            "location": { "address": "12 Mill Lane\nFlat 3", "postalCode": "NE1 1AA", "city": "Newcastle", "countryCode": "GB", "region": "Tyne and Wear", "planet": "Earth" },
            "profiles": [
              { "network": "GitHub", "username": "maren-o", "url": "https://github.com/maren-o", "stars": 12 },
              { "network": "Mastodon", "username": "@maren" }
            ],
            "pronouns": "she/her"
          },
          "work": [
            { "name": "Tyne Rivers Trust", "location": "Newcastle", "description": "A charity", "position": "Hydrologist", "url": "https://trust.example.org",
              "startDate": "2021-03", "summary": "Flood models.", "highlights": ["Modelled 14 catchments", "Trained 6 volunteers"], "remote": true },
            { "name": "Dales Water", "position": "Analyst", "startDate": "2018", "endDate": "2021-02-28" }
          ],
          "volunteer": [ { "organization": "River Watch", "position": "Sampler", "url": "https://watch.example.org", "startDate": "2016", "endDate": "2017-05",
              "summary": "Weekly samples.", "highlights": ["200 samples"], "x": null } ],
          "education": [ { "institution": "Durham University", "url": "https://durham.example.org", "area": "Hydrology", "studyType": "MSc", "startDate": "2016-10",
              "endDate": "2017-09", "score": "Distinction", "courses": ["Open channel flow", "Statistics"], "thesis": { "title": "Peat" } } ],
          "awards": [ { "title": "Young Hydrologist", "date": "2019-06-12", "awarder": "Hydrology Guild", "summary": "For peat.", "place": 1 } ],
          "certificates": [ { "name": "First aid", "date": "2022", "url": "https://cert.example.org/1", "issuer": "Red House", "id": "A-1" } ],
          "publications": [ { "name": "On peat", "publisher": "Water Letters", "releaseDate": "2020-11-01", "url": "https://letters.example.org/7", "summary": "Slow water.", "doi": "10.5555/1" } ],
          "skills": [
            { "name": "Modelling", "level": "Expert", "keywords": ["HEC-RAS", "Delft3D"], "icon": "wave" },
            { "name": "Python", "level": "Advanced" },
            { "name": "Driving", "level": "Since 2012" },
            { "keywords": ["Patience", "Wading"] }
          ],
          "languages": [ { "language": "Danish", "fluency": "Native", "flag": "dk" }, { "language": "English", "fluency": "C2" } ],
          "interests": [ { "name": "Birds", "keywords": ["Dipper", "Heron"], "since": 1999 }, { "name": "Tea" } ],
          "references": [ { "name": "Ada Brook", "reference": "Reliable in any weather.", "phone": "+44 1632 960 999" } ],
          "projects": [ { "name": "Gauge", "description": "An open river gauge.", "highlights": ["80 built"], "keywords": ["LoRa", "C"], "startDate": "2019", "endDate": "2020-04",
              "url": "https://github.com/maren-o/gauge", "roles": ["Lead", "Speaker"], "entity": "River Watch", "type": "application", "licence": "MIT" } ],
          "meta": { "canonical": "https://maren.example.org/resume.json", "version": "v1.0.0", "lastModified": "2026-01-05T10:00:00", "theme": "none" }
        }
        """;

    /// <summary>What people write that the schema does not allow, or that says nothing.</summary>
    public const string Odd = """
        {
          "basics": { "name": "", "email": null, "phone": 441632960123, "url": "  ", "location": [], "profiles": [ { "url": "https://only.example.org" }, "twitter", {} ] },
          "work": [
            { "name": "A", "startDate": "Summer 2020", "endDate": "Present" },
            { "name": "B", "startDate": "2019-13", "endDate": "", "highlights": ["one", 2, "", "three"] },
            "Freelance",
            { "name": "C", "startDate": "2019", "endDate": null, "highlights": "one long text" },
            { "name": "D", "startDate": "2019-04-01T00:00:00Z", "endDate": "Spring 2020", "highlights": [] },
            { "highlights": { "a": 1 } }
          ],
          "volunteer": {}, "education": [], "awards": [ 1, 2 ], "publications": "none", "languages": { "value": "Danish" },
          "skills": [ "Welding", { "level": "high" }, { "name": "A", "keywords": ["x"] }, { "name": "A", "keywords": ["y"] }, { "name": "", "keywords": ["z", 5, ""] },
                      { "name": "Solo", "keywords": [] }, { "name": "Pair", "keywords": ["", 7] }, { "keywords": ["u"] }, { "keywords": ["v", "w"] } ],
          "projects": [ { "name": "P", "roles": [], "url": "", "startDate": "2020" }, { "roles": ["a", 1] }, { "roles": "boss" } ],
          "interests": [ {} ],
          "meta": {}
        }
        """;
}
