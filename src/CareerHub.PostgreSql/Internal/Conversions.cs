using System.Text.Json;
using CareerHub.PostgreSql.Profiles.Internal;
using CareerHub.Profiles;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CareerHub.PostgreSql.Internal;

internal sealed class UlidConversion() : ValueConverter<Ulid, string>(value => value.ToString(), text => Ulid.Parse(text));

/// <summary>An enumeration as the database writes most of them: <c>PRIVATE</c>.</summary>
internal sealed class UpperCaseConversion<TEnum>() : ValueConverter<TEnum, string>(
    value => value.ToString().ToUpperInvariant(), text => Enum.Parse<TEnum>(text, true))
    where TEnum : struct, Enum;

/// <summary>As the first draft of the schema writes a budget: <c>small</c>.</summary>
internal sealed class LowerCaseConversion<TEnum>() : ValueConverter<TEnum, string>(
#pragma warning disable CA1308 // The database's words are in lower case.
    value => value.ToString().ToLowerInvariant(), text => Enum.Parse<TEnum>(text, true))
#pragma warning restore CA1308
    where TEnum : struct, Enum;

internal sealed class JsonListConversion() : ValueConverter<ValueList<string>, string>(
    list => JsonSerializer.Serialize(list, JsonColumns.Default.IEnumerableString),
    json => JsonSerializer.Deserialize(json, JsonColumns.Default.StringArray)!.ToValueList());

internal sealed class ArrayConversion() : ValueConverter<ValueList<string>, string[]>(
    list => list.ToArray(), array => array.ToValueList());

internal sealed class ContactConversion() : ValueConverter<ContactColumn, string>(
    contact => JsonSerializer.Serialize(contact, JsonColumns.Default.ContactColumn),
    json => JsonSerializer.Deserialize(json, JsonColumns.Default.ContactColumn)!);

internal sealed class ExtensionsConversion() : ValueConverter<JsonExtensions, string>(
    extensions => extensions.ToString(), json => JsonExtensions.Parse(json));

internal sealed class OriginsConversion() : ValueConverter<FieldOrigins, string>(
    origins => JsonSerializer.Serialize(origins.Fields, JsonColumns.Default.IReadOnlyDictionaryStringString),
    json => FieldOrigins.Create(JsonSerializer.Deserialize(json, JsonColumns.Default.DictionaryStringString)!));

/// <summary>Lists are immutable and compare by their items; EF Core would take them for collections that it fills itself.</summary>
internal sealed class ListComparison() : ValueComparer<ValueList<string>>(
    (left, right) => left == right || (left != null && left.Equals(right)), value => value.GetHashCode(), value => value);

/// <summary>The database orders the members of nested objects by its own rule; that is no change.</summary>
internal sealed class ExtensionsComparison() : ValueComparer<JsonExtensions>(
    (left, right) => left == right || (left != null && right != null && JsonColumns.AreEqual(left.ToString(), right.ToString())),
    value => value.Members.Count,
    value => value);
