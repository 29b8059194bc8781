using System.Collections.Immutable;
using System.Text;

namespace ReviewPress.Reviews;

/// <summary>The words of inlines without notes, pictures, marks.</summary>
public static class PlainText
{
    /// <summary>For running heads, outlines, measures.</summary>
    public static string Of(ImmutableArray<Inline> inlines)
    {
        var text = new StringBuilder();
        Add(inlines, text);
        return text.ToString();
    }

    /// <summary>The offset of the first character in its leaf; null where there is none.</summary>
    public static int? Begin(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            var begin = inline switch { Text text => text.Offset, CodeText code => code.Offset, LineBreak end => end.Offset, _ => Begin(Children(inline)) };
            if (begin is not null) return begin;
        }

        return null;
    }

    /// <summary>All calls of notes, in order.</summary>
    public static IEnumerable<NoteCall> Notes(ImmutableArray<Inline> inlines) =>
        inlines.SelectMany(inline => inline is NoteCall call ? [call] : Notes(Children(inline)));

    private static ImmutableArray<Inline> Children(Inline inline) =>
        inline switch { Span span => span.Children, Link link => link.Children, CrossReference reference => reference.Children, _ => [] };

    private static void Add(ImmutableArray<Inline> inlines, StringBuilder text)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text plain: text.Append(plain.Value); break;
                case CodeText code: text.Append(code.Value); break;
                case LineBreak: text.Append(' '); break;
                case Span span: Add(span.Children, text); break;
                case Link link: Add(link.Children, text); break;
                case CrossReference reference: Add(reference.Children, text); break;
            }
        }
    }
}
