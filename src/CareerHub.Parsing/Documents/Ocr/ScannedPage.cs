namespace CareerHub.Parsing.Documents.Ocr;

/// <summary>A page that shows pictures and no text.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="Rotation">How far it is turned for display, in degrees clockwise.</param>
/// <param name="Pictures">What it shows, in the order in which it is drawn. Each is unpacked when it is called for; null when it cannot be, which the budget notes.</param>
internal sealed record ScannedPage(int Number, double Width, double Height, int Rotation, IEnumerable<Func<ScannedPicture?>> Pictures);
