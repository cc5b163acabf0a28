namespace CareerHub.Parsing.Documents.Internal.Zip;

/// <summary>The parts of a package by name, whatever holds them.</summary>
internal interface IPackageParts
{
    bool Has(string name);

    /// <summary>The content of a part, or null when there is none of that name.</summary>
    Stream? OpenPart(string name);
}
