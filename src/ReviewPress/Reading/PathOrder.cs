namespace ReviewPress.Reading;

/// <summary>The order of paths: folder by folder, numbers by their value (<c>2-heat</c> before <c>10-alien</c>), the rest by code points.</summary>
internal sealed class PathOrder : IComparer<string>
{
    /// <summary>The one that all listings use.</summary>
    public static PathOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var (a, b, i, j) = (x ?? "", y ?? "", 0, 0);
        while (i < a.Length && j < b.Length)
        {
            var order = char.IsAsciiDigit(a[i]) && char.IsAsciiDigit(b[j]) ? CompareNumbers(a, b, ref i, ref j) : Rank(a[i++]).CompareTo(Rank(b[j++]));
            if (order != 0) return order;
        }

        var rest = (a.Length - i).CompareTo(b.Length - j);
        return rest != 0 ? rest : string.CompareOrdinal(a, b);
    }

    private static int CompareNumbers(string a, string b, ref int i, ref int j)
    {
        var one = Digits(a, ref i);
        var other = Digits(b, ref j);
        return one.Length != other.Length ? one.Length.CompareTo(other.Length) : one.CompareTo(other, StringComparison.Ordinal);
    }

    private static ReadOnlySpan<char> Digits(string text, ref int i)
    {
        while (i < text.Length - 1 && text[i] == '0' && char.IsAsciiDigit(text[i + 1])) i++;
        var start = i;
        while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
        return text.AsSpan(start, i - start);
    }

    /// <summary>A folder's files stand together: the separator comes before every letter.</summary>
    private static int Rank(char c) => c is '/' or '\\' ? -1 : c;
}
