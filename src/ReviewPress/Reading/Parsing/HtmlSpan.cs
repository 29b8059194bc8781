using ReviewPress.Reviews;

namespace ReviewPress.Reading.Parsing;

/// <summary>What an inline element means.</summary>
internal static class HtmlSpan
{
    /// <summary>Adds an element with its content to a leaf.</summary>
    /// <param name="leaf">Being built.</param>
    /// <param name="conversion">Its file's.</param>
    /// <param name="tag">One that runs in a line.</param>
    /// <param name="source">Of the tag.</param>
    /// <param name="end">Of its end, asked for after its content.</param>
    /// <param name="addContent">Adds what it holds.</param>
    public static void Add(LeafBuilder leaf, Conversion conversion, HtmlTag tag, int source, Func<int> end, Action addContent)
    {
        var target = tag.Name == "a" && tag["href"] is { } address ? conversion.Links.Follow(address, source) : null;
        leaf.Open();
        var offset = leaf.Offset;
        if (tag.Name == "q") leaf.AddInsteadOf("\"", source);
        addContent();
        if (tag.Name == "q") leaf.AddInsteadOf("\"", end());
        var children = leaf.Close();
        leaf.Add((target, HtmlTag.KindOf(tag), tag.Language) switch
        {
            _ when children.IsEmpty => null,
            (LinkTarget.Address to, _, _) => new Link(to.Value, children),
            (LinkTarget.Review to, _, _) => new CrossReference(to.Slug, children, source, offset),
            (_, { } kind, var language) => new Span(kind, language, children),
            (_, null, { } language) => new Span(SpanKind.Language, language, children),
            _ => null,
        }, children);
    }
}
