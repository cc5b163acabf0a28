namespace CareerHub.Architecture.Tests;

public class SourceTests
{
    [Fact]
    public void SourceFiles_HaveAtMost300Lines()
    {
        IEnumerable<string> tooLong = Solution.SourceFiles("src", "*.cs").Concat(Solution.SourceFiles("tests", "*.cs"))
            .Where(path => File.ReadLines(path).Count() > 300)
            .Select(path => Path.GetRelativePath(Solution.Root, path));

        Assert.Empty(tooLong);
    }

    [Fact]
    public void PageModels_HaveAtMost110Lines()
    {
        IEnumerable<string> tooLong = Solution.SourceFiles("src/CareerHub.Web", "*.cshtml.cs")
            .Where(path => File.ReadLines(path).Count() > 110)
            .Select(path => Path.GetRelativePath(Solution.Root, path));

        Assert.Empty(tooLong);
    }

    [Theory]
    [InlineData("style=\"")]
    [InlineData("<script>")]
    [InlineData(" onclick=")]
    public void Pages_HaveNoInlineStyleOrScript(string forbidden)
    {
        IEnumerable<string> offenders = Solution.SourceFiles("src/CareerHub.Web", "*.cshtml")
            .Where(path => File.ReadAllText(path).Contains(forbidden, StringComparison.OrdinalIgnoreCase))
            .Select(path => Path.GetRelativePath(Solution.Root, path));

        Assert.Empty(offenders);
    }

    [Fact]
    public void Packages_HaveNoCatchAll()
    {
        IEnumerable<string> offenders = Solution.Packages.SelectMany(package => Solution.SourceFiles("src/" + package, "*.cs"))
            .Where(path => File.ReadLines(path).Any(line => line.TrimStart() is "catch" or "catch (Exception)" or "catch (Exception e)" or "catch (Exception ex)"))
            .Select(path => Path.GetRelativePath(Solution.Root, path));

        Assert.Empty(offenders);
    }
}
