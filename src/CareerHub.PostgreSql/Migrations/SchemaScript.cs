namespace CareerHub.PostgreSql.Migrations;

/// <summary>A numbered SQL script of the schema, as the package has it or as a database has recorded it.</summary>
/// <param name="Version">Its number, from 1.</param>
/// <param name="Name">The rest of its file name, such as <c>users</c>.</param>
/// <param name="Checksum">SHA-256 of its text with LF line ends, 64 lower-case hexadecimal digits.</param>
public sealed record SchemaScript(int Version, string Name, string Checksum);
