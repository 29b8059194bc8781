using System.Collections.Immutable;
using ReviewPress.Diagnostics;
using ReviewPress.Manuscripts;
using ReviewPress.Reviews;

namespace ReviewPress.Reading;

/// <summary>A review that references can lead to.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Title">Its work's title or headline, for references to what a draft leaves out.</param>
/// <param name="IsSound">Whether it stands in the book.</param>
internal sealed record ReferenceGoal(string Slug, string Title, bool IsSound);

/// <summary>Leads each <c>[[slug]]</c> to its review; <c>[[heat-1995]]</c> finds <c>01-heat-1995</c> where only one fits.</summary>
internal sealed class ReferenceResolver
{
    private readonly Dictionary<string, ReferenceGoal> _bySlug = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ReferenceGoal>> _byBareSlug = new(StringComparer.Ordinal);
    private readonly ImmutableArray<string> _slugs;

    /// <summary>Learns the book's slugs.</summary>
    public ReferenceResolver(IEnumerable<ReferenceGoal> goals)
    {
        foreach (var goal in goals)
        {
            if (!_bySlug.TryAdd(goal.Slug, goal)) continue;
            var bare = WithoutNumber(goal.Slug);
            if (!_byBareSlug.TryGetValue(bare, out var same)) _byBareSlug[bare] = same = [];
            same.Add(goal);
        }

        _slugs = [.. _bySlug.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>The review with its references led; each that leads nowhere is an error.</summary>
    public Review Resolve(Review review, FaultList faults) => new Walk(this, review.Pieces.File, faults).Review(review);

    private ReferenceGoal? Find(CrossReference reference, LineTable file, FaultList faults)
    {
        var typed = Slug.Of(reference.Slug);
        if (_bySlug.TryGetValue(typed, out var goal)) return goal;
        var fitting = _byBareSlug.GetValueOrDefault(typed) ?? [];
        if (fitting.Count == 1) return fitting[0];
        var place = file.LocationAt(reference.Source);
        if (fitting.Count > 1)
        {
            faults.Add(DiagnosticCodes.AmbiguousReference.At(place, $"[[{reference.Slug}]] fits {fitting.Count} reviews", "write one of: " + string.Join(", ", fitting.Select(f => $"[[{f.Slug}]]"))));
            return null;
        }

        var meant = NearestWord.Among(typed, _slugs) ?? NearestWord.Among(typed, _byBareSlug.Keys.Order(StringComparer.Ordinal)) ?? _slugs.FirstOrDefault(slug => typed.Length >= 4 && slug.Contains(typed, StringComparison.Ordinal));
        faults.Add(DiagnosticCodes.DeadReference.At(place, $"[[{reference.Slug}]] leads to no review of this book", meant is null ? "write the name of the review's file, without its extension" : $"did you mean [[{meant}]]?"));
        return null;
    }

    private static string WithoutNumber(string slug)
    {
        var digits = 0;
        while (digits < slug.Length && char.IsAsciiDigit(slug[digits])) digits++;
        return digits is > 0 and <= 4 && digits + 1 < slug.Length && slug[digits] == '-' ? slug[(digits + 1)..] : slug;
    }

    /// <summary>Goes through one review; what holds no reference stays the same object.</summary>
    private sealed class Walk
    {
        private readonly ReferenceResolver _resolver;
        private readonly LineTable _file;
        private readonly FaultList _faults;
        private readonly Func<Inline, Inline> _inline;      // made once a review, not once a leaf
        private readonly Func<Block, Block> _block;
        private readonly Func<Leaf, Leaf> _leaf;

        public Walk(ReferenceResolver resolver, LineTable file, FaultList faults) =>
            (_resolver, _file, _faults, _inline, _block, _leaf) = (resolver, file, faults, Inline, Block, Leaf);

        public Review Review(Review review)
        {
            var body = Blocks(review.Body);
            var notes = review.Notes.Altered(note => Blocks(note.Blocks) is var blocks && blocks == note.Blocks ? note : note with { Blocks = blocks });
            var dek = review.Facts.Dek is { } leaf ? Leaf(leaf) : null;
            return body == review.Body && notes == review.Notes && ReferenceEquals(dek, review.Facts.Dek)
                ? review
                : review with { Body = body, Notes = notes, Facts = review.Facts with { Dek = dek } };
        }

        private ImmutableArray<Block> Blocks(ImmutableArray<Block> blocks) => blocks.Altered(_block);

        private Block Block(Block block)
        {
            switch (block)
            {
                case Paragraph paragraph: return Paragraph(paragraph);
                case Heading heading: return Inlines(heading.Inlines) is var inlines && inlines == heading.Inlines ? heading : heading with { Inlines = inlines };
                case Quote quote: return quote with { Blocks = Blocks(quote.Blocks), Attribution = quote.Attribution is { } by ? Paragraph(by) : null };
                case BulletList list: return list with { Items = list.Items.Altered(item => Blocks(item.Blocks) is var blocks && blocks == item.Blocks ? item : new ListItem(blocks)) };
                case Definition definition: return definition with { Terms = definition.Terms.Altered(Paragraph), Definitions = Blocks(definition.Definitions) };
                case Table table: return table with { Caption = Optional(table.Caption), Head = table.Head.Altered(_leaf), Rows = table.Rows.Altered(row => row.Altered(_leaf)) };
                case Figure figure: return figure with { Caption = Optional(figure.Caption), Credit = Optional(figure.Credit) };
                case Container container: return container with { Blocks = Blocks(container.Blocks) };
                default: return block;
            }
        }

        private Paragraph Paragraph(Paragraph paragraph) => Inlines(paragraph.Inlines) is var inlines && inlines == paragraph.Inlines ? paragraph : paragraph with { Inlines = inlines };

        private Leaf? Optional(Leaf? leaf) => leaf is null ? null : Leaf(leaf);

        private Leaf Leaf(Leaf leaf) => Inlines(leaf.Inlines) is var inlines && inlines == leaf.Inlines ? leaf : leaf with { Inlines = inlines };

        private ImmutableArray<Inline> Inlines(ImmutableArray<Inline> inlines) => inlines.Altered(_inline);

        private Inline Inline(Inline inline)
        {
            switch (inline)
            {
                case Span span: return Inlines(span.Children) is var children && children == span.Children ? span : span with { Children = children };
                case Link link: return Inlines(link.Children) is var words && words == link.Children ? link : link with { Children = words };
                case CrossReference reference: return Reference(reference);
                default: return inline;
            }
        }

        private Inline Reference(CrossReference reference)
        {
            if (_resolver.Find(reference, _file, _faults) is not { } goal) return reference;
            if (goal.IsSound) return goal.Slug == reference.Slug ? reference : reference with { Slug = goal.Slug };
            return reference.Children.IsEmpty ? reference : new Span(SpanKind.Emphasis, null, reference.Children);
        }
    }
}
