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
