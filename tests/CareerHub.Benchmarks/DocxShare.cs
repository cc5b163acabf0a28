namespace CareerHub.Benchmarks;

/// <summary>How much of what CVs show a reader found.</summary>
internal sealed class DocxShare(string reader)
{
    private int documents, opened, whole, shown, found;

    /// <summary>Adds a document, and says on stderr what is missing.</summary>
    public void Add(string name, int facts, IReadOnlyCollection<string> missing, bool isOpened)
    {
        documents++;
        opened += isOpened ? 1 : 0;
        whole += missing.Count == 0 ? 1 : 0;
        shown += facts;
        found += facts - missing.Count;
        foreach (string fact in missing)
        {
            Console.Error.WriteLine($"{name}, {reader}: {fact}");
        }
    }

    public object Figures() => new { opened = $"{opened}/{documents}", documents_whole = whole, facts = shown, found, share = shown == 0 ? 1 : Math.Round((double)found / shown, 5) };
}
