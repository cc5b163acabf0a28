using System.Runtime.Versioning;

// The tests need a PostgreSQL cluster of their own, which is not to be had there.
[assembly: UnsupportedOSPlatform("windows")]
