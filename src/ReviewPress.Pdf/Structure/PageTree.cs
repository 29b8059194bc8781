using ReviewPress.Pdf.Syntax;

namespace ReviewPress.Pdf.Structure;

/// <summary>The pages in order, in a balanced tree (ISO 32000-1, 7.7.3).</summary>
internal sealed class PageTree(PdfFile file)
{
    private const int KidsANode = 32;
    private readonly List<PdfReference> _pages = [];             // may run ahead of the pages added: links lead forwards
    private readonly List<PdfReference> _leaves = [];

    /// <summary>Pages added.</summary>
    public int Count { get; private set; }

    /// <summary>The object of a page, written or not.</summary>
    /// <param name="index">From 0.</param>
    public PdfReference this[int index]
    {
        get
        {
            while (_pages.Count <= index) _pages.Add(file.Reserve());
            return _pages[index];
        }
    }

    /// <summary>The next page and its parent, to be written by the caller.</summary>
    public (PdfReference Page, PdfReference Parent) Add()
    {
        var page = this[Count];
        if (Count % KidsANode == 0) _leaves.Add(file.Reserve());
        Count++;
        return (page, _leaves[^1]);
    }

    /// <summary>Writes the nodes.</summary>
    /// <returns>The root.</returns>
    /// <exception cref="InvalidOperationException">There is no page, or something leads to one that there isn't.</exception>
    public PdfReference Write()
    {
        if (Count == 0) throw new InvalidOperationException("a document needs a page");
        if (_pages.Count > Count) throw new InvalidOperationException($"something leads to page {_pages.Count} of {Count}");
        var nodes = _pages;
        var (kids, pagesAKid) = (_leaves, 1L);
        for (var level = _leaves; ; level = kids)
        {
            kids = [];
            for (var i = 0; level.Count > 1 && i < level.Count; i += KidsANode) kids.Add(file.Reserve());
            WriteLevel(level, nodes, pagesAKid, kids);
            if (kids.Count == 0) return level[0];
            nodes = level;
            pagesAKid *= KidsANode;
        }
    }

    private void WriteLevel(List<PdfReference> level, List<PdfReference> kids, long pagesAKid, List<PdfReference> parents)
    {
        for (var i = 0; i < level.Count; i++)
        {
            var first = i * KidsANode;
            var own = kids.GetRange(first, Math.Min(KidsANode, kids.Count - first));
            var pages = Math.Min(pagesAKid * KidsANode, Count - first * pagesAKid);
            var writer = file.Begin(level[i]).OpenDictionary().Key("Type").Name("Pages");
            if (parents.Count > 0) writer.Key("Parent").Reference(parents[i / KidsANode]);
            writer.Key("Count").Integer(pages).Key("Kids").OpenArray();
            foreach (var kid in own) writer.Reference(kid);
            writer.CloseArray().CloseDictionary();
            file.End();
        }
    }
}
