using ReviewPress.Pdf.Syntax;

namespace ReviewPress.Pdf.Structure;

/// <summary>Writes name trees, balanced (ISO 32000-1, 7.9.6).</summary>
internal static class NameTree
{
    private const int EntriesANode = 64;

    /// <summary>Writes a tree.</summary>
    /// <param name="file">Where.</param>
    /// <param name="entries">By key, in the order of bytes; at least one.</param>
    /// <param name="write">Writes a value.</param>
    /// <returns>Its root.</returns>
    public static PdfReference Write<T>(PdfFile file, (byte[] Key, T Value)[] entries, Action<SyntaxWriter, T> write)
    {
        var level = new List<Node>();
        for (var first = 0; first < entries.Length; first += EntriesANode)
        {
            var own = entries.AsMemory(first, Math.Min(EntriesANode, entries.Length - first));
            level.Add(new Node(file.Reserve(), own.Span[0].Key, own.Span[^1].Key));
            var writer = Begin(file, level[^1], entries.Length <= EntriesANode).Key("Names").OpenArray();
            foreach (var (key, value) in own.Span) write(writer.ByteString(key), value);
            End(file, writer);
        }

        while (level.Count > 1) level = WriteParents(file, level);
        return level[0].Reference;
    }

    private static List<Node> WriteParents(PdfFile file, List<Node> kids)
    {
        var parents = new List<Node>();
        for (var first = 0; first < kids.Count; first += EntriesANode)
        {
            var own = kids.GetRange(first, Math.Min(EntriesANode, kids.Count - first));
            parents.Add(new Node(file.Reserve(), own[0].First, own[^1].Last));
            var writer = Begin(file, parents[^1], kids.Count <= EntriesANode).Key("Kids").OpenArray();
            foreach (var kid in own) writer.Reference(kid.Reference);
            End(file, writer);
        }

        return parents;
    }

    private static SyntaxWriter Begin(PdfFile file, Node node, bool isRoot)
    {
        var writer = file.Begin(node.Reference).OpenDictionary();
        return isRoot ? writer : writer.Key("Limits").OpenArray().ByteString(node.First).ByteString(node.Last).CloseArray();
    }

    private static void End(PdfFile file, SyntaxWriter writer)
    {
        writer.CloseArray().CloseDictionary();
        file.End();
    }

    private sealed record Node(PdfReference Reference, byte[] First, byte[] Last);
}
