using System.Runtime.Versioning;

// The tests need file modes and kill -9.
[assembly: UnsupportedOSPlatform("windows")]
