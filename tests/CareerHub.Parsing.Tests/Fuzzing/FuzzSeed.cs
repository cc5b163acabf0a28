namespace CareerHub.Parsing.Tests.Fuzzing;

/// <summary>A sound document from which mutants are made.</summary>
/// <param name="Name">Its name, unique among all seeds.</param>
/// <param name="Bytes">The file.</param>
internal sealed record FuzzSeed(string Name, byte[] Bytes);
