namespace CareerHub.Benchmarks.TextSpeed;

/// <summary>Makes PDF files of as many pages as wanted.</summary>
internal interface ILongPdf
{
    string Name { get; }

    /// <summary>The program that is needed and not there, or null.</summary>
    string? Missing { get; }

    void Write(string file, int pages);
}
