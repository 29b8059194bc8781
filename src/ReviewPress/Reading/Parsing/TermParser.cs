using Markdig.Extensions.DefinitionLists;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ReviewPress.Reading.Parsing;

/// <summary>Definition lists, less greedy: <c>: words</c> after a blank line is a table's caption, lines with bars are no terms, and <c>~</c> opens nothing.</summary>
internal sealed class TermParser : DefinitionListParser
{
    public TermParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.LastBlock is not ParagraphBlock terms || TableLines.HasDelimiterRow(terms.Lines.ToString())) return BlockState.None;
        var follows = terms.Line + terms.Lines.Count == processor.LineIndex;
        var isIndented = processor.Line.PeekChar(1) is ' ' or '\t' && processor.Line.PeekChar(2) is ' ' or '\t';
        return follows || (isIndented && terms.Lines.Count == 1) ? base.TryOpen(processor) : BlockState.None;
    }
}
