namespace CareerHub.Parsing.Documents.Flow.Docx;

/// <summary>One relationship: the last segment of its type, its target as written, and the folder that the target counts from.</summary>
internal sealed record OpcRelationship(string Type, string Target, bool External, string Folder)
{
    /// <summary>The part's name inside the package, or null for an external target. Dots never lead out of the package.</summary>
    public string? Part
    {
        get
        {
            if (External)
            {
                return null;
            }

            var segments = new List<string>();
            foreach (string segment in (Target.StartsWith('/') ? Target : Folder + Target).Split('/', StringSplitOptions.RemoveEmptyEntries))
            {
                if (segment == "..")
                {
                    segments.RemoveRange(Math.Max(segments.Count - 1, 0), Math.Min(segments.Count, 1));
                }
                else if (segment != ".")
                {
                    segments.Add(segment);
                }
            }

            return string.Join('/', segments);
        }
    }
}
