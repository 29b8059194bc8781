using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReviewPress.Manuscripts;

namespace ReviewPress.Reviews;

/// <summary>A review's text as lines that a person can read and a test compare: a block or inline a line; leaves by number, text by its offset in the leaf and its line and column in the file.</summary>
public static class ReviewDump
{
    /// <summary>Body and notes.</summary>
    /// <param name="body">The blocks.</param>
    /// <param name="notes">The notes.</param>
    /// <param name="pieces">From text to file.</param>
    public static string Of(ImmutableArray<Block> body, ImmutableArray<Note> notes, PieceTable pieces)
    {
        var writer = new Writer(pieces);
        writer.WriteBlocks(body, 0);
        foreach (var note in notes)
        {
            writer.Line(0, $"note {note.Number}");
            writer.WriteBlocks(note.Blocks, 1);
        }

        return writer.ToString();
    }

    private sealed class Writer(PieceTable pieces)
    {
        private readonly StringBuilder _lines = new();

        public override string ToString() => _lines.ToString();

        public void Line(int depth, FormattableString line) => _lines.Append(' ', depth * 2).Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

        public void WriteBlocks(ImmutableArray<Block> blocks, int depth)
        {
            foreach (var block in blocks) WriteBlock(block, depth);
        }

        private void WriteBlock(Block block, int depth)
        {
            var at = At(block.Source);
            switch (block)
            {
                case Paragraph p: WriteLeaf($"paragraph {p.Leaf} {at}", p.Leaf, p.Inlines, depth); break;
                case Heading h: WriteLeaf($"heading {h.Leaf} level {h.Level} {at}", h.Leaf, h.Inlines, depth); break;
                case Quote q: WriteQuote(q, at, depth); break;
                case BulletList l: WriteList(l, at, depth); break;
                case Definition d: WriteDefinition(d, at, depth); break;
                case Table t: WriteTable(t, at, depth); break;
                case Figure f: WriteFigure(f, at, depth); break;
                case SectionBreak: Line(depth, $"section break {at}"); break;
                case PageBreak: Line(depth, $"page break {at}"); break;
                case CodeBlock c: Line(depth, $"code {c.Leaf} {at} {Quoted(c.Text)}"); break;
                case Container c: Line(depth, $"{Lower(c.Kind)} {at}"); WriteBlocks(c.Blocks, depth + 1); break;
                default: throw new InvalidOperationException(block.GetType().Name);
            }

            if (block.Wish != BlockWish.None) Line(depth + 1, $"wish{(block.Wish.Keeps ? " keep" : "")}{(block.Wish.ExtraLines == 0 ? "" : block.Wish.ExtraLines > 0 ? " lines +1" : " lines -1")}");
        }

        private void WriteQuote(Quote quote, string at, int depth)
        {
            Line(depth, $"quote {at}");
            WriteBlocks(quote.Blocks, depth + 1);
            if (quote.Attribution is { } said) WriteLeaf($"attribution {said.Leaf} {At(said.Source)}", said.Leaf, said.Inlines, depth + 1);
        }

        private void WriteList(BulletList list, string at, int depth)
        {
            Line(depth, $"list {(list.IsOrdered ? "from " + list.Start.ToString(CultureInfo.InvariantCulture) : "bulleted")}{(list.IsTight ? " tight" : "")} {at}");
            foreach (var item in list.Items)
            {
                Line(depth + 1, $"item");
                WriteBlocks(item.Blocks, depth + 2);
            }
        }

        private void WriteDefinition(Definition definition, string at, int depth)
        {
            Line(depth, $"definition {at}");
            foreach (var term in definition.Terms) WriteLeaf($"term {term.Leaf} {At(term.Source)}", term.Leaf, term.Inlines, depth + 1);
            WriteBlocks(definition.Definitions, depth + 1);
        }

        private void WriteTable(Table table, string at, int depth)
        {
            Line(depth, $"table {at} {string.Join(' ', table.Columns.Select(c => Lower(c)))}");
            if (table.Caption is { } caption) WriteLeaf($"caption {caption.Number}", caption.Number, caption.Inlines, depth + 1);
            foreach (var cell in table.Head) WriteLeaf($"head {cell.Number}", cell.Number, cell.Inlines, depth + 1);
            foreach (var row in table.Rows)
            {
                Line(depth + 1, $"row");
                foreach (var cell in row) WriteLeaf($"cell {cell.Number}", cell.Number, cell.Inlines, depth + 2);
            }
        }

        private void WriteFigure(Figure figure, string at, int depth)
        {
            Line(depth, $"figure {at} {Path.GetFileName(figure.Picture)} {(figure.Alternate.Length == 0 ? "decorative" : Quoted(figure.Alternate))}{(figure.FillsPage ? " on a page" : "")}");
            if (figure.Caption is { } caption) WriteLeaf($"caption {caption.Number}", caption.Number, caption.Inlines, depth + 1);
            if (figure.Credit is { } credit) WriteLeaf($"credit {credit.Number}", credit.Number, credit.Inlines, depth + 1);
        }

        private void WriteLeaf(FormattableString head, int leaf, ImmutableArray<Inline> inlines, int depth)
        {
            Line(depth, head);
            WriteInlines(inlines, leaf, depth + 1);
        }

        private void WriteInlines(ImmutableArray<Inline> inlines, int leaf, int depth)
        {
            foreach (var inline in inlines) WriteInline(inline, leaf, depth);
        }

        private void WriteInline(Inline inline, int leaf, int depth)
        {
            switch (inline)
            {
                case Text t: Line(depth, $"{Where(leaf, t.Offset)} {Quoted(t.Value)}{(t.AsTyped ? " as typed" : "")}"); break;
                case CodeText c: Line(depth, $"{Where(leaf, c.Offset)} code {Quoted(c.Value)}"); break;
                case LineBreak b: Line(depth, $"{Where(leaf, b.Offset)} line break"); break;
                case Span s: Line(depth, $"{Lower(s.Kind)}{(s.Language is null ? "" : " " + s.Language)}{(s.Print is null ? "" : " print " + Quoted(s.Print))}"); WriteInlines(s.Children, leaf, depth + 1); break;
                case Link l: Line(depth, $"link {l.Address}"); WriteInlines(l.Children, leaf, depth + 1); break;
                case CrossReference r: Line(depth, $"{Number(r.Offset)} {At(r.Source)} reference {r.Slug}"); WriteInlines(r.Children, leaf, depth + 1); break;
                case NoteCall n: Line(depth, $"{Number(n.Offset)} call of note {n.Number}"); break;
                case InlinePicture p: Line(depth, $"{Number(p.Offset)} picture {Path.GetFileName(p.Picture)} {Quoted(p.Alternate)}"); break;
                default: throw new InvalidOperationException(inline.GetType().Name);
            }
        }

        private string Where(int leaf, int offset) => $"{Number(offset)} {At(pieces.SourceOffset(leaf, offset))}";

        private string At(int source)
        {
            var (line, column) = pieces.File.At(source);
            return $"@{Number(line)}:{Number(column)}";
        }

        private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

        private static string Lower(Enum value)
        {
            var name = new StringBuilder();
            foreach (var c in value.ToString()) name.Append(char.IsAsciiLetterUpper(c) && name.Length > 0 ? " " : "").Append(char.ToLowerInvariant(c));
            return name.ToString();
        }

        /// <summary>Signs that can't be told apart on paper are written as escapes.</summary>
        private static string Quoted(string text)
        {
            var quoted = new StringBuilder("\"");
            foreach (var c in text)
            {
                if (c == '\n') quoted.Append("\\n");
                else if (c is '\u00a0' or (>= '\u2000' and <= '\u200f') or (>= '\u2028' and <= '\u202f') or '\u00ad' or '\ufeff' || char.IsControl(c))
                    quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                else quoted.Append(c);
            }

            return quoted.Append('"').ToString();
        }
    }
}
