using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Fields;

/// <summary>What must be true of every value of a draft, looked at without what made it: where its words stand, and what its box holds.</summary>
internal sealed class SourceRules
{
    // A wrapped value goes on in the line below, not in the next paragraph.
    private const double WidestPitch = 2.5;

    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal)
    {
        nameof(ProfileDraft.Summary), nameof(DraftExperience.Description), nameof(DraftExperience.Responsibilities), nameof(DraftProject.Achievements),
        nameof(DraftVolunteerExperience.Highlights), nameof(DraftReference.Reference), nameof(DraftCustomSection.Content),
    };

    private readonly DocumentText document;
    private readonly List<(Line Line, int Page)> lines;
    private readonly List<(Word Word, int Page)> words;

    public SourceRules(DocumentText document)
    {
        this.document = document;
        lines = [.. document.Pages.SelectMany(page => page.Lines.Select(line => (line, page.Number)))];
        words = [.. lines.SelectMany(line => line.Line.Words.Select(word => (word, line.Page))).Where(word => !word.word.Hidden)];
    }

    /// <summary>What is wrong with a value, in words; null when nothing is.</summary>
    public string? Wrong(DraftValue value)
    {
        SourceRef source = value.Source;
        if (source.Length < 1 || source.Start < 0 || source.Start + source.Length > document.Text.Length || document.Text.Substring(source.Start, source.Length) != source.RawText)
        {
            return $"{value.Property}: its words are not in the text at the place that it names";
        }

        return WrongPlace(source) ? $"{value.Property} '{source.RawText}': its box is not that of its words"
            : !Texts.Contains(value.Property) && !IsInOneCell(source) ? $"{value.Property} '{source.RawText}': it leaves its line or cell"
            : null;
    }

    private bool WrongPlace(SourceRef source)
    {
        List<(Word Word, int Page)> own = [.. words.Where(word => word.Word.Box is not null && word.Word.Start < source.Start + source.Length && word.Word.Start + word.Word.Text.Length > source.Start)];
        int? page = own.Count == 0 ? null : own.MinBy(word => word.Word.Start).Page;
        List<PageBox> boxes = [.. own.Where(word => word.Page == page).Select(word => word.Word.Box!.Value)];
        PageBox? box = boxes.Count == 0 ? null : new PageBox(boxes.Min(b => b.Left), boxes.Min(b => b.Top), boxes.Max(b => b.Right), boxes.Max(b => b.Bottom));
        return (source.Page, source.Box) != (page, box);
    }

    private bool IsInOneCell(SourceRef source)
    {
        List<(Line Line, int Page)> own = [.. lines.Where(line => line.Line.Start < source.Start + source.Length && line.Line.Start + line.Line.Length > source.Start)];
        return own.Zip(own.Skip(1)).All(pair => pair.First.Page == pair.Second.Page && IsBelow(pair.First.Line, pair.Second.Line));
    }

    private static bool IsBelow(Line upper, Line lower)
    {
        if (upper.Cell != lower.Cell || upper.Column != lower.Column)
        {
            return false;
        }

        // Where writing goes down the page, the next line is beside.
        return upper.Box is { } a && lower.Box is { } b && upper.Words[0].Rotation == 0
            ? a.Left < b.Right && b.Left < a.Right && b.Top > a.Top && b.Bottom - a.Bottom <= WidestPitch * Math.Max(upper.Words[0].FontSize, lower.Words[0].FontSize)
            : upper.Block == lower.Block;
    }
}
