using System.Text;
using ReviewPress.Pdf.Syntax;

namespace ReviewPress.Pdf.Structure;

/// <summary>The named destinations, and how any destination is written (ISO 32000-1, 12.3.2.2 and 12.3.2.3).</summary>
internal sealed class DestinationTable(PdfFile file, PageTree pages)
{
    private readonly Dictionary<string, PdfDestination.ByPlace> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>Gives a name a place.</summary>
    /// <exception cref="ArgumentException">The name has one.</exception>
    public void Add(string name, int page, double y)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (!_places.TryAdd(name, new PdfDestination.ByPlace(page, y))) throw new ArgumentException($"two destinations are called {name}", nameof(name));
    }

    /// <summary>Writes what a Dest entry holds.</summary>
    public void Write(SyntaxWriter writer, PdfDestination destination)
    {
        switch (destination)
        {
            case PdfDestination.ByName { Name: var name }:
                _asked.Add(name);
                writer.ByteString(Encoding.UTF8.GetBytes(name));
                break;
            case PdfDestination.ByPlace { Page: var page, Y: var y }:
                writer.OpenArray().Reference(pages[page]).Name("XYZ").Null().Number(y).Null().CloseArray();
                break;
        }
    }

    /// <summary>Writes the name tree.</summary>
    /// <returns>None where no name was added.</returns>
    /// <exception cref="InvalidOperationException">Something leads to a name that wasn't added.</exception>
    public PdfReference WriteTree()
    {
        if (_asked.Where(name => !_places.ContainsKey(name)).Order(StringComparer.Ordinal).FirstOrDefault() is { } missing) throw new InvalidOperationException($"something leads to {missing}, which is nowhere");
        if (_places.Count == 0) return default;
        var entries = _places.Select(entry => (Key: Encoding.UTF8.GetBytes(entry.Key), entry.Value)).ToArray();
        Array.Sort(entries, (a, b) => a.Key.AsSpan().SequenceCompareTo(b.Key));
        return NameTree.Write(file, entries, (writer, place) => Write(writer, place));
    }
}
