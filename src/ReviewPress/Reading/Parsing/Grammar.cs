using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace ReviewPress.Reading.Parsing;

/// <summary>The Markdown that we read: CommonMark, tables, definition lists, containers, bare addresses, strikethrough, and the house's own inlines.</summary>
internal static class Grammar
{
    /// <summary>Containers of Markdig's, nested this deep, throw; ours are counted afterwards.</summary>
    private const int MarkdigNesting = 256;

    /// <summary>For whole bodies.</summary>
    public static MarkdownPipeline Body { get; } = Build(blocks: true);

    /// <summary>For a line: a headline, a reference's words. Whatever it begins with, it is a paragraph.</summary>
    public static MarkdownPipeline Line { get; } = Build(blocks: false);

    private static MarkdownPipeline Build(bool blocks)
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = MarkdigNesting }
            .UsePreciseSourceLocation().UsePipeTables().UseGridTables().UseAutoLinks();
        var emphasis = builder.InlineParsers.FindExact<EmphasisInlineParser>()!;
        emphasis.EmphasisDescriptors.Add(new EmphasisDescriptor('~', 2, 2, true));
        emphasis.EmphasisDescriptors.Add(new EmphasisDescriptor('|', 2, 2, true));
        if (!blocks) builder.BlockParsers.RemoveAll(p => p is not ParagraphBlockParser);
        else
        {
            builder.BlockParsers.InsertRange(0, [new FrontMatterParser(), new TermParser(), new CustomContainerParser(), new NoteParser()]);
            builder.BlockParsers.Replace<IndentedCodeBlockParser>(new IndentedCodeParser());
        }

        builder.InlineParsers.Replace<EscapeInlineParser>(new EscapeParser());
        foreach (var parser in (InlineParser[])[new SpoilerParser(emphasis), new ShortcodeParser(), new AttributeParser(), new CrossReferenceParser(), new NoteCallParser(), new ExclamationBeforeNoteParser()])
            builder.InlineParsers.Insert(0, parser);
        builder.Extensions.Add(new TextParser.Extension());
        return builder.Build();
    }
}
