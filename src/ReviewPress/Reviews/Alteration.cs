using System.Collections.Immutable;

namespace ReviewPress.Reviews;

/// <summary>What passes do to lists of which they alter few members.</summary>
internal static class Alteration
{
    /// <summary>The list with each member altered; itself where all stay what they are.</summary>
    public static ImmutableArray<T> Altered<T>(this ImmutableArray<T> items, Func<T, T> alter)
    {
        ImmutableArray<T>.Builder? altered = null;
        for (var i = 0; i < items.Length; i++)
        {
            var item = alter(items[i]);
            if (altered is null && EqualityComparer<T>.Default.Equals(item, items[i])) continue;
            if (altered is null)
            {
                altered = ImmutableArray.CreateBuilder<T>(items.Length);
                altered.AddRange(items, i);
            }

            altered.Add(item);
        }

        return altered?.MoveToImmutable() ?? items;
    }
}
