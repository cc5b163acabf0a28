using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal;
using CareerHub.Parsing.Fields.Internal.Words;

namespace CareerHub.Parsing.Importers.Internal.LinkedIn;

/// <summary>Reads what an export says of the person: the one row of the profile, and the lists of addresses and numbers.</summary>
internal static class LinkedInPerson
{
    private const string Scheme = "://";

    public static ProfileDraft WithProfile(ProfileDraft draft, LinkedInRow row, ImportSource source)
    {
        // Nobody needs a birthday to write a CV.
        row.Skip("birth");
        return draft with
        {
            FullName = row.Name(),
            Headline = row.Text("headline"),
            Summary = row.Text("summary"),
            Location = Place(row, source),
            Links = [.. Websites(row, source), .. Handles(row, source)],
        };
    }

    /// <summary>The address that the export calls the first one, or else the first that is confirmed, or else the first.</summary>
    public static Sourced<string>? Email(IEnumerable<LinkedInRow> rows) =>
        rows.MaxBy(row => LinkedInWords.Is("yes", row.Raw("primary")) ? 2 : LinkedInWords.Is("yes", row.Raw("confirmed")) ? 1 : 0)?.Text("email");

    private static DraftPlace? Place(LinkedInRow row, ImportSource source)
    {
        DraftPlace place = WithParts(row, source, Parts(source, row.Range("location"))) with { Address = row.Text("address"), PostalCode = row.Text("zip") };
        row.Skip("location");
        return place.Values().Any() ? place : null;
    }

    // "Athens, Greece" and "Graz, Styria, Austria"; what does not end in a country is kept as it is.
    private static DraftPlace WithParts(LinkedInRow row, ImportSource source, List<Slice> parts)
    {
        bool endsInCountry = parts.Count > 0 && Dictionaries.Countries.Is(source.Of(parts[^1]));
        return (endsInCountry, parts.Count) switch
        {
            (true, 1) => new DraftPlace { Country = row.Part("location", parts[0]) },
            (true, 2) => new DraftPlace { City = row.Part("location", parts[0]), Country = row.Part("location", parts[1]) },
            (true, 3) => new DraftPlace { City = row.Part("location", parts[0]), Region = row.Part("location", parts[1]), Country = row.Part("location", parts[2]) },
            _ => new DraftPlace { Text = row.Text("location") },
        };
    }

    // "[PERSONAL:https://one.example,OTHER:two.example]", or each in brackets of its own.
    private static IEnumerable<DraftLink> Websites(LinkedInRow row, ImportSource source)
    {
        foreach (Slice part in Parts(source, row.Range("websites")))
        {
            string text = source.Of(part);
            int scheme = text.IndexOf(Scheme, StringComparison.Ordinal);
            int label = text.AsSpan(0, scheme < 0 ? text.Length : scheme).IndexOf(':');
            if (source.ReadAddress(Slice.Between(part.Start + label + 1, part.End), row.Method) is { } url)
            {
                yield return new DraftLink { Url = url };
            }
        }

        row.Skip("websites");
    }

    private static IEnumerable<DraftLink> Handles(LinkedInRow row, ImportSource source)
    {
        foreach (Slice part in Parts(source, row.Range("twitter")))
        {
            yield return new DraftLink { Network = row.HeaderOf("twitter", "Twitter"), Username = source.Read(part, row.Method) };
        }

        row.Skip("twitter");
    }

    /// <summary>What commas and brackets part.</summary>
    private static List<Slice> Parts(ImportSource source, Slice slice)
    {
        var parts = new List<Slice>();
        int start = slice.Start;
        for (int i = slice.Start; i <= slice.End; i++)
        {
            if (i == slice.End || source.Text[i] is ',' or '[' or ']' or ';')
            {
                Slice part = source.Trim(Slice.Between(start, i));
                start = i + 1;
                if (part.Length > 0)
                {
                    parts.Add(part);
                }
            }
        }

        return parts;
    }
}
