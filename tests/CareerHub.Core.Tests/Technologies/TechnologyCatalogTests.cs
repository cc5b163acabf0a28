using CareerHub.Technologies;
using CareerHub.Technologies.Internal;

namespace CareerHub.Core.Tests.Technologies;

public class TechnologyCatalogTests
{
    private static readonly TechnologyCatalog Catalog = TechnologyCatalog.Default;

    [Fact]
    public void Default_HasEnoughTechnologies() => Assert.True(Catalog.All.Count >= 1500, $"{Catalog.All.Count} technologies");

    [Fact]
    public void Default_EachNameFolded_HasOneMeaning()
    {
        var meanings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (TechnologyName name in TechnologyData.Read().SelectMany(entry => entry.Names))
        {
            string folded = NameFold.Of(name.Written);
            Assert.NotEqual("", folded);
            Assert.True(meanings.TryAdd(folded, name.Technology.Name), $"{name.Written} of {name.Technology.Name} is {meanings[folded]} already.");
        }
    }

    [Fact]
    public void Default_EachTechnology_FitsItsColumns()
    {
        Assert.All(Catalog.All, technology =>
        {
            Assert.InRange(technology.Name.Length, 1, TechnologyCatalog.LongestName);
            Assert.Equal(technology.Name.Trim(), technology.Name);
            Assert.True(Enum.IsDefined(technology.Category) && Enum.IsDefined(technology.Layer), technology.Name);
            Assert.DoesNotContain(';', technology.Name);
        });
        Assert.All(Enum.GetValues<TechnologyCategory>(), category => Assert.Contains(Catalog.All, technology => technology.Category == category));
        Assert.All(Enum.GetValues<TechnologyLayer>(), layer => Assert.Contains(Catalog.All, technology => technology.Layer == layer));
    }

    [Theory]
    [InlineData("JavaScript", "JS", "js", "Javascript", "ECMAScript", "Java Script", "JAVASCRIPT", "ES6")]
    [InlineData("TypeScript", "TS", "typescript", "Type-Script")]
    [InlineData("Kubernetes", "k8s", "K8S", "kubernetes")]
    [InlineData("PostgreSQL", "Postgres", "psql", "Postgre SQL", "PostgreSQL 15")]
    [InlineData("C#", "C Sharp", "csharp", "c#", "C♯")]
    [InlineData(".NET", ".NET Core", "dotnet", ".net 8", "Dot Net", ".NET 6.0")]
    [InlineData("Go", "Golang", "go")]
    [InlineData("Node.js", "Node", "NodeJS", "node js", "Node.js 20")]
    [InlineData("React", "ReactJS", "React.js", "react 18")]
    [InlineData("Vue.js", "Vue", "VueJS", "Vue 3")]
    [InlineData("Python", "python3", "Python 3.12", "Python 3.x")]
    [InlineData("HTML", "HTML5", "html 5", "XHTML")]
    [InlineData("CSS", "CSS3")]
    [InlineData("Amazon Web Services", "AWS", "aws cloud")]
    [InlineData("Google Cloud Platform", "GCP", "Google Cloud")]
    [InlineData("Microsoft SQL Server", "MSSQL", "MS SQL", "SQL Server", "SQL-Server 2019", "SQL Server 2016/2019")]
    [InlineData("Microsoft Excel", "Excel", "MS Excel", "MS-Excel", "ms excel")]
    [InlineData("Microsoft Word", "Word", "MS Word")]
    [InlineData("Microsoft Office", "MS Office", "MS-Office", "Office", "Office 2019")]
    [InlineData("SAP S/4HANA", "S/4HANA", "SAP S/4 HANA", "sap s4hana")]
    [InlineData("SAP FI", "SAP FI/CO", "SAP FICO")]
    [InlineData("PLC", "SPS", "SPS-Programmierung")]
    [InlineData("Adobe Photoshop", "Photoshop", "Photoshop CC")]
    [InlineData("AutoCAD", "Auto CAD", "AutoCAD 2020", "Autodesk AutoCAD")]
    [InlineData("C++", "CPP", "c++", "C++17", "C++ 20")]
    [InlineData("Ruby on Rails", "Rails", "RoR")]
    [InlineData("CI/CD", "CICD", "Continuous Integration")]
    [InlineData("Oracle Database", "Oracle", "Oracle 12c", "Oracle DB")]
    [InlineData("Electronic Health Records", "EHR", "EMR")]
    public void Find_AllFormsOfAName_AreOneTechnology(string name, params string[] forms)
    {
        Assert.Equal(name, Catalog.Find(name)?.Name);
        Assert.All(forms, form => Assert.Equal((form, name), (form, Catalog.Find(form)?.Name)));
    }

    [Fact]
    public void Find_NamesThatDifferInASign_StayDistinct()
    {
        string[] names = ["C", "C++", "C#", "Go", "R", ".NET", "F#", "D", "Java", "JavaScript", "SAS", "Sass", "ASP.NET", "ASP.NET Core", ".NET Framework"];

        Assert.Equal(names, names.Select(name => Catalog.Find(name)?.Name));
        Assert.Null(Catalog.Find("NET"));
        Assert.Null(Catalog.Find("+"));
    }

    [Theory]
    [InlineData("JS", TechnologyCategory.System, TechnologyLayer.Language)]
    [InlineData("React", TechnologyCategory.Library, TechnologyLayer.Frontend)]
    [InlineData("Django", TechnologyCategory.Framework, TechnologyLayer.Backend)]
    [InlineData("Postgres", TechnologyCategory.System, TechnologyLayer.Database)]
    [InlineData("S3", TechnologyCategory.Service, TechnologyLayer.DevOps)]
    [InlineData("k8s", TechnologyCategory.Platform, TechnologyLayer.DevOps)]
    [InlineData("DATEV", TechnologyCategory.Platform, TechnologyLayer.Tools)]
    public void Find_KnownName_TellsCategoryAndLayer(string name, TechnologyCategory category, TechnologyLayer layer) =>
        Assert.Equal((category, layer), (Catalog.Find(name)!.Category, Catalog.Find(name)!.Layer));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("...")]
    [InlineData("Patient care")]
    [InlineData("Teamwork")]
    [InlineData("JavaScript and more")]
    [InlineData("React/Redux")]
    [InlineData("\uD800")]
    public void Find_NoTechnology_IsNull(string? text) => Assert.Null(Catalog.Find(text));

    [Fact]
    public void Find_LongerThanAName_IsNull() => Assert.Null(Catalog.Find("Java" + new string(' ', TechnologyCatalog.LongestName)));

    [Theory]
    [InlineData("React/Redux, Node.js (Express)", "React", "Redux", "Node.js", "Express")]
    [InlineData("experience with Kubernetes", "Kubernetes")]
    [InlineData("C/C++, Java & Go", "C", "C++", "Java", "Go")]
    [InlineData("CI/CD pipelines with Jenkins and GitLab CI", "CI/CD", "Jenkins", "GitLab CI")]
    [InlineData("Oracle PL/SQL, TCP/IP", "PL/SQL", "TCP/IP")]
    [InlineData("Containers: Docker, docker compose", "Docker", "Docker Compose")]
    [InlineData("Built the shop in Ruby on Rails.", "Ruby on Rails")]
    [InlineData("MS Office (Word, Excel, Access)", "Microsoft Office", "Microsoft Word", "Microsoft Excel", "Microsoft Access")]
    [InlineData("SQL Server 2019 und Power BI", "Microsoft SQL Server", "Microsoft Power BI")]
    [InlineData("Go", "Go")]
    public void FindIn_Phrase_GivesEachInOrder(string text, params string[] names) => Assert.Equal(names, Catalog.FindIn(text).Select(technology => technology.Name));

    [Theory]
    [InlineData("willing to go the extra mile")]
    [InlineData("Swift and careful in the spring")]
    [InlineData("access to the word of R and C")]
    [InlineData("Ready, steady, go")]
    [InlineData("agile thinking, node, express delivery, rest")]
    [InlineData("Managed teams, the office and a box")]
    [InlineData(null)]
    public void FindIn_EverydayWords_AreNoTechnologies(string? text) => Assert.Empty(Catalog.FindIn(text));

    [Fact]
    public void FindIn_LongText_LooksAtItsBeginning()
    {
        string text = "Python " + new string('x', TechnologyCatalog.LongestPhrase) + " Kubernetes";

        Assert.Equal(["Python"], Catalog.FindIn(text).Select(technology => technology.Name));
    }

    [Fact]
    public void Find_FromManyThreads_GivesTheSameObject()
    {
        Technology?[] found = [.. Enumerable.Range(0, 200).AsParallel().Select(_ => TechnologyCatalog.Default.Find("js"))];

        Assert.All(found, technology => Assert.Same(Catalog.Find("JavaScript"), technology));
    }

    [Theory]
    [InlineData("Java", "Java has no category and layer.")]
    [InlineData("[Thing Backend]", "[Thing Backend] is no category and layer.")]
    [InlineData("[System]", "[System] is no category and layer.")]
    public void Read_BadLine_Throws(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => TechnologyData.Read(new StringReader(text)).ToList()).Message);
}
