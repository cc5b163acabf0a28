using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Contact;

/// <summary>What a piece of an address is.</summary>
internal enum PlacePieceKind
{
    /// <summary>Words that may be a city or a part of a country.</summary>
    Name,

    /// <summary>A region of a country, known by name or short form.</summary>
    Region,
    Country,
    PostalCode,
    Street,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>A piece of an address.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Slice">Its range.</param>
/// <param name="Text">Its text.</param>
/// <param name="Row">The row it stands in.</param>
/// <param name="Label">The key of the label before it (<c>address</c>, <c>postal</c>, ...), or null.</param>
/// <param name="Chunk">The number of the part between separators that it was cut from.</param>
internal sealed record PlacePiece(PlacePieceKind Kind, Slice Slice, string Text, Row Row, string? Label, int Chunk);
