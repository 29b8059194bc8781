using System.Collections.Immutable;

namespace ReviewPress.Printing;

/// <summary>The book's pictures, numbered in the order of their first use.</summary>
/// <param name="sizes">Width and height in pixels of each picture that can be printed, by full path.</param>
internal sealed class PictureList(IReadOnlyDictionary<string, (int Width, int Height)> sizes)
{
    private readonly ImmutableArray<string>.Builder _paths = ImmutableArray.CreateBuilder<string>();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public ImmutableArray<string> Paths => _paths.ToImmutable();

    public (int Width, int Height)? SizeOf(string path) => sizes.TryGetValue(path, out var size) ? size : null;

    public int NumberOf(string path)
    {
        if (_numbers.TryGetValue(path, out var number)) return number;
        _paths.Add(path);
        return _numbers[path] = _paths.Count - 1;
    }
}
