using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;

namespace ReviewPress.Reading.Parsing;

/// <summary>Code by indentation, but not in verse: there a poem's own indentation is meant.</summary>
internal sealed class IndentedCodeParser : IndentedCodeBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        for (var block = processor.CurrentContainer; block is not null; block = block.Parent)
        {
            if (block is CustomContainer container && ContainerKinds.KeepsLines(container)) return BlockState.None;
        }

        return base.TryOpen(processor);
    }
}
