using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReviewPress.Reading.Parsing;

/// <summary>A character that the author escaped: never altered afterwards.</summary>
internal sealed class EscapedInline(char character) : LeafInline
{
    public char Character => character;
}

/// <summary>A call <c>[^label]</c>, defined or not.</summary>
internal sealed class NoteCallInline(string label) : LeafInline
{
    public string Label => label;
}

/// <summary>A reference <c>[[slug|words]]</c>.</summary>
internal sealed class CrossReferenceInline(string slug, string? words, int wordsSource) : LeafInline
{
    public string Slug => slug;

    public string? Words => words;

    /// <summary>Where the words stand, relative to the parsed text.</summary>
    public int WordsSource => wordsSource;
}

/// <summary>A span <c>[text]{lang=fr}</c>.</summary>
internal sealed class AttributedInline(AttributeList attributes) : ContainerInline
{
    public AttributeList Attributes => attributes;
}

/// <summary>A site generator's call, <c>{{&lt; … &gt;}}</c> or <c>{% … %}</c>.</summary>
internal sealed class ShortcodeInline(string text) : LeafInline
{
    public string Text => text;
}

/// <summary>A note's definition, where it stands.</summary>
internal sealed class NoteBlock(BlockParser parser, string label) : ContainerBlock(parser)
{
    public string Label => label;

    public bool EndsInBlankLine { get; set; }
}
