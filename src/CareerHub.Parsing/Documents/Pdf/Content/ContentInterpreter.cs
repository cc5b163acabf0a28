using CareerHub.Parsing.Documents.Pdf.Filters;
using CareerHub.Parsing.Documents.Pdf.Fonts;
using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;
using CareerHub.Parsing.Documents.Pdf.Tags;

namespace CareerHub.Parsing.Documents.Pdf.Content;

/// <summary>Runs the operators of a page's content (section 7.8.2 and annex A) as far as text depends on them.</summary>
internal sealed class ContentInterpreter
{
    private readonly PdfFile _file;
    private readonly FontReader _fonts;
    private readonly PageContent _content;
    private readonly PathTracker _path;
    private readonly TextPainter _text;
    private readonly ColorOperators _colors;
    private readonly HiddenLayers _layers;
    private readonly MarkedContent _marked;
    private readonly GlyphSink _sink;
    private readonly HashSet<PdfStream> _running = [];
    private Stack<GraphicsState> _saved = [];
    private GraphicsState _state;

    /// <summary>Whether a form is drawn that belongs to a layer that is off.</summary>
    private bool _formOff;

    public ContentInterpreter(PdfFile file, FontReader fonts, StructureTree tree, HiddenLayers layers, PageContent content, PdfPage page)
    {
        (_file, _fonts, _content) = (file, fonts, content);
        _state = new GraphicsState { Ctm = page.ToDisplay, Clip = content.Page };
        _path = new PathTracker(content);
        _sink = new GlyphSink(content);
        _text = new TextPainter(_sink);
        _layers = layers;
        _marked = new MarkedContent(file, _layers, tree, content) { Parents = Parents(page.Dictionary) };
        _colors = new ColorOperators(file);
    }

    /// <summary>Runs one content stream with the resources that its names refer to.</summary>
    public void Run(byte[] stream, PdfDictionary resources)
    {
        var reader = new ContentReader(stream, _file.Names, _file.Budget);
        while (reader.Next() is var name and not ContentOperator.End && _file.Budget.TryOperator())
        {
            if (name == ContentOperator.InlineImageData)
            {
                reader.SkipInlineImage();
            }
            else
            {
                Apply(name, reader.Operands, resources);
            }
        }
    }

    /// <summary>Draws what the page's annotations show, over its content.</summary>
    public void DrawAnnotations(PdfPage page)
    {
        _marked.EndAll();
        (_sink.LayerOff, _sink.Tag) = (false, null);
        foreach ((PdfStream stream, Matrix place) in new Appearances(_file, _layers).Of(page))
        {
            _state = new GraphicsState { Ctm = place.Then(page.ToDisplay), Clip = _content.Page };
            _saved = [];
            Draw(stream, page.Resources);
        }
    }

    private void Apply(ContentOperator name, Operands operands, PdfDictionary resources)
    {
        if (_text.TryApply(name, operands, _state) || _path.TryApply(name, operands, _state))
        {
            return;
        }

        if (_marked.TryApply(name, operands, resources))
        {
            _sink.LayerOff = _formOff || _marked.IsOff;
            _sink.Tag = _marked.Tag;
            return;
        }

        if (_colors.Apply(name, operands, resources, out bool stroke) is { } color)
        {
            (_state.Fill, _state.Stroke) = stroke ? (_state.Fill, color) : (color, _state.Stroke);
            return;
        }

        switch (name)
        {
            case ContentOperator.Save:
                Save();
                break;
            case ContentOperator.Restore:
                _state = _saved.Count > 0 ? _saved.Pop() : _state;
                break;
            case ContentOperator.Concatenate:
                _state.Ctm = operands.Matrix().Then(_state.Ctm);
                break;
            case ContentOperator.SetFont:
                SetFont(_file.Get(_file.Dictionary(resources, "Font"), operands.Name(0) ?? ""), operands.Number(1));
                break;
            case ContentOperator.SetExtendedState:
                ApplyExtendedState(_file.Dictionary(_file.Dictionary(resources, "ExtGState"), operands.Name(0) ?? ""), resources);
                break;
            case ContentOperator.Draw:
                Draw(_file.Get(_file.Dictionary(resources, "XObject"), operands.Name(0) ?? ""), resources);
                break;
            case ContentOperator.Shade:
                _content.Paint(_state.Clip, PaintColor.Unknown);
                break;
        }
    }

    private void Save()
    {
        if (_file.Budget.TrySavedState(_saved.Count))
        {
            _saved.Push(_state with { });
        }
    }

    private void SetFont(PdfObject font, double size)
    {
        _state.FontSize = size;
        _state.Font = _fonts.Read(font as PdfDictionary ?? PdfDictionary.Empty);
    }

    private void ApplyExtendedState(PdfDictionary state, PdfDictionary resources)
    {
        _state.FillAlpha = _file.Number(state, "ca", _state.FillAlpha);
        _state.StrokeAlpha = _file.Number(state, "CA", _state.StrokeAlpha);
        if (_file.Array(state, "Font") is { Count: 2 } font)
        {
            SetFont(_file.Resolve(font.Items[0]), (_file.Resolve(font.Items[1]) as PdfNumber)?.Value ?? 0);
        }

        // Text in a mask is seen through what is painted over it, such as the colours of a gradient (section 11.6.5.3).
        if (_file.Get(_file.Dictionary(state, "SMask"), "G") is PdfStream group)
        {
            Draw(group, resources);
        }
    }

    private void Draw(PdfObject target, PdfDictionary resources)
    {
        if (target is not PdfStream stream)
        {
            return;
        }

        if (_file.Name(stream.Dictionary, "Subtype") == "Image")
        {
            _content.PaintImage(Area.Around(_state.Ctm, 0, 0, 1, 1).Intersect(_state.Clip));
        }
        else if (_file.Budget.TryNesting(_running.Count) && _running.Add(stream))
        {
            (bool off, bool formOff, int parents) = (_sink.LayerOff, _formOff, _marked.Parents);
            _formOff |= off || _layers.IsOff(stream.Dictionary["OC"]);
            (_sink.LayerOff, _marked.Parents) = (_formOff, Parents(stream.Dictionary));
            DrawForm(stream, resources);
            (_sink.LayerOff, _formOff, _marked.Parents) = (off, formOff, parents);
            _running.Remove(stream);
        }
    }

    /// <summary>Draws a form with its own matrix, clip and resources, and puts the state back (section 8.10.1).</summary>
    private void DrawForm(PdfStream form, PdfDictionary resources)
    {
        (GraphicsState before, Stack<GraphicsState> saved) = (_state, _saved);
        Matrix ctm = Matrix.From(_file.Numbers(form.Dictionary, "Matrix", 6)).Then(before.Ctm);
        double[] box = _file.Numbers(form.Dictionary, "BBox", 4);
        Area clip = box.Length < 4 ? before.Clip : before.Clip.Intersect(Area.Around(ctm, box[0], box[1], box[2] - box[0], box[3] - box[1]));
        _state = before with { Ctm = ctm, Clip = clip };
        _saved = [];
        int outer = _marked.Enter();
        PdfDictionary own = _file.Dictionary(form.Dictionary, "Resources");
        Run(StreamDecoder.Decode(form, _file), own.Entries.Count > 0 ? own : resources);
        (_state, _saved) = (before, saved);
        _marked.Leave(outer);
        _sink.Tag = _marked.Tag;
    }

    /// <summary>The entry of the structure's parent tree for the marked content of a page or form, or -1 (section 14.7.4.4).</summary>
    private int Parents(PdfDictionary owner) => (int)_file.Number(owner, "StructParents", -1);
}
