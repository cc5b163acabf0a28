using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace CareerHub;

/// <summary>An immutable list that is equal to another when their items are equal in order, so that records holding it compare by value.</summary>
/// <typeparam name="T">The items' type.</typeparam>
[JsonConverter(typeof(ValueListJsonConverter))]
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] items;

    internal ValueList(T[] items) => this.items = items;

    /// <summary>The list without items.</summary>
    internal static ValueList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => items.Length;

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <summary>The items, where nothing is to be made to go through them.</summary>
    internal ReadOnlySpan<T> AsSpan() => items;

    /// <summary>Something for each item, in order.</summary>
    internal TResult[] ConvertAll<TResult>(Converter<T, TResult> converter) => Array.ConvertAll(items, converter);

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && items.AsSpan().SequenceEqual(other.items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (T item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}

/// <summary>Makes <see cref="ValueList{T}"/>.</summary>
public static class ValueList
{
    /// <summary>A list of the items given; also what a collection expression calls.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="items">The items, copied.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(items.ToArray());

    /// <summary>A list of the items of a sequence.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="items">The items, enumerated once.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => items as ValueList<T> ?? Create<T>(items.ToArray());
}
