using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReviewPress.Diagnostics;
using ReviewPress.Manuscripts;
using ReviewPress.OpenType.CharacterTables;
using ReviewPress.Reviews;
using Inline = ReviewPress.Reviews.Inline;

namespace ReviewPress.Reading.Parsing;

/// <summary>Turns Markdig's inlines into ours.</summary>
internal sealed class InlineConverter(Conversion conversion)
{
    private readonly LeafBuilder _leaf = new(conversion.Text, conversion.Pieces);
    private readonly HashSet<string> _unclosed = new(StringComparer.Ordinal), _refused = new(StringComparer.Ordinal);
    private int _skip, _end, _htmlDepth, _keptFrom, _literalEnd;

    /// <summary>A leaf's inlines, numbered as the next leaf.</summary>
    /// <param name="container">What holds its inlines; null: none.</param>
    /// <param name="keptFrom">Where the author's lines are kept, as in verse: the column from which their indentation counts; else -1.</param>
    /// <param name="skip">How many characters of its beginning are left out.</param>
    /// <param name="end">Where in the file's text it ends; what stands behind is left out.</param>
    public (int Leaf, ImmutableArray<Inline> Inlines) Convert(ContainerInline? container, int keptFrom = -1, int skip = 0, int end = int.MaxValue)
    {
        var leaf = conversion.NextLeaf++;
        _leaf.Begin(leaf);
        (_keptFrom, _skip, _end, _htmlDepth, _literalEnd) = (keptFrom, skip, end, 0, -1);
        _unclosed.Clear();
        _refused.Clear();
        if (keptFrom >= 0 && container?.FirstChild is { } first) AddIndent(conversion.SourceOf(first));
        if (container is not null) AddChildren(container);
        return (leaf, _leaf.End());
    }

    private void AddChildren(ContainerInline container)
    {
        AddSiblings(container.FirstChild, null);
    }

    private void AddSiblings(Markdig.Syntax.Inlines.Inline? first, Markdig.Syntax.Inlines.Inline? end)
    {
        for (var inline = first; inline is not null && inline != end; inline = inline.NextSibling)
        {
            if (inline is HtmlInline html) inline = AddHtml(html, end);
            else Add(inline);
        }
    }

    /// <summary>Adds an element with its content, which are the following siblings up to its end.</summary>
    /// <returns>What was added last.</returns>
    private HtmlInline AddHtml(HtmlInline html, Markdig.Syntax.Inlines.Inline? end)
    {
        var source = conversion.SourceOf(html);
        if (html.Tag.StartsWith("<!--", StringComparison.Ordinal)) return html;
        var tag = HtmlTag.Parse(html.Tag);
        if (tag is { IsClosing: true } && _refused.Contains(tag.Name)) return html;
        if (tag is { IsClosing: true }) HtmlFaults.ClosesNothing(conversion.Faults, source, tag.Name);
        else if (tag is { Name: "br" }) _leaf.AddLineBreak(source);
        else if (tag is { Name: "img" }) AddPicture(HtmlBlockConverter.CallOf(tag, source));
        else if (tag is { IsVoid: false, IsInline: true }) return AddElement(html, tag, end) ?? html;
        else if (tag is not { Name: "wbr" })
        {
            HtmlFaults.NotUnderstood(conversion.Faults, source, tag?.Name ?? html.Tag.Trim('<', '>'));
            _refused.Add(tag?.Name ?? "");
        }

        return html;
    }

    private HtmlInline? AddElement(HtmlInline html, HtmlTag tag, Markdig.Syntax.Inlines.Inline? end)
    {
        var close = _htmlDepth > NestingLimit.Deepest ? null : ClosingTag(html, tag.Name, end);
        if (close is null)
        {
            HtmlFaults.NotClosed(conversion.Faults, conversion.SourceOf(html), tag.Name);
            _refused.Add(tag.Name);
            return null;
        }

        _htmlDepth++;
        HtmlSpan.Add(_leaf, conversion, tag, conversion.SourceOf(html), () => conversion.SourceOf(close), () => AddSiblings(html.NextSibling, close));
        _htmlDepth--;
        return close;
    }

    /// <summary>The tag that ends an element; null where there is none, which is looked for only once a leaf and name.</summary>
    private HtmlInline? ClosingTag(HtmlInline html, string name, Markdig.Syntax.Inlines.Inline? end)
    {
        if (_unclosed.Contains(name)) return null;
        var depth = 1;
        for (var inline = html.NextSibling; inline is not null && inline != end; inline = inline.NextSibling)
        {
            if (inline is not HtmlInline other || HtmlTag.Parse(other.Tag) is not { } tag || tag.Name != name) continue;
            depth += tag.IsClosing ? -1 : 1;
            if (depth == 0) return other;
        }

        _unclosed.Add(name);
        return null;
    }

    private void AddLineBreak(int source)
    {
        _leaf.AddLineBreak(source);
        if (_keptFrom >= 0) AddIndent(conversion.NextLine(source));
    }

    /// <summary>A line's own indentation, as spaces that stay: half an em each, as wide as in a typewriter's face.</summary>
    private void AddIndent(int source)
    {
        var (columns, first) = conversion.IndentOf(source);
        var indent = columns - _keptFrom;
        if (indent <= 0) return;
        var spaces = new string('\u2002', indent);
        if (conversion.IsAt(new string(' ', indent), first - indent)) _leaf.AddAsTyped(spaces, first - indent);
        else _leaf.AddInsteadOf(spaces, first - 1);           // a tab
    }

    private void Add(Markdig.Syntax.Inlines.Inline inline)
    {
        var source = conversion.Base + inline.Span.Start;
        if (source >= _end) return;
        switch (inline)
        {
            case LiteralInline literal: AddLiteral(literal.Content.AsSpan(), literal.Span); break;
            case EscapedInline escaped: AddEscaped(escaped.Character, source + 1); break;
            case HtmlEntityInline entity: AddEntity(entity.Transcoded.AsSpan(), source); break;
            case CodeInline code: AddCode(code, source); break;
            case LineBreakInline line when line.IsHard || _keptFrom >= 0: AddLineBreak(source); break;
            case LineBreakInline: _leaf.AddSpace(source); break;
            case EmphasisInline emphasis: AddSpan(emphasis, KindOf(emphasis), null); break;
            case AttributedInline span: AddAttributed(span, source); break;
            case NoteCallInline call: AddNoteCall(call, source); break;
            case CrossReferenceInline reference: AddReference(reference, source); break;
            case AutolinkInline autolink: AddAutolink(autolink, source); break;
            case LinkInline link: AddLink(link, source); break;
            case ShortcodeInline shortcode: AddShortcode(shortcode, source); break;
            case DelimiterInline delimiter: AddDelimiter(delimiter); break;
            case ContainerInline container: AddChildren(container); break;
            default: throw new InvalidOperationException($"An inline of Markdig's that isn't asked for: {inline.GetType().Name}");
        }
    }

    /// <summary>A sign that opened nothing, with what follows it inside: an unclosed <c>[</c> is text.</summary>
    private void AddDelimiter(DelimiterInline delimiter)
    {
        AddLiteral(delimiter.ToLiteral(), delimiter.Span);
        AddChildren(delimiter);
    }

    /// <summary>A cell's text is trimmed, its span isn't.</summary>
    private void AddLiteral(ReadOnlySpan<char> text, SourceSpan span)
    {
        var source = conversion.SourceOf(span);
        if (!conversion.IsAt(text, source)) source += Math.Max(0, conversion.Slice(span).IndexOf(text, StringComparison.Ordinal));
        NoteLinkNotRead(text, source);
        _literalEnd = source + text.Length;
        var skipped = Math.Min(_skip, text.Length);
        _skip -= skipped;
        text = text[skipped..];
        source += skipped;
        if (source > _end - text.Length) text = text[..Math.Max(0, _end - source)];
        if (conversion.IsAt(text, source)) _leaf.Add(text, source);
        else _leaf.AddInsteadOf(text, source);
    }

    /// <summary>A closing bracket and a parenthesis that came through as text would print: Markdown takes no address with a space in it.</summary>
    private void NoteLinkNotRead(ReadOnlySpan<char> text, int source)
    {
        var close = text.StartsWith('(') && _literalEnd == source && conversion.IsAt("](", source - 1) ? source - 1 : text.IndexOf("](", StringComparison.Ordinal) is >= 0 and var at ? source + at : -1;
        if (close < 0) return;
        var open = conversion.LastBefore('[', close);
        var isPicture = conversion.IsAt("![", open - 1);
        conversion.Faults.Add(DiagnosticCodes.LinkNotRead, isPicture ? open - 1 : open, $"this isn't read as a {(isPicture ? "picture" : "link")}, and is printed as it stands",
            $"put an address with spaces between angle brackets, {(isPicture ? "![what it shows](<my file.jpg>)" : "[words](<my file>)")}; if it is no {(isPicture ? "picture" : "link")}, a backslash before the ]");
    }

    private void AddEscaped(char character, int source)
    {
        if (character is '"' or '\'' or '-' or '.' or '!' or '?' or ':' or ';') _leaf.AddAsTyped([character], source);
        else _leaf.Add([character], source);
    }

    private void AddEntity(ReadOnlySpan<char> text, int source)
    {
        if (text is "\n" or "\t" or " ") _leaf.AddSpace(source);
        else if (text.Length == 1 && char.IsControl(text[0])) conversion.Faults.Add(DiagnosticCodes.ControlCharacter, source, $"&#{(int)text[0]}; is a control character", "take it out");
        else _leaf.AddInsteadOf(text, source);
    }

    private void AddCode(CodeInline code, int source)
    {
        var sources = conversion.Align(code.Content, source + code.DelimiterCount, conversion.Base + code.Span.End + 1);
        _leaf.AddCode(code.Content, sources);
    }

    private void AddSpan(ContainerInline container, SpanKind kind, string? language, string? print = null)
    {
        _leaf.Open();
        AddChildren(container);
        var children = _leaf.Close();
        _leaf.Add(children.IsEmpty ? null : new Span(kind, language, children) { Print = print }, children);
    }

    private static SpanKind KindOf(EmphasisInline emphasis) => (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
    {
        ('~', _) => SpanKind.Deleted,
        ('|', _) => SpanKind.Spoiler,
        (_, 1) => SpanKind.Emphasis,
        _ => SpanKind.Strong,
    };

    private void AddAttributed(AttributedInline inline, int source)
    {
        var (kind, language, print) = (default(SpanKind?), default(string), default(string));
        foreach (var entry in inline.Attributes.Entries)
        {
            switch (entry.Key, entry.Value)
            {
                case ("lang", var tag) when LanguageTag.Read(tag) is { } read: language = read; break;
                case ("lang", var tag): conversion.Faults.Add(DiagnosticCodes.BadLanguage, source, $"'{tag}' isn't a language tag", "write lang=fr, lang=de, lang=pt-BR"); break;
                case ("print", var words): print = UnicodeText.Nfc(words); break;
                case (".", "smallcaps" or "small-caps" or "sc"): kind = SpanKind.SmallCapitals; break;
                case (".", "spoiler"): kind = SpanKind.Spoiler; break;
                default:
                    conversion.Faults.Add(DiagnosticCodes.UnknownAttribute, source, $"'{(entry.Key == "." ? "." + entry.Value : entry.Key)}' means nothing after [text]", "known are lang=fr, print=\"…\", .smallcaps, .spoiler");
                    break;
            }
        }

        if (kind is null && language is null && print is null) AddChildren(inline);
        else AddSpan(inline, kind ?? SpanKind.Language, language, print);
    }

    private void AddNoteCall(NoteCallInline call, int source)
    {
        if (conversion.Notes.Call(call.Label) is { } number) _leaf.AddObject(offset => new NoteCall(number, offset));
        else
        {
            conversion.Faults.Add(DiagnosticCodes.NoteNotDefined, source, $"the note [^{call.Label}] is defined nowhere", NoteRegister.Help(call.Label));
            _leaf.AddAsTyped($"[^{call.Label}]", source);
        }
    }

    private void AddReference(CrossReferenceInline reference, int source)
    {
        if (reference.Slug.Length == 0)
        {
            conversion.Faults.Add(DiagnosticCodes.EmptyReference, source, "[[ ]] names no review", "write the file's name: [[heat-1995]]");
            return;
        }

        _leaf.Open();
        var offset = _leaf.Offset;
        if (reference.Words is { } words) conversion.ParseLine(words, conversion.Base + reference.WordsSource, AddChildren);
        var children = _leaf.Close();
        _leaf.Add(new CrossReference(reference.Slug, children, source, offset), children);
    }

    private void AddAutolink(AutolinkInline autolink, int source)
    {
        var address = autolink.IsEmail ? "mailto:" + autolink.Url : autolink.Url;
        if (conversion.Links.Check(address, source) is not { } usable) { _leaf.AddAsTyped(autolink.Url, source + 1); return; }
        _leaf.Open();
        _leaf.AddAsTyped(autolink.Url, source + 1);
        var children = _leaf.Close();
        _leaf.Add(new Link(usable, children), children);
    }

    private void AddLink(LinkInline link, int source)
    {
        if (link.IsImage) { AddPicture(conversion.Pictures.CallOf(link)); return; }
        if (link.IsAutoLink)
        {
            _leaf.Open();
            _leaf.AddAsTyped(conversion.Slice(link.Span), source);
            var typed = _leaf.Close();
            _leaf.Add(LinkReader.IsLinkedBare(link.Url!) ? new Link(link.Url!, typed) : null, typed);
            return;
        }

        var target = conversion.Links.Follow(link.Url ?? "", source);
        if (link.FirstChild is null or LiteralInline { Content.IsEmpty: true, NextSibling: null } && target is not LinkTarget.Review)
            conversion.Faults.Add(DiagnosticCodes.LinkWithoutWords, source, $"the link to {link.Url} has no words", "write [words](address), or <address>");
        _leaf.Open();
        var offset = _leaf.Offset;
        AddChildren(link);
        var children = _leaf.Close();
        _leaf.Add(target switch
        {
            LinkTarget.Address address when !children.IsEmpty => new Link(address.Value, children),
            LinkTarget.Review review => new CrossReference(review.Slug, children, source, offset),
            _ => null,
        }, children);
    }

    private void AddPicture(PictureCall call)
    {
        if (conversion.Pictures.ReadInline(call, 0) is { } picture) _leaf.AddObject(offset => picture with { Offset = offset });
    }

    private void AddShortcode(ShortcodeInline shortcode, int source)
    {
        conversion.Faults.Add(DiagnosticCodes.Shortcode, source, $"{shortcode.Text} is a site generator's shortcode", "write what it stands for, in Markdown");
        _leaf.AddAsTyped(shortcode.Text, source);
    }
}
