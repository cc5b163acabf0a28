using System.Reflection;
using CareerHub.Profiles;

namespace CareerHub.Core.Tests.Profiles.Projection;

/// <summary>Gives every settable property of the model a value of its own, so that a property that a mapping forgot is noticed.</summary>
internal sealed class ModelFiller
{
    private int next;

    public T Fill<T>() => (T)Value(typeof(T), typeof(T).Name);

    private object Value(Type type, string name)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        next++;
        return plain switch
        {
            _ when plain == typeof(string) => name is "CountryCode" ? "CH" : name.EndsWith("Url", StringComparison.Ordinal) || name is "CompanyWebsite" ? $"https://host{next}.example/" : $"{name}{next}",
            _ when plain == typeof(int) => next,
            _ when plain == typeof(bool) => true,
            _ when plain == typeof(Ulid) => Ulid.NewUlid(),
            _ when plain == typeof(PartialDate) => PartialDate.OfYear(1900 + next),
            _ when plain == typeof(JsonExtensions) => JsonExtensions.Parse($"{{\"x{next}\":1}}"),
            _ when plain == typeof(FieldOrigins) => FieldOrigins.Empty.With(FieldOrigins.Person, $"X{next}"),
            _ when plain == typeof(ProfileTranslation) => new ProfileTranslation("de", null, $"field{next}", $"{name}{next}"),
            { IsEnum: true } => Enum.GetValues(plain).GetValue(1)!,
            { IsGenericType: true } when plain.GetGenericTypeDefinition() == typeof(ValueList<>) => List(plain.GetGenericArguments()[0], name),
            _ => Object(plain),
        };
    }

    private object List(Type item, string name)
    {
        var items = Array.CreateInstance(item, 2);
        items.SetValue(Value(item, name), 0);
        items.SetValue(Value(item, name), 1);
        return typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private object Object(Type type)
    {
        object instance = Activator.CreateInstance(type)!;
        foreach (PropertyInfo property in type.GetProperties().Where(property => property.CanWrite))
        {
            property.SetValue(instance, Value(property.PropertyType, property.Name));
        }

        return instance;
    }
}
