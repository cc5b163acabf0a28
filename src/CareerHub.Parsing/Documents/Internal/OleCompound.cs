using System.Text;
using CareerHub.Import;

namespace CareerHub.Parsing.Documents.Internal;

/// <summary>Says what an OLE compound file ([MS-CFB]) is by the names of its streams; none is read.</summary>
internal static class OleCompound
{
    // [MS-CFB] 2.6.1: directory entries are 128 bytes long and begin with the name in UTF-16; sectors begin after a 512-byte header.
    private const int FirstSector = 512;
    private const int EntryLength = 128;

    public static Finding Describe(ReadOnlySpan<byte> bytes)
    {
        // [MS-OFFCRYPTO] 2.3.4: an encrypted Office Open XML file is a compound file with this stream.
        if (HasStream(bytes, "EncryptedPackage"))
        {
            return DocumentFindings.Encrypted;
        }

        if (HasStream(bytes, "WordDocument"))
        {
            return DocumentFindings.WordBinary;
        }

        if (HasStream(bytes, "Workbook") || HasStream(bytes, "Book"))
        {
            return DocumentFindings.Spreadsheet;
        }

        // [MS-OXMSG] 2.2: the properties of a message of Outlook.
        if (HasStream(bytes, "__properties_version1.0"))
        {
            return DocumentFindings.Email;
        }

        return HasStream(bytes, "PowerPoint Document") ? DocumentFindings.Presentation : DocumentFindings.OtherOffice;
    }

    private static bool HasStream(ReadOnlySpan<byte> bytes, string name)
    {
        byte[] encoded = Encoding.Unicode.GetBytes(name + '\0');
        for (int at = FirstSector; at + EntryLength <= bytes.Length; at += EntryLength)
        {
            if (bytes[at..].StartsWith(encoded))
            {
                return true;
            }
        }

        return false;
    }
}
