using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReviewPress.Diagnostics;
using ReviewPress.Manuscripts;
using ReviewPress.Reading.Parsing;
using ReviewPress.Reviews;
using ReviewPress.Testing;

namespace ReviewPress.Tests.Reading.Parsing;

/// <summary>Bodies of cases.</summary>
internal static class Bodies
{
    public static MarkdownBody Read(SourceFile file, params string[] titles) =>
        MarkdownReader.Read(file, 0, new MarkdownContext(Path.GetDirectoryName(file.Path)!, [], [.. titles], 0));

    public static SourceFile Case(string name)
    {
        var path = Path.Combine(Golden.Cases(typeof(Bodies).Assembly), name);
        return new SourceFile(path, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    public static Review Review(SourceFile file, string language = "en-US")
    {
        var body = Read(file);
        return new Review(1, "case", body.Pieces, new ReviewFacts(null, body.Title, language), body.Blocks, body.Notes);
    }

    /// <summary>Every leaf's number and text.</summary>
    public static ImmutableArray<(int Leaf, string Text)> Leaves(Review review)
    {
        var leaves = new LeafCollector();
        if (review.Facts.Headline is { } headline) leaves.Add(headline);
        foreach (var block in review.Body) leaves.Add(block);
        foreach (var note in review.Notes) foreach (var block in note.Blocks) leaves.Add(block);
        return leaves.Leaves.ToImmutable();
    }

    public static MarkdownBody Read(string text) => Read(new SourceFile("/book/review.md", text), "A Title");

    public static string Dump(MarkdownBody body)
    {
        var dump = new StringBuilder();
        foreach (var fault in body.Diagnostics) dump.Append(Line(fault)).Append('\n');
        if (body.Title is { } title) dump.Append(CultureInfo.InvariantCulture, $"title {title.Number}\n");
        return dump.Append(ReviewDump.Of(body.Blocks, body.Notes, body.Pieces)).ToString();
    }

    private static string Line(Diagnostic fault) =>
        $"{fault.Location.Line}:{fault.Location.Column}: {fault.Severity.ToString().ToLowerInvariant()} {fault.Code}: {fault.Message}" + (fault.Help is null ? "" : $"\n  = {fault.Help}");
}

/// <summary>Collects leaves and checks on the way that offsets agree with the text.</summary>
internal sealed class LeafCollector
{
    public ImmutableArray<(int Leaf, string Text)>.Builder Leaves { get; } = ImmutableArray.CreateBuilder<(int, string)>();

    public void Add(Leaf? leaf)
    {
        if (leaf is not null) Add(leaf.Number, leaf.Inlines);
    }

    public void Add(Block block)
    {
        switch (block)
        {
            case Paragraph p: Add(p.Leaf, p.Inlines); break;
            case Heading h: Add(h.Leaf, h.Inlines); break;
            case Quote q: AddAll(q.Blocks); if (q.Attribution is { } said) Add(said); break;
            case BulletList l: foreach (var item in l.Items) AddAll(item.Blocks); break;
            case Definition d: foreach (var term in d.Terms) Add(term); AddAll(d.Definitions); break;
            case Table t: Add(t.Caption); foreach (var cell in t.Head.Concat(t.Rows.SelectMany(r => r))) Add(cell); break;
            case Figure f: Add(f.Caption); Add(f.Credit); break;
            case CodeBlock c: Leaves.Add((c.Leaf, c.Text)); break;
            case Container c: AddAll(c.Blocks); break;
        }
    }

    private void AddAll(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks) Add(block);
    }

    private void Add(int leaf, ImmutableArray<Inline> inlines)
    {
        var text = new StringBuilder();
        AddText(inlines, text);
        Leaves.Add((leaf, text.ToString()));
    }

    private static void AddText(ImmutableArray<Inline> inlines, StringBuilder text)
    {
        foreach (var inline in inlines)
        {
            var (offset, value, children) = inline switch
            {
                Text t => (t.Offset, t.Value, []),
                CodeText c => (c.Offset, c.Value, []),
                LineBreak b => (b.Offset, "\n", []),
                NoteCall n => (n.Offset, "", []),
                InlinePicture p => (p.Offset, "", []),
                CrossReference r => (r.Offset, "", r.Children),
                Span s => (text.Length, "", s.Children),
                Link l => (text.Length, "", l.Children),
                _ => throw new InvalidOperationException(inline.GetType().Name),
            };
            Assert.Equal(text.Length, offset);
            Assert.False(inline is Text && value.Length == 0);
            text.Append(value);
            AddText(children, text);
        }
    }
}
