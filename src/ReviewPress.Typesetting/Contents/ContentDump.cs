using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Typesetting.Contents;

/// <summary>Content as text, for golden files and for reading: sections, blocks with their measures, runs of text with their style.</summary>
public static class ContentDump
{
    /// <summary>A section, line ends LF.</summary>
    /// <param name="section">What to show.</param>
    /// <param name="elements">The content's structure elements: an inline says its role.</param>
    public static string Of(Section section, ImmutableArray<StructureElement> elements)
    {
        ArgumentNullException.ThrowIfNull(section);
        var dump = new Dump(elements);
        dump.Line(0, $"section {section.Name} {section.Start} {section.Numbering}{(section.FirstNumber is { } first ? $" from {first}" : "")}");
        foreach (var item in section.Furniture) dump.Line(1, $"furniture {item.Pages} {item.Baseline}: {dump.Text(item.Inlines)}");
        dump.Add(1, section.Blocks);
        return dump.ToString();
    }

    private sealed class Dump(ImmutableArray<StructureElement> elements)
    {
        private readonly StringBuilder _text = new();

        public void Line(int depth, string line) => _text.Append(' ', depth * 2).Append(line).Append('\n');

        public void Add(int depth, ImmutableArray<Block> blocks)
        {
            foreach (var block in blocks) Add(depth, block);
        }

        private void Add(int depth, Block block)
        {
            var spaces = Spaces(block);
            if (!block.Side.IsEmpty) Line(depth, "beside");
            Add(depth + 1, block.Side);
            switch (block)
            {
                case ParagraphBlock p:
                    var marker = p.Marker.IsEmpty ? "" : $" marker [{Text(p.Marker)}] {p.MarkerIndent}";
                    Line(depth, $"paragraph {p.Style.Leading} {p.Style.Alignment} in {p.Style.Indent} {p.Style.Left} {p.Style.Right}{marker}{(p.Bar is { } bar ? $" bar {bar.Thickness} at {bar.Below}{Ink(bar.Ink)}" : "")}{(p.FirstLine.IsEmpty ? "" : " first line of its own")}{spaces}");
                    Line(depth + 1, Text(p.Inlines));
                    Notes(depth + 1, p.Inlines);
                    break;
                case RuleBlock r: Line(depth, $"rule {r.Thickness} in {r.Height} at {r.Offset}{Ink(r.Ink)}{spaces}"); break;
                case SpaceBlock s: Line(depth, $"space {s.Height}{spaces}"); break;
                case DrawingBlock d: Line(depth, $"drawing {d.Drawing.Width} x {d.Drawing.Height} in {d.Height}{spaces}"); break;
                case FigureBlock f:
                    Line(depth, $"figure #{f.Picture} {f.Width} x {f.PictureHeight} in {f.Height}{(f.FillsPage ? " on a page" : "")}{spaces}");
                    Add(depth + 1, f.Caption);
                    break;
                case RowBlock row: Row(depth, row, spaces); break;
                case TableBlock table: Table(depth, table, spaces); break;
                case GroupBlock group:
                    Line(depth, $"group{(group.KeepsTogether ? " together" : "")}{(group.AtFoot ? " at foot" : "")}{(group.Repeats is { } passage ? $" repeats {passage.First:x}" : "")}{(group.WholeSpace is { } whole ? $" whole {whole}" : "")}{spaces}");
                    Add(depth + 1, group.Blocks);
                    break;
                default: Line(depth, block.GetType().Name); break;
            }
        }

        private void Row(int depth, RowBlock row, string spaces)
        {
            Line(depth, "row" + spaces);
            foreach (var cell in row.Cells)
            {
                Line(depth + 1, $"cell at {cell.Left} {cell.Width} wide");
                Add(depth + 2, cell.Blocks);
            }
        }

        private void Table(int depth, TableBlock table, string spaces)
        {
            Line(depth, "table" + spaces);
            foreach (var (name, blocks) in new[] { ("caption", table.Caption), ("head", table.Head), ("rows", table.Rows.CastArray<Block>()), ("foot", table.Foot) })
            {
                if (blocks.IsEmpty) continue;
                Line(depth + 1, name);
                Add(depth + 2, blocks);
            }
        }

        private void Notes(int depth, ImmutableArray<Inline> inlines)
        {
            foreach (var note in inlines.OfType<NoteInline>())
            {
                Line(depth, "note");
                Add(depth + 1, note.Note);
            }
        }

        private static string Spaces(Block block)
        {
            var text = new StringBuilder();
            if (block.SpaceBefore != Length.Zero) text.Append(" above ").Append(block.SpaceBefore).Append(block.KeepsSpaceAtHead ? " kept" : "").Append(block.StretchesAbove ? " stretching" : "");
            if (block.SpaceAfter != Length.Zero) text.Append(" below ").Append(block.SpaceAfter).Append(block.StretchesBelow ? " stretching" : "");
            if (block.Begins is { } beginning) text.Append(CultureInfo.InvariantCulture, $" begins {beginning.Place:x} “{beginning.RunningTitle}”");
            if (block.IsWide) text.Append(" wide");
            if (block.KeepWithNext > 0) text.Append(CultureInfo.InvariantCulture, $" keeps {block.KeepWithNext}");
            return text.ToString();
        }

        public string Text(ImmutableArray<Inline> inlines) => string.Join(' ', inlines.Select(Of));

        private string Of(Inline inline) => inline switch
        {
            TextInline t => $"{Role(t)}{Style(t.Style)}{(t.Link >= 0 ? " link" : "")} {t.Language} “{t.Text}”",
            PageNumberInline p => $"page of {p.Target:x}",
            FolioInline f => "folio" + Style(f.Style),
            RunningTitleInline r => "running title" + Style(r.Style),
            DrawingInline d => $"drawing “{d.Spoken}” {d.Drawing.Width}{(d.Drawing.Shapes.FirstOrDefault(s => s.Stroke is not null) is { } outlined ? $" outline {outlined.StrokeWidth}" : "")}",
            NoteInline => "(note)",
            SpaceInline s => $"space {s.Width}{(s.Breaks ? "" : " unbroken")}",
            LineBreakInline => "break",
            DropCapInline c => $"drop cap{Style(c.Style)} {c.Language} “{c.Text}” of {c.Lines}",
            _ => inline.GetType().Name,
        };

        private string Role(TextInline text) => text.Element == 0 ? "artifact" : elements[text.Element].Role;

        private static string Style(TextStyle style)
        {
            var features = style.Features.ToString();
            return $" f{style.Face} {style.Size}{(features.Length > 0 ? " " + features : "")}{(style.Tracking != 0 ? $" tracking {style.Tracking}" : "")}{(style.Rise != Length.Zero ? $" rise {style.Rise}" : "")}{Ink(style.Ink)}";
        }

        private static string Ink(Ink ink) => ink == Contents.Ink.Black ? "" : string.Create(CultureInfo.InvariantCulture, $" {ink.Name} {ink.Cyan}/{ink.Magenta}/{ink.Yellow}/{ink.Key}");

        public override string ToString() => _text.ToString();
    }
}
