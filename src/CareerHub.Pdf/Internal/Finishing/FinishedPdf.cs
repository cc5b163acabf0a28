using System.Text;

namespace CareerHub.Pdf.Internal.Finishing;

/// <summary>A PDF as it leaves us.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="PageCount">Its pages.</param>
/// <param name="Missing">The characters that no font has, as far as the file tells.</param>
/// <param name="HasUnnamed">Whether there are others that the file does not tell.</param>
internal sealed record FinishedPdf(byte[] Content, int PageCount, IReadOnlySet<Rune> Missing, bool HasUnnamed);
