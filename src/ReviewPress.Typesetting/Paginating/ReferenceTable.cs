using System.Collections.Immutable;
using ReviewPress.Typesetting.Composing;
using ReviewPress.Typesetting.Contents;

namespace ReviewPress.Typesetting.Paginating;

/// <summary>What each page-number reference says in this turn, by the place it leads to. Before the pages are known it says 000.</summary>
/// <param name="texts">By place.</param>
internal sealed class ReferenceTable(IReadOnlyDictionary<ulong, ReferenceText> texts)
{
    /// <summary>Of the first turn.</summary>
    public static ReferenceTable Unknown { get; } = new(new Dictionary<ulong, ReferenceText>());

    /// <summary>The texts of a paragraph's references, in their order.</summary>
    public ImmutableArray<ReferenceText> TextsOf(ParagraphBlock paragraph)
    {
        ImmutableArray<ReferenceText>.Builder? found = null;
        foreach (var inline in paragraph.Inlines)
        {
            if (inline is PageNumberInline number) (found ??= ImmutableArray.CreateBuilder<ReferenceText>()).Add(Of(number.Target));
        }

        return found?.ToImmutable() ?? [];
    }

    /// <summary>What a reference says.</summary>
    public ReferenceText Of(ulong target) => texts.TryGetValue(target, out var text) ? text : new("000", "");
}
