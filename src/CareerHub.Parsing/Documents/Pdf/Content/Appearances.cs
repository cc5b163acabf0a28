using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Pdf.Content;

/// <summary>Finds what the annotations of a page show, such as filled form fields, text boxes and stamps (section 12.5.5).</summary>
internal sealed class Appearances(PdfFile file, HiddenLayers layers)
{
    /// <summary>The flags of annotations that are not shown: hidden, and not for viewing (section 12.5.3).</summary>
    private const int HiddenFlag = 1 << 1, NoViewFlag = 1 << 5;

    /// <summary>The appearance streams with the matrices that place them, in the order of the annotations.</summary>
    public IEnumerable<(PdfStream Stream, Matrix Place)> Of(PdfPage page)
    {
        foreach (PdfDictionary annotation in page.Annotations(file))
        {
            bool shown = ((int)file.Number(annotation, "F") & (HiddenFlag | NoViewFlag)) == 0 && file.Name(annotation, "Subtype") is not ("Popup" or "Link") && !layers.IsOff(annotation["OC"]);
            if (shown && Normal(annotation) is { } stream && Place(annotation, stream) is { } place)
            {
                yield return (stream, place);
            }
        }
    }

    /// <summary>The normal appearance: a stream, or that of the annotation's state.</summary>
    private PdfStream? Normal(PdfDictionary annotation)
    {
        PdfObject normal = file.Get(file.Dictionary(annotation, "AP"), "N");
        return normal as PdfStream ?? (normal is PdfDictionary states && file.Name(annotation, "AS") is { } state ? file.Get(states, state) as PdfStream : null);
    }

    /// <summary>Fits the appearance's box, as its matrix turns it, into the annotation's rectangle (algorithm 8.1).</summary>
    private Matrix? Place(PdfDictionary annotation, PdfStream appearance)
    {
        double[] box = file.Numbers(appearance.Dictionary, "BBox", 4), target = file.Numbers(annotation, "Rect", 4);
        if (box.Length < 4 || target.Length < 4)
        {
            return null;
        }

        Area from = Area.Around(Matrix.From(file.Numbers(appearance.Dictionary, "Matrix", 6)), box[0], box[1], box[2] - box[0], box[3] - box[1]);
        Area to = Area.Around(Matrix.Identity, target[0], target[1], target[2] - target[0], target[3] - target[1]);
        if (from is not { Width: > 0, Height: > 0 })
        {
            return null;
        }

        double scaleX = to.Width / from.Width, scaleY = to.Height / from.Height;
        return new Matrix(scaleX, 0, 0, scaleY, to.Left - (from.Left * scaleX), to.Top - (from.Top * scaleY));
    }
}
