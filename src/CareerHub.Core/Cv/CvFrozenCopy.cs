using System.Security.Cryptography;
using CareerHub.Cv.Exports;
using CareerHub.Cv.Internal;
using CareerHub.Profiles.Validation;

namespace CareerHub.Cv;

/// <summary>What is known of a CV that was exported and kept as it was; table <c>cv_frozen_copies</c>. Its bytes are stored beside it, and neither ever changes.</summary>
public sealed record CvFrozenCopy
{
    /// <summary>The longest <see cref="Note"/>, in characters.</summary>
    public const int MaxNoteLength = 500;

    /// <summary>The key.</summary>
    public Ulid Id { get; init; } = Ulid.NewUlid();

    /// <summary>The version that was exported, or null when it has been deleted since, or was never stored.</summary>
    public Ulid? VersionId { get; init; }

    /// <summary>What the version was called then.</summary>
    public required string VersionName { get; init; }

    /// <summary>The template that it had.</summary>
    public required string Template { get; init; }

    /// <summary>The major version of the template; 1 or more.</summary>
    public int TemplateVersion { get; init; } = 1;

    /// <summary>The language that it was in (BCP 47).</summary>
    public required string Language { get; init; }

    /// <summary>The media type of the bytes.</summary>
    public required string MediaType { get; init; }

    /// <summary>The ending of a file's name with its dot, such as <c>.pdf</c>.</summary>
    public required string FileExtension { get; init; }

    /// <summary>The number of bytes.</summary>
    public long Length { get; init; }

    /// <summary>The SHA-256 of the bytes: 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Who got it, in the person's words, at most <see cref="MaxNoteLength"/> characters; or null.</summary>
    public string? Note { get; init; }

    /// <summary>When it was frozen.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Describes an export.</summary>
    /// <param name="version">The version that was exported.</param>
    /// <param name="format">The format.</param>
    /// <param name="content">The bytes, at least one.</param>
    /// <param name="note">Who gets it, or null.</param>
    /// <param name="at">Now.</param>
    /// <returns>The copy, with a new key.</returns>
    /// <exception cref="ArgumentException">There are no bytes.</exception>
    public static CvFrozenCopy Of(CvVersion version, CvFormat format, ReadOnlySpan<byte> content, string? note, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(version);
        return content.IsEmpty ? throw new ArgumentException("An export has at least one byte.", nameof(content)) : new CvFrozenCopy
        {
            VersionId = version.Id,
            VersionName = version.Name,
            Template = version.Template,
            TemplateVersion = version.TemplateVersion,
            Language = version.Language,
            MediaType = format.MediaType(),
            FileExtension = format.FileExtension(),
            Length = content.Length,
            Sha256 = HashOf(content),
            Note = CvText.Line(note),
            CreatedAt = at,
        };
    }

    /// <summary>Whether bytes are those that were frozen.</summary>
    /// <param name="content">The bytes, such as those of a file that somebody sends back.</param>
    /// <returns>Whether length and SHA-256 are the same.</returns>
    public bool Matches(ReadOnlySpan<byte> content) => content.Length == Length && HashOf(content) == Sha256;

    /// <summary>Checks what a person may set.</summary>
    /// <param name="limits">The limits; the defaults of <see cref="ProfileLimits"/> unless given.</param>
    /// <returns>The errors, none when the copy can be stored.</returns>
    public ValidationResult Validate(ProfileLimits? limits = null) => CvFrozenCopyRules.Check(this, limits ?? new ProfileLimits());

    private static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
