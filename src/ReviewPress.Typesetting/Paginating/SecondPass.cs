using System.Collections.Immutable;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Pages;

namespace ReviewPress.Typesetting.Paginating;

/// <summary>Sets the pages in book order, a few sections ahead of the reader; each is dropped when it is read.</summary>
internal sealed class SecondPass(Workshop workshop, Layout layout)
{
    private const int AheadPerCore = 2;
    private const int MostPages = 24;   // of a section that all its reviews share, so many are set at once

    public IEnumerable<Page> Pages()
    {
        if (workshop.Cores == 1) return Spans().SelectMany(Set);
        return Ahead();
    }

    private IEnumerable<Page> Ahead()
    {
        var waiting = new Queue<Task<Page[]>>();
        foreach (var span in Spans())
        {
            waiting.Enqueue(Task.Run(() => Set(span)));
            if (waiting.Count < workshop.Cores * AheadPerCore) continue;
            foreach (var page in waiting.Dequeue().GetAwaiter().GetResult()) yield return page;
        }

        while (waiting.TryDequeue(out var task))
        {
            foreach (var page in task.GetAwaiter().GetResult()) yield return page;
        }
    }

    /// <summary>The first and last page of each section or of a part of a long one, the blank before it included.</summary>
    private IEnumerable<(int First, int End)> Spans()
    {
        var chain = layout.Chain;
        for (int first = 0, end; first < chain.Length; first = end)
        {
            end = first + 1;
            while (end < chain.Length && end - first < MostPages && chain[end].Section == chain[first].Section) end++;
            yield return (first, end);
        }
    }

    private Page[] Set((int First, int End) span) => workshop.With(composer =>
    {
        var setter = new PageSetter(composer, workshop.Content);
        var (begun, before, _) = layout.Chain[span.First];
        if (before > 0) setter.Pass(layout.Plans[begun].From(span.First - before).AsSpan()[..before]);
        var pages = new Page[span.End - span.First];
        for (var number = span.First; number < span.End; number++)
        {
            var (section, index, label) = layout.Chain[number];
            pages[number - span.First] = index < 0
                ? setter.Blank(number, label)
                : setter.Set(workshop.Content.Sections[section], layout.Plans[section].From(number - index)[index], number, label, index == 0);
        }

        return pages;
    });
}
