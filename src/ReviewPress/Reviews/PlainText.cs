using System.Collections.Immutable;
using System.Text;

namespace ReviewPress.Reviews;

/// <summary>The words of inlines without notes, pictures, marks.</summary>
public static class PlainText
{
    /// <summary>For the e-book's lists, and measures.</summary>
    public static string Of(ImmutableArray<Inline> inlines) => Of(inlines, isPrint: false);

    /// <summary>How long that is, in UTF-16 units.</summary>
    public static int LengthOf(ImmutableArray<Inline> inlines)
    {
        var length = 0;
        foreach (var inline in inlines) length += inline switch { Text text => text.Value.Length, CodeText code => code.Value.Length, LineBreak => 1, _ => LengthOf(Children(inline)) };
        return length;
    }

    /// <summary>As print says them: for running heads, contents, outlines.</summary>
    public static string Printed(ImmutableArray<Inline> inlines) => Of(inlines, isPrint: true);

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

    private static string Of(ImmutableArray<Inline> inlines, bool isPrint)
    {
        if (inlines is [Text only]) return only.Value;
        var text = new StringBuilder();
        Add(inlines, text, isPrint);
        return text.ToString();
    }

    private static void Add(ImmutableArray<Inline> inlines, StringBuilder text, bool isPrint)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text plain: text.Append(plain.Value); break;
                case CodeText code: text.Append(code.Value); break;
                case LineBreak: text.Append(' '); break;
                case Span { Print: { } print } when isPrint: text.Append(print); break;
                case Span span: Add(span.Children, text, isPrint); break;
                case Link link: Add(link.Children, text, isPrint); break;
                case CrossReference reference: Add(reference.Children, text, isPrint); break;
            }
        }
    }
}
