using ReviewPress.Pdf.Syntax;

namespace ReviewPress.Pdf.Structure;

/// <summary>Writes the document outline (ISO 32000-1, 12.3.3).</summary>
internal sealed class OutlineWriter(PdfFile file, DestinationTable destinations)
{
    /// <summary>Writes an outline.</summary>
    /// <param name="entries">At least one.</param>
    /// <returns>Its root.</returns>
    public PdfReference Write(IReadOnlyList<PdfOutlineEntry> entries)
    {
        var root = file.Reserve();
        var (first, last) = WriteLevel(entries, root);
        file.Begin(root).OpenDictionary().Key("Type").Name("Outlines").Key("First").Reference(first).Key("Last").Reference(last)
            .Key("Count").Integer(Shown(entries)).CloseDictionary();
        file.End();
        return root;
    }

    private (PdfReference First, PdfReference Last) WriteLevel(IReadOnlyList<PdfOutlineEntry> entries, PdfReference parent)
    {
        var references = new PdfReference[entries.Count];
        for (var i = 0; i < references.Length; i++) references[i] = file.Reserve();
        for (var i = 0; i < references.Length; i++)
        {
            var entry = entries[i];
            var (first, last) = entry.Children.Count == 0 ? default : WriteLevel(entry.Children, references[i]);
            var writer = file.Begin(references[i]).OpenDictionary().Key("Title").Text(entry.Title).Key("Parent").Reference(parent);
            if (i > 0) writer.Key("Prev").Reference(references[i - 1]);
            if (i + 1 < references.Length) writer.Key("Next").Reference(references[i + 1]);
            if (!first.IsNone)
            {
                var count = Shown(entry.Children);
                writer.Key("First").Reference(first).Key("Last").Reference(last).Key("Count").Integer(entry.Open ? count : -count);
            }

            destinations.Write(writer.Key("Dest"), entry.Destination);
            writer.CloseDictionary();
            file.End();
        }

        return (references[0], references[^1]);
    }

    /// <summary>How many lines a level shows when it is open.</summary>
    private static int Shown(IReadOnlyList<PdfOutlineEntry> entries) => entries.Sum(entry => 1 + (entry.Open ? Shown(entry.Children) : 0));
}
