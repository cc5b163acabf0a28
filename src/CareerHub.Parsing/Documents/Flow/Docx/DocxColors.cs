using System.Globalization;

namespace CareerHub.Parsing.Documents.Flow.Docx;

/// <summary>Colours as Word writes them.</summary>
internal static class DocxColors
{
    /// <summary>Stands for the automatic colour (17.18.38), black or white as the background asks.</summary>
    public const int Automatic = -1;

    /// <summary>A text colour: 0xRRGGBB or <see cref="Automatic"/>.</summary>
    public static int Text(string? value) => Hexadecimal(value) ?? Automatic;

    /// <summary>A fill: 0xRRGGBB or <see cref="DocxBackground.None"/>.</summary>
    public static int Fill(string? value) => Hexadecimal(value) ?? DocxBackground.None;

    /// <summary>A highlighting colour by its name (17.18.40), or <see cref="DocxBackground.None"/>.</summary>
    public static int Highlight(string? name) => name switch
    {
        "black" => 0x000000,
        "blue" => 0x0000ff,
        "cyan" => 0x00ffff,
        "green" => 0x00ff00,
        "magenta" => 0xff00ff,
        "red" => 0xff0000,
        "yellow" => 0xffff00,
        "white" => 0xffffff,
        "darkBlue" => 0x000080,
        "darkCyan" => 0x008080,
        "darkGreen" => 0x008000,
        "darkMagenta" => 0x800080,
        "darkRed" => 0x800000,
        "darkYellow" => 0x808000,
        "darkGray" => 0x808080,
        "lightGray" => 0xc0c0c0,
        _ => DocxBackground.None,
    };

    private static int? Hexadecimal(string? text) =>
        text?.Length == 6 && int.TryParse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int color) ? color : null;
}
