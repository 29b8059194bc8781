using System.Collections.Immutable;
using ReviewPress.Diagnostics;
using ReviewPress.Reviews;

namespace ReviewPress.Reading.Parsing;

/// <summary>Wishes in braces, <c>{keep}</c>, <c>{lines=+1}</c>, <c>{page}</c>: at a paragraph's end they are about it, by themselves about the block before.</summary>
internal sealed class WishReader(MarkdownFaults faults)
{
    private const string Keep = "keep", Lines = "lines", Page = "page";
    private const string Help = "known are {keep}, {lines=+1}, {lines=-1}, and {page} in a paragraph of its own";

    /// <summary>Whether blocks of a note are read: pages part notes where they must.</summary>
    public bool InNote { get; set; }

    /// <summary>What a block's source ends in: the wishes and where the text before them ends.</summary>
    /// <param name="TextEnd">Behind the last sign of text; at the block's beginning where there is none.</param>
    /// <param name="Start">Of the brace, from the block's beginning.</param>
    /// <param name="Entries">In the braces.</param>
    public readonly record struct Found(int TextEnd, int Start, ImmutableArray<AttributeList.Entry> Entries)
    {
        /// <summary>Whether the block is nothing else.</summary>
        public bool IsAlone => TextEnd == 0;

        /// <summary>Whether a page is to begin here.</summary>
        public bool IsPage => Entries is [{ Key: Page, Value: "" }];
    }

    /// <summary>Looks for wishes; null where a block ends in none, whatever braces it ends in.</summary>
    public static Found? Find(ReadOnlySpan<char> block)
    {
        var text = block.TrimEnd();
        if (!text.EndsWith('}') || text.LastIndexOf('{') is not (>= 0 and var start)) return null;
        if (start > 0 && !char.IsWhiteSpace(text[start - 1])) return null;
        if (AttributeList.Parse(text, start, out var end) is not { } list || end != text.Length || !list.Entries.Any(e => e.Key is Keep or Lines or Page)) return null;
        return new Found(text[..start].TrimEnd().Length, start, list.Entries);
    }

    /// <summary>A mistyped wish would print; other words in braces are the author's own.</summary>
    /// <param name="braces">From the opening one on.</param>
    public static bool IsNearly(ReadOnlySpan<char> braces)
    {
        if (braces.StartsWith("{" + Lines + "=", StringComparison.Ordinal)) return true;
        return AttributeList.Parse(braces, 0, out _) is { } list && list.Entries.Any(e => e.Key.Length > 2 && NearestWord.Among(e.Key, [Keep, Lines, Page]) is not null);
    }

    /// <summary>Gives a block what was wished for it; what can't be is said.</summary>
    /// <param name="block">Any.</param>
    /// <param name="found">The wishes.</param>
    /// <param name="source">Of their brace.</param>
    public Block Grant(Block block, Found found, int source)
    {
        foreach (var (key, value, _) in found.Entries)
        {
            block = (key, value) switch
            {
                (Keep, "") when !InNote && block is (Paragraph or Quote or BulletList or CodeBlock or Definition) => block with { Wish = block.Wish with { Keeps = true } },
                (Lines, "+1" or "-1") when block is Paragraph => block with { Wish = block.Wish with { ExtraLines = value == "+1" ? 1 : -1 } },
                _ => Refuse(block, key, value, source),
            };
        }

        return block;
    }

    /// <summary>Says that nothing stands before the wishes.</summary>
    public void NoteAlone(int source) => faults.Add(DiagnosticCodes.WishMisplaced, source, "nothing stands before this wish", "write it behind the paragraph, quotation or list that it is about");

    /// <summary>Says that a page can't begin inside of something.</summary>
    public void NoteInside(int source) => faults.Add(DiagnosticCodes.WishMisplaced, source, "no page can be made to begin inside a list, quotation, note or ::: block", "write {page} between paragraphs of the text itself");

    private Block Refuse(Block block, string key, string value, int source)
    {
        var (message, help) = (key, value) switch
        {
            (Page, "") => ("{page} stands behind other words", "write it in a paragraph of its own"),
            (Keep, "") when InNote => ("a note can't be kept together: it may run on at the foot of the next page", "take {keep} out, or make the note shorter"),
            (Keep, "") => ("only paragraphs, quotations, lists and code can be kept together", "take it out: headings, pictures and tables look after themselves"),
            (Lines, "+1" or "-1") => ("only a paragraph can have a line more or fewer", "write it behind a paragraph"),
            (Keep or Lines or Page, _) => ($"'{key}={value}' isn't a wish that is known", Help),
            _ => ($"'{key}' isn't a wish that is known", Help),
        };
        faults.Add(DiagnosticCodes.WishMisplaced, source, message, help);
        return block;
    }
}
