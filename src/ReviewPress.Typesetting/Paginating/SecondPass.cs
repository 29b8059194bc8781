using System.Collections.Immutable;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Pages;

namespace ReviewPress.Typesetting.Paginating;

/// <summary>Sets the pages, a few sections ahead of the reader, and makes something of each before the next; what was made is handed over in book order.</summary>
internal sealed class SecondPass(Workshop workshop, Layout layout)
{
    private const int AheadPerCore = 2;
    private const int MostPages = 24;   // of a section that all its reviews share, so many are set at once

    public IEnumerable<T> Pages<T>(Func<Page, T> make)
    {
        if (workshop.Cores == 1) return Spans().SelectMany(span => Set(span, make));
        return Ahead(make);
    }

    private IEnumerable<T> Ahead<T>(Func<Page, T> make)
    {
        var waiting = new Queue<Task<T[]>>();
        foreach (var span in Spans())
        {
            waiting.Enqueue(Task.Run(() => Set(span, make)));
            if (waiting.Count < workshop.Cores * AheadPerCore) continue;
            foreach (var made in waiting.Dequeue().GetAwaiter().GetResult()) yield return made;
        }

        while (waiting.TryDequeue(out var task))
        {
            foreach (var made in task.GetAwaiter().GetResult()) yield return made;
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

    private T[] Set<T>((int First, int End) span, Func<Page, T> make) => workshop.With(composer =>
    {
        var setter = new PageSetter(composer, workshop.Content);
        var (begun, before, _) = layout.Chain[span.First];
        if (before > 0) setter.Pass(layout.Plans[begun].From(span.First - before).AsSpan()[..before]);
        var made = new T[span.End - span.First];
        for (var number = span.First; number < span.End; number++)
        {
            var (section, index, label) = layout.Chain[number];
            made[number - span.First] = make(index < 0
                ? setter.Blank(number, label)
                : setter.Set(workshop.Content.Sections[section], layout.Plans[section].From(number - index)[index], number, label, index == 0));
        }

        return made;
    });
}
