using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ReviewPress.OpenType.Faces;

/// <summary>The features asked for a whole run, beyond those that are always on. Equal sets are one object, so that comparing and
/// keeping them is cheap.</summary>
public sealed class FeatureSet : IEquatable<FeatureSet>
{
    private static readonly ConcurrentDictionary<FeatureSet, FeatureSet> Known = new();   // looked up, never enumerated

    private FeatureSet(ImmutableArray<(FeatureTag Tag, int Value)> features)
    {
        Features = features;
        Native = [.. features.Select(f => new HarfBuzzSharp.Feature(f.Tag.Value, (uint)f.Value))];
    }

    /// <summary>Nothing asked for: kerning, ligatures and what else is on by default.</summary>
    public static FeatureSet None { get; } = Intern([]);

    /// <summary>By tag: 0 switches off, 1 on, more picks an alternate.</summary>
    public ImmutableArray<(FeatureTag Tag, int Value)> Features { get; }

    /// <summary>As HarfBuzz takes it; kept, since a new array a call would be rubbish.</summary>
    internal HarfBuzzSharp.Feature[] Native { get; }

    /// <summary>This set and one feature more, or with another value.</summary>
    /// <param name="tag">The feature.</param>
    /// <param name="value">0 switches it off, 1 on, more picks an alternate.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public FeatureSet With(FeatureTag tag, int value = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return Intern([.. Features.Where(f => f.Tag != tag).Append((Tag: tag, Value: value)).OrderBy(f => f.Tag.Value)]);
    }

    /// <summary>This set and another; where both name a feature, the other's value.</summary>
    public FeatureSet With(FeatureSet other) => other.Features.Aggregate(this, (set, f) => set.With(f.Tag, f.Value));

    /// <inheritdoc/>
    public bool Equals(FeatureSet? other) => ReferenceEquals(this, other) || (other is not null && Features.AsSpan().SequenceEqual(other.Features.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FeatureSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        uint hash = 17;
        foreach (var (tag, value) in Features) hash = (hash * 31 + tag.Value) * 31 + (uint)value;
        return (int)hash;
    }

    /// <summary>For instance <c>kern=0 onum=1</c>.</summary>
    public override string ToString() => string.Join(' ', Features.Select(f => $"{f.Tag}={f.Value}"));

    private static FeatureSet Intern(ImmutableArray<(FeatureTag, int)> features)
    {
        var set = new FeatureSet(features);
        return Known.GetOrAdd(set, set);
    }
}
