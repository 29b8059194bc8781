using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ReviewPress.Reading.Parsing;

/// <summary>Passes over the front matter, which is read elsewhere: to parse a body alone its text would have to be copied.</summary>
internal sealed class FrontMatterParser : BlockParser
{
    private static readonly object Body = new();

    public FrontMatterParser() => OpeningCharacters = ['-'];

    /// <summary>What this parser must know of a text.</summary>
    /// <param name="body">Where its front matter ends.</param>
    public static MarkdownParserContext ContextOf(int body)
    {
        var context = new MarkdownParserContext();
        context.Properties[Body] = body;
        return context;
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (IsBehind(processor)) return BlockState.None;
        processor.NewBlocks.Push(new FrontMatterBlock(this) { Line = processor.LineIndex, Span = new SourceSpan(processor.CurrentLineStartPosition, processor.Line.End) });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block) => IsBehind(processor) ? BlockState.None : BlockState.ContinueDiscard;

    private static bool IsBehind(BlockProcessor processor) => processor.Context?.Properties[Body] is not int body || processor.CurrentLineStartPosition >= body;

    /// <summary>What stands in its place.</summary>
    internal sealed class FrontMatterBlock(BlockParser parser) : LeafBlock(parser);
}
