using System.Reflection;
using System.Runtime.CompilerServices;

namespace CareerHub.Architecture.Tests;

public class DirectionTests
{
    [Theory]
    [InlineData("CareerHub.Core")]
    [InlineData("CareerHub.Parsing", "CareerHub.Core")]
    [InlineData("CareerHub.PostgreSql", "CareerHub.Core")]
    [InlineData("CareerHub.Pdf", "CareerHub.Core")]
    [InlineData("CareerHub.Web", "CareerHub.Core", "CareerHub.Parsing", "CareerHub.Pdf", "CareerHub.PostgreSql")]
    public void Assembly_ReferencesOnlyWhatStandsBelowIt(string assembly, params string[] allowed)
    {
        IEnumerable<string> own = References(assembly).Where(name => name.StartsWith("CareerHub", StringComparison.Ordinal));

        Assert.Empty(own.Except(allowed));
    }

    [Theory]
    [InlineData("CareerHub.Core", "Handlebars", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Options")]
    [InlineData("CareerHub.Parsing", "HtmlAgilityPack", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Options")]
    [InlineData("CareerHub.PostgreSql", "Microsoft.EntityFrameworkCore", "Microsoft.EntityFrameworkCore.Abstractions", "Microsoft.EntityFrameworkCore.Relational", "Npgsql", "Npgsql.EntityFrameworkCore.PostgreSQL", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options")]
    [InlineData("CareerHub.Pdf", "Microsoft.Playwright", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options")]
    public void Package_UsesOnlyItsHeavyDependency(string assembly, params string[] allowed)
    {
        IEnumerable<string> foreign = References(assembly).Where(name => !IsFramework(name) && !name.StartsWith("CareerHub", StringComparison.Ordinal));

        Assert.Empty(foreign.Except(allowed));
    }

    [Fact]
    public void Internals_AreVisibleToTheirOwnTestsOnly()
    {
        foreach (string assembly in Solution.Assemblies)
        {
            IEnumerable<string> friends = Solution.Load(assembly).GetCustomAttributes<InternalsVisibleToAttribute>().Select(friend => friend.AssemblyName);

            Assert.Equal([assembly + ".Tests"], friends);
        }
    }

    private static IEnumerable<string> References(string assembly) =>
        Solution.Load(assembly).GetReferencedAssemblies().Select(reference => reference.Name!);

    private static bool IsFramework(string name) =>
        name is "netstandard" or "mscorlib" or "Microsoft.Win32.Primitives" || name.StartsWith("System", StringComparison.Ordinal);
}
