using CareerHub.Cv;

namespace CareerHub.Benchmarks;

/// <summary>What the verb <c>cv</c> is called with.</summary>
/// <param name="Input">The folder of JSON Resumes.</param>
/// <param name="Output">The folder for the CVs.</param>
/// <param name="Templates">The ids of the templates to use.</param>
/// <param name="Paper">The paper of the PDFs.</param>
internal sealed record CvArguments(string Input, string Output, IReadOnlyList<string> Templates, PaperSize Paper)
{
    public const string Usage = "cv IN_DIR OUT_DIR [--template ID] [--paper a4|letter]";

    /// <summary>The arguments, or null when they are not right.</summary>
    /// <param name="args">The arguments as given.</param>
    /// <param name="known">The ids of all templates.</param>
    public static CvArguments? Read(string[] args, IReadOnlyList<string> known)
    {
        if (args is not [var input, var output, .. var options] || !Directory.Exists(input) || options.Length % 2 != 0)
        {
            return null;
        }

        var read = new CvArguments(input, output, known, PaperSize.A4);
        foreach (string[] option in options.Chunk(2))
        {
            switch (option)
            {
                case ["--template", var id] when known.Contains(id, StringComparer.Ordinal):
                    read = read with { Templates = [id] };
                    break;
                case ["--paper", "a4"]:
                    read = read with { Paper = PaperSize.A4 };
                    break;
                case ["--paper", "letter"]:
                    read = read with { Paper = PaperSize.Letter };
                    break;
                default:
                    return null;
            }
        }

        return read;
    }
}
