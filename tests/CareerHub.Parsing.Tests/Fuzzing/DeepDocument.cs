namespace CareerHub.Parsing.Tests.Fuzzing;

/// <summary>A document whose parts stand inside, lead to, or share one another as often as one asks.</summary>
/// <param name="Name">What is nested in what.</param>
/// <param name="Write">Writes the file for a depth.</param>
internal sealed record DeepDocument(string Name, Func<int, byte[]> Write)
{
    /// <summary>Every way in which a document of any format can be deep.</summary>
    public static IReadOnlyList<DeepDocument> All { get; } = [.. DeepPdfs.All(), .. DeepOffices.All(), .. DeepMarkups.All()];

    /// <summary>Documents with one large object that is named as often as one asks.</summary>
    public static IReadOnlyList<DeepDocument> Shared { get; } = [.. SharedPdfs.All()];

    public override string ToString() => Name;

    /// <summary>A text again and again.</summary>
    public static string Times(int count, string text) => new System.Text.StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    /// <summary>A text made for every level.</summary>
    public static string Each(int count, Func<int, string> text)
    {
        var all = new System.Text.StringBuilder();
        for (int i = 0; i < count; i++)
        {
            all.Append(text(i));
        }

        return all.ToString();
    }
}
