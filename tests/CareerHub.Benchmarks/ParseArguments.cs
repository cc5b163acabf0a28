namespace CareerHub.Benchmarks;

/// <summary>What the verb <c>parse</c> is called with.</summary>
/// <param name="Input">The folder of documents.</param>
/// <param name="Output">The folder for what was read.</param>
/// <param name="Truth">The folder that says what the documents say, or null.</param>
internal sealed record ParseArguments(string Input, string Output, string? Truth)
{
    public const string Usage = "usage: parse IN_DIR OUT_DIR [--calibration TRUTH_DIR]";

    /// <summary>The arguments, or null when they are not right.</summary>
    public static ParseArguments? Read(string[] args) => args switch
    {
        [var input, var output] when Directory.Exists(input) => new(input, output, null),
        [var input, var output, "--calibration", var truth] when Directory.Exists(input) && Directory.Exists(truth) => new(input, output, truth),
        _ => null,
    };
}
