using System.Collections.Concurrent;
using ReviewPress.OpenType.Faces;
using ReviewPress.OpenType.Shaping;
using ReviewPress.Typesetting.Composing;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Hyphenating;

namespace ReviewPress.Typesetting.Paginating;

/// <summary>What both passes share: the book and a composer for each worker. Composers keep what they have shaped, which changes no result.</summary>
internal sealed class Workshop(Content content, FaceTable faces, TypesettingOptions options)
{
    private readonly ConcurrentBag<Composer> _idle = [];
    private readonly SharedWords _words = new();
    private readonly ExceptionTable _exceptions = new(content.Hyphenation);

    public Content Content => content;

    public int Cores => Math.Max(1, options.Cores);

    /// <summary>Places that a link or a reference leads to, rising.</summary>
    public ulong[] Targets { get; } = TargetsOf(content);

    /// <summary>Does something with a composer that nobody else uses.</summary>
    public T With<T>(Func<Composer, T> work)
    {
        if (!_idle.TryTake(out var composer)) composer = new(faces, options.FallbackFaces, _exceptions, replacements: options.Replacements, words: _words) { TellsDecisions = options.TellsDecisions };
        try
        {
            return work(composer);
        }
        finally
        {
            _idle.Add(composer);
        }
    }

    /// <summary>The same work for many, in any order on all cores; results in order.</summary>
    public TResult[] Each<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, Composer, TResult> work)
    {
        var results = new TResult[items.Count];
        if (Cores == 1)
        {
            for (var i = 0; i < results.Length; i++) results[i] = With(c => work(items[i], c));
        }
        else Parallel.For(0, results.Length, new ParallelOptions { MaxDegreeOfParallelism = Cores }, i => results[i] = With(c => work(items[i], c)));

        return results;
    }

    private static ulong[] TargetsOf(Content content)
    {
        var targets = new HashSet<ulong>(content.Links.Select(l => l.Place));
        var (references, passages) = (new List<PageNumberInline>(), new List<Passage>());
        foreach (var section in content.Sections)
        {
            Blocks.AddReferences(section.Blocks, references);
            Blocks.AddRepetitions(section.Blocks, passages);
        }

        foreach (var reference in references) targets.Add(reference.Target);
        foreach (var (first, last) in passages) targets.UnionWith([first, last]);
        targets.Remove(0);
        return [.. targets.Order()];
    }
}
