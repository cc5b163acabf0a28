using System.IO.Compression;
using ZipFile = CareerHub.Parsing.Tests.Documents.ZipFile;

namespace CareerHub.Parsing.Tests.Fuzzing;

/// <summary>Changes a ZIP container: its parts after decompression, its entries, or the numbers of its records.</summary>
internal static class ZipMutator
{
    // The fields behind the signatures of a local header, a directory record and the directory's end (APPNOTE 4.3.7, 4.3.12, 4.3.16).
    private static readonly (byte[] Signature, int[] Fields)[] s_records =
    [
        ([.. "PK\u0003\u0004"u8], [4, 6, 8, 14, 18, 22, 26, 28]),
        ([.. "PK\u0001\u0002"u8], [4, 6, 8, 10, 16, 20, 24, 28, 30, 32, 42]),
        ([.. "PK\u0005\u0006"u8], [4, 6, 8, 10, 12, 16, 20]),
    ];

    public static byte[] Mutate(byte[] zip, byte[] donor, FuzzRandom random) => random.Below(10) switch
    {
        0 => ByteMutator.Mutate(zip, donor, random),
        1 => ChangeRecord(zip, random),
        2 => ChangeEntries(zip, random),
        _ => ChangePart(zip, donor, random),
    };

    private static byte[] ChangePart(byte[] zip, byte[] donor, FuzzRandom random)
    {
        List<(string Name, byte[] Content)> parts = Parts(zip);
        int at = random.Below(parts.Count);

        // Most parts matter little: the largest, which is the document itself, is chosen as often as all others together.
        at = random.OneIn(2) ? parts.FindIndex(part => part.Content.Length == parts.Max(other => other.Content.Length)) : at;
        parts[at] = (parts[at].Name, MutantPart(parts, at, donor, random));
        return ZipFile.Of([.. parts]);
    }

    private static byte[] MutantPart(List<(string Name, byte[] Content)> parts, int at, byte[] donor, FuzzRandom random)
    {
        byte[] content = parts[at].Content;
        byte[] other = random.OneIn(2) ? parts[random.Below(parts.Count)].Content : donor;
        return content.AsSpan().StartsWith("PK\u0003\u0004"u8) || content.AsSpan().StartsWith("%PDF"u8)
            ? Mutants.Change(content, donor, random)
            : ByteMutator.Mutate(content, other.Length == 0 ? donor : other, random);
    }

    private static byte[] ChangeEntries(byte[] zip, FuzzRandom random)
    {
        List<(string Name, byte[] Content)> parts = Parts(zip);
        int one = random.Below(parts.Count), two = random.Below(parts.Count);
        switch (random.Below(4))
        {
            case 0: parts.RemoveAt(one); break;
            case 1: parts.Insert(two, parts[one]); break;
            case 2: (parts[one], parts[two]) = ((parts[one].Name, parts[two].Content), (parts[two].Name, parts[one].Content)); break;
            default: parts[one] = ("../" + parts[one].Name, parts[one].Content); break;
        }

        return ZipFile.Of([.. parts]);
    }

    private static byte[] ChangeRecord(byte[] zip, FuzzRandom random)
    {
        byte[] mutant = [.. zip];
        (byte[] signature, int[] fields) = random.Of(s_records);
        int from = random.Below(mutant.Length);
        int at = mutant.AsSpan(from).IndexOf(signature);
        at = at >= 0 ? from + at : mutant.AsSpan().IndexOf(signature);
        int field = at + random.Of(fields);
        if (at < 0 || field + 2 > mutant.Length)
        {
            return mutant;
        }

        mutant[field] = random.Below(3) switch { 0 => (byte)(mutant[field] + 1), 1 => (byte)(mutant[field] - 1), _ => (byte)random.Below(256) };
        mutant[field + 1] = random.OneIn(4) ? (byte)255 : mutant[field + 1];
        return mutant;
    }

    private static List<(string Name, byte[] Content)> Parts(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        var parts = new List<(string, byte[])>();
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            parts.Add((entry.FullName, content.ToArray()));
        }

        return parts;
    }
}
