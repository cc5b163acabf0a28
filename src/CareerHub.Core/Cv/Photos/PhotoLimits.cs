namespace CareerHub.Cv.Photos;

/// <summary>The bounds of a photograph that is uploaded.</summary>
public sealed record PhotoLimits
{
    /// <summary>The most bytes; 10 MiB unless set.</summary>
    public int MaxBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>The most pixels, width times height, as the file's header says before anything is decoded; 40 million unless set.</summary>
    public long MaxPixels { get; init; } = 40_000_000;

    /// <summary>The shortest side in pixels; 120 unless set. Less looks blurred in print.</summary>
    public int MinSide { get; init; } = 120;

    /// <summary>The most pixels of a picture that is kept to be cropped again; 2 million unless set. A larger one is made smaller.</summary>
    public int MaxKeptPixels { get; init; } = 2_000_000;
}
