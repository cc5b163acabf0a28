namespace CareerHub.Import;

/// <summary>Where a word of a document's text stands on a page.</summary>
/// <param name="Start">The offset of its first UTF-16 code unit in the text, from 0.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
/// <param name="Page">Its page, from 1.</param>
/// <param name="Box">Its place on the page.</param>
public readonly record struct PlacedWord(int Start, int Length, int Page, PageBox Box);
