using System.Collections.Immutable;
using ReviewPress.Typesetting.Composing;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;
using ReviewPress.Typesetting.Pages;

namespace ReviewPress.Typesetting.Paginating;

/// <summary>Sets running heads and folios at the measure's outer edge.</summary>
internal sealed class FurnitureSetter(Composer composer, PageGeometry geometry)
{
    /// <summary>Adds a page's furniture to its marks.</summary>
    public void Set(Section section, int number, string label, bool isFirst, Beginning? current, MarkList marks)
    {
        var isRecto = number % 2 == 0;
        var here = isFirst ? FurniturePages.Opening : isRecto ? FurniturePages.Rectos : FurniturePages.Versos;
        var left = isRecto ? geometry.Inner : geometry.Outer;
        marks.Kind = RunKind.Furniture;
        foreach (var item in section.Furniture)
        {
            if ((item.Pages & here) == FurniturePages.None) continue;
            if (item.IsInSideColumn)
            {
                SetBeside(item, Named(item, label, current), geometry.SideLeft(isRecto), marks);
                continue;
            }

            var list = Shortened(item, Named(item, label, current));
            var place = new LinePlace(left, geometry.Measure, item.Baseline, isRecto ? Alignment.Right : Alignment.Left, true);
            composer.Setter.Set(list, null, new(list.Length, BreakKind.Final), place, marks);
        }

        marks.Kind = RunKind.Text;
    }

    /// <summary>The words of a section's furniture, whole and without numbers of pages.</summary>
    public static IEnumerable<TextInline> Words(Section section)
    {
        foreach (var inline in section.Furniture.SelectMany(f => f.Inlines))
        {
            if (inline is TextInline text) yield return text;
            if (inline is not RunningTitleInline title) continue;
            foreach (var block in section.Blocks.Where(b => b.Begins is not null)) yield return new TextInline(0, block.Begins!.RunningTitle, title.Style, block.Begins.Language, 0);
        }
    }

    /// <summary>An item as it is set: words are taken from the end, and an ellipsis set, until it fits.</summary>
    private Hlist Shortened(FurnitureItem item, ImmutableArray<Inline> inlines)
    {
        var list = composer.Shape(inlines);
        while (composer.Setter.Width(list) > item.MostWidth && Shorter(inlines) is { } shorter) list = composer.Shape(inlines = shorter);
        return list;
    }

    private static ImmutableArray<Inline> Named(FurnitureItem item, string label, Beginning? current) =>
    [
        .. item.Inlines.Select(i => i switch
        {
            FolioInline folio => new TextInline(0, label, folio.Style, "en", 0),
            RunningTitleInline title => new TextInline(0, current!.RunningTitle, title.Style, current.Language, 0) { Hyphenates = false },
            _ => i,
        }),
    ];

    /// <summary>Lines one below the other; words are taken from the end until they are few enough.</summary>
    private void SetBeside(FurnitureItem item, ImmutableArray<Inline> inlines, Length left, MarkList marks)
    {
        var style = new ParagraphStyle(item.SideLeading, Alignment.Left) { Hyphenates = false };
        var paragraph = composer.Compose(new ParagraphBlock(inlines, style), geometry.SideColumn, [], []);
        while (paragraph.Settings[paragraph.Best].Lines > item.SideLines && Shorter(inlines) is { } shorter)
        {
            inlines = shorter;
            paragraph = composer.Compose(new ParagraphBlock(inlines, style), geometry.SideColumn, [], []);
        }

        var ends = paragraph.Settings[paragraph.Best].Ends;
        var list = composer.Shape(inlines);
        for (var line = 0; line < ends.Length; line++)
            composer.Setter.Set(list, line == 0 ? null : ends[line - 1], ends[line], new(left, geometry.SideColumn, item.Baseline + item.SideLeading * line, Alignment.Left, true), marks);
    }

    private static ImmutableArray<Inline>? Shorter(ImmutableArray<Inline> inlines)
    {
        for (var i = inlines.Length - 1; i >= 0; i--)
        {
            if (inlines[i] is not TextInline text) continue;
            var words = text.Text.TrimEnd('…');
            var cut = words.LastIndexOf(' ');
            if (cut > 0) return inlines.SetItem(i, text with { Text = words[..cut].TrimEnd(' ', ',', ';', ':', '–', '—') + "…" });
        }

        return null;
    }
}
