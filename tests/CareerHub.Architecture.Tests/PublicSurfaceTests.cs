using System.Reflection;

namespace CareerHub.Architecture.Tests;

/// <summary>
/// The public types of each package, frozen in <c>PublicSurface/</c>. A change there is a decision:
/// run the tests once with CAREERHUB_UPDATE_SNAPSHOTS=1 and commit the difference.
/// </summary>
public class PublicSurfaceTests
{
    public static TheoryData<string> Packages => [.. Solution.Packages];

    [Theory]
    [MemberData(nameof(Packages))]
    public void PublicMembers_OfPackage_AreTheFrozenOnes(string package)
    {
        string actual = string.Join('\n', Solution.Load(package).GetExportedTypes().SelectMany(Describe).Order(StringComparer.Ordinal)) + "\n";
        string path = Path.Combine(Solution.Root, "tests", "CareerHub.Architecture.Tests", "PublicSurface", package + ".txt");
        if (Environment.GetEnvironmentVariable("CAREERHUB_UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void TypesInInternalFolders_AreNotPublic(string package)
    {
        Assert.DoesNotContain(Solution.Load(package).GetExportedTypes(), type => type.Namespace!.Contains(".Internal", StringComparison.Ordinal));
    }

    // Razor finds tag helpers by reflection over public types; nothing else of the site needs to be seen.
    [Fact]
    public void Web_ExportsItsTagHelpersOnly()
    {
        IEnumerable<string?> namespaces = Solution.Load("CareerHub.Web").GetExportedTypes().Select(type => type.Namespace).Distinct();

        Assert.Equal(["CareerHub.Web.Forms"], namespaces.Where(name => name?.StartsWith("CareerHub", StringComparison.Ordinal) == true));
    }

    private static IEnumerable<string> Describe(Type type)
    {
        yield return $"{Kind(type)} {Name(type)}";
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        foreach (MemberInfo member in type.GetMembers(Declared).Where(member => !IsGenerated(member)))
        {
            yield return $"{Name(type)}.{Describe(member)}";
        }
    }

    private static string Describe(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo method => $"{method.Name}({Parameters(method)}) : {Name(method.ReturnType)}",
        PropertyInfo property => $"{property.Name} : {Name(property.PropertyType)}{(property.SetMethod?.IsPublic == true ? " set" : "")}",
        FieldInfo field => $"{field.Name} : {Name(field.FieldType)}",
        _ => member.Name,
    };

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}"));

    // What the compiler writes for records, properties and events says nothing that the declaration does not.
    private static bool IsGenerated(MemberInfo member) =>
        member is MethodInfo { IsSpecialName: true } or Type
        || member.Name is "Equals" or "GetHashCode" or "ToString" or "<Clone>$" or "Deconstruct" or "value__"
        || member.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), inherit: false);

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        _ => "class",
    };

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying) + "?";
        }

        if (!type.IsGenericType)
        {
            return type.IsGenericParameter || type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true ? type.Name : type.FullName ?? type.Name;
        }

        string open = type.GetGenericTypeDefinition().Name;
        return $"{open[..(open.IndexOf('`', StringComparison.Ordinal) is var tick and >= 0 ? tick : open.Length)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
