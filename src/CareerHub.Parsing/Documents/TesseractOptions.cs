namespace CareerHub.Parsing.Documents;

/// <summary>How <see cref="TesseractOcrEngine"/> calls the program.</summary>
public sealed record TesseractOptions
{
    /// <summary>The program, by its name on the search path or its full path; "tesseract" unless set.</summary>
    public string Path { get; set; } = "tesseract";

    /// <summary>The languages of the texts, at least one, as the program names them (ISO 639-2, such as eng or deu); English unless set. Each must be installed.</summary>
    public IReadOnlyList<string> Languages { get; set; } = ["eng"];

    /// <summary>The longest time for one picture, greater than zero and at most a day; 30 seconds unless set.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The most bytes that the program may write for one picture, greater than zero; 8 MiB unless set.</summary>
    public int MaxOutputBytes { get; set; } = 8 * 1024 * 1024;

    /// <summary>Measures the time; the system's clock unless set.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
