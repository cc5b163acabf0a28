using CareerHub.Profiles;

namespace CareerHub.Core.Tests.Profiles;

public class FieldOriginsTests
{
    private static readonly Ulid Import = Ulid.Parse("01ARZ3NDEKTSV4RRFFQ69G5FAV");

    [Fact]
    public void Import_Identifier_IsWrittenBehindThePrefix() => Assert.Equal("import:01ARZ3NDEKTSV4RRFFQ69G5FAV", FieldOrigins.Import(Import));

    [Fact]
    public void With_Names_SetsThemAndKeepsTheOthers()
    {
        FieldOrigins origins = FieldOrigins.Empty.With(FieldOrigins.Import(Import), "Position", "CompanyName").With(FieldOrigins.Person, "Position");

        Assert.Equal(
            new Dictionary<string, string> { ["CompanyName"] = "import:01ARZ3NDEKTSV4RRFFQ69G5FAV", ["Position"] = "person" },
            origins.Fields);
        Assert.Empty(FieldOrigins.Empty.Fields);
    }

    [Fact]
    public void Equals_SameFieldsInAnotherOrder_IsTrue()
    {
        FieldOrigins one = FieldOrigins.Empty.With(FieldOrigins.Person, "A", "B");
        FieldOrigins other = FieldOrigins.Empty.With(FieldOrigins.Person, "B").With(FieldOrigins.Person, "A");

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, FieldOrigins.Empty.With(FieldOrigins.Person, "A"));
        Assert.NotEqual(one, FieldOrigins.Empty.With("import:x", "A", "B"));
    }

    [Fact]
    public void Create_NoFields_IsEmpty() => Assert.Same(FieldOrigins.Empty, FieldOrigins.Create([]));
}
