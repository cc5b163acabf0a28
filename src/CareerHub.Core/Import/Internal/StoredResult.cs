using System.Text.Json.Serialization;

namespace CareerHub.Import.Internal;

/// <summary>The stored form of a parse result. Members are set by the serialiser and may all be missing.</summary>
internal sealed class StoredResult
{
    public int Version { get; set; }

    public string? MediaType { get; set; }

    public string? Language { get; set; }

    public string? Text { get; set; }

    public List<string?>? LinkTargets { get; set; }

    public List<StoredFinding?>? Findings { get; set; }

    public List<StoredPart?>? Parts { get; set; }
}

/// <summary>A finding.</summary>
internal sealed class StoredFinding
{
    public string? Code { get; set; }

    public FindingSeverity Severity { get; set; }

    public string? Message { get; set; }

    public StoredSource? Source { get; set; }
}

/// <summary>A part of a draft, as <see cref="ProfileDraft.Parts"/> lists it.</summary>
internal sealed class StoredPart
{
    public string? Section { get; set; }

    public bool IsTraining { get; set; }

    public List<StoredValue?>? Values { get; set; }
}

/// <summary>A value of a part.</summary>
internal sealed class StoredValue
{
    public string? Property { get; set; }

    public int? Index { get; set; }

    public string? Text { get; set; }

    public StoredSource? Source { get; set; }
}

/// <summary>The source of a value.</summary>
internal sealed class StoredSource
{
    public string? RawText { get; set; }

    public int Start { get; set; }

    public int Length { get; set; }

    public int? Page { get; set; }

    public double[]? Box { get; set; }

    public string? Method { get; set; }

    public double Confidence { get; set; }
}

/// <summary>How it is serialised; depth and numbers are bounded by the defaults.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true,
    MaxDepth = 16)]
[JsonSerializable(typeof(StoredResult))]
internal sealed partial class StoredResultContext : JsonSerializerContext;
