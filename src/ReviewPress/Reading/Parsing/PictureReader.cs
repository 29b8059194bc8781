using Markdig.Syntax.Inlines;
using ReviewPress.Diagnostics;
using ReviewPress.Manuscripts;

namespace ReviewPress.Reading.Parsing;

/// <summary>A picture that can be used.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Alternate">Empty: decorative.</param>
internal readonly record struct UsablePicture(string Path, string Alternate);

/// <summary>Reads pictures' addresses: below the book's folders, of a kind that is read, with words for those who can't see them.</summary>
internal sealed class PictureReader(SourceFile file, MarkdownContext? context, FaultList faults, Conversion conversion)
{
    public UsablePicture? Read(LinkInline link, int source) => null;

    public LinkInline? IsFigure(Markdig.Syntax.ParagraphBlock paragraph) => null;

    public Reviews.Figure? ReadFigure(LinkInline link, int source) => null;
}
