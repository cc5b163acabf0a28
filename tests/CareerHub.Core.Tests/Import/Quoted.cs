using CareerHub.Import;
using CareerHub.Profiles;

namespace CareerHub.Core.Tests.Import;

/// <summary>Values of documents that say nothing else.</summary>
internal static class Quoted
{
    public static Sourced<string> Text(string value) => Find(value, value)!;

    /// <summary>A text that a document says in its own way, or null where it does not.</summary>
    public static Sourced<string>? Find(string value, string raw) => new EvidenceText(raw).Read(value, Whole(raw));

    public static Sourced<PartialDate>? Find(PartialDate value, string raw) => new EvidenceText(raw).Read(value, Whole(raw));

    public static SourceRef Whole(string raw) => new EvidenceText(raw).Quote(0, raw.Length, "test", 1)!;
}
