using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReviewPress.Diagnostics;
using ReviewPress.Manuscripts;
using ReviewPress.Reviews;

namespace ReviewPress.Reading.Parsing;

/// <summary>A picture as the author calls it.</summary>
/// <param name="Source">Where.</param>
/// <param name="Address">Unescaped.</param>
/// <param name="Alternate">Empty where nothing is said.</param>
/// <param name="IsDecorative">Whether that is meant.</param>
/// <param name="Caption">Inline Markdown, and where it stands; or null.</param>
/// <param name="Credit">The same.</param>
internal sealed record PictureCall(int Source, string Address, string Alternate, bool IsDecorative, (string Text, int Source)? Caption, (string Text, int Source)? Credit)
{
    /// <summary>See <see cref="Figure.FillsPage"/>.</summary>
    public bool FillsPage { get; init; }
}

/// <summary>Reads pictures: below the book's folders, of a kind that is read, with words for those who can't see them.</summary>
internal sealed class PictureReader(SourceFile file, MarkdownContext? context, Conversion conversion)
{
    private static readonly ImmutableArray<string> Kinds = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".tif", ".tiff"];

    /// <summary>The pictures of a paragraph that holds nothing else; empty where it holds more.</summary>
    public static ImmutableArray<LinkInline> FiguresOf(ParagraphBlock paragraph)
    {
        if (paragraph.Inline?.FirstChild is LiteralInline { Content.IsEmpty: false } words && !words.Content.AsSpan().IsWhiteSpace()) return [];     // as nearly all begin
        var pictures = ImmutableArray.CreateBuilder<LinkInline>();
        for (var inline = paragraph.Inline?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is LinkInline { IsImage: false, FirstChild: LinkInline { IsImage: true, NextSibling: null } linked }) pictures.Add(linked);
            else if (inline is LinkInline { IsImage: true } picture) pictures.Add(picture);
            else if (inline is not LineBreakInline && !(inline is LiteralInline literal && literal.Content.AsSpan().IsWhiteSpace())) return [];
        }

        return pictures.ToImmutable();
    }

    /// <summary>A figure; null, with a fault, where its picture can't be used.</summary>
    public Figure? ReadFigure(PictureCall call)
    {
        if (Usable(call) is not { } path) return null;
        var caption = call.Caption is { } words ? ReadWords(words) : null;
        var credit = call.Credit is { } names ? ReadWords(names) : null;
        return new Figure(call.Source, path, call.Alternate, caption, credit) { FillsPage = call.FillsPage };
    }

    /// <summary>A picture in a line of text; null, with a fault, where it can't be used.</summary>
    public InlinePicture? ReadInline(PictureCall call, int offset)
    {
        if (Usable(call) is not { } path) return null;
        conversion.Faults.Add(DiagnosticCodes.PictureInLine, call.Source, $"the picture {call.Address} stands in a line of text: its description is set in its place", "give it a paragraph of its own: then it is a figure");
        return new InlinePicture(path, call.Alternate, offset);
    }

    /// <summary>What Markdig made of a call.</summary>
    public PictureCall CallOf(LinkInline link)
    {
        var source = conversion.SourceOf(link);
        var alternate = TitleWords.Of(link).Trim();
        (string, int)? caption = string.IsNullOrWhiteSpace(link.Title) ? null : (link.Title, conversion.SourceOf(link.TitleSpan) + 1);
        var call = new PictureCall(source, link.Url ?? "", alternate, false, caption, null);
        if (link.GetData(AttributeParser.Key) is not AttributeList attributes) return call;
        foreach (var entry in attributes.Entries)
        {
            switch (entry.Key)
            {
                case "credit": call = call with { Credit = (entry.Value, conversion.Base + link.Span.End + 1 + entry.Offset) }; break;
                case "page": call = call with { FillsPage = true }; break;
                case "." when entry.Value == "page": call = call with { FillsPage = true }; break;
                case "decorative": call = call with { IsDecorative = true }; break;
                default: conversion.Faults.Add(DiagnosticCodes.UnknownAttribute, source, $"'{(entry.Key == "." ? "." + entry.Value : entry.Key)}' means nothing after a picture", "known are credit=\"…\", .page and decorative"); break;
            }
        }

        return call;
    }

    private Leaf ReadWords((string Text, int Source) words)
    {
        var leaf = new Leaf(conversion.NextLeaf, []);
        conversion.ParseLine(words.Text, words.Source, line => leaf = new Leaf(leaf.Number, conversion.Inlines.Convert(line).Inlines));
        return leaf;
    }

    private string? Usable(PictureCall call)
    {
        if (call.Alternate.Length == 0 && !call.IsDecorative)
        {
            var name = call.Address.Length == 0 ? "a picture" : $"the picture {call.Address}";
            conversion.Faults.Add(DiagnosticCodes.AlternateMissing, call.Source, $"{name} says nothing to those who can't see it", "write what it shows, ![two women at a stove](…), or {decorative} after a picture that shows nothing");
        }

        return context is null ? null : Find(call, context);
    }

    private string? Find(PictureCall call, MarkdownContext book)
    {
        var address = Uri.UnescapeDataString(call.Address).Replace('\\', '/');
        if (address.Contains("://", StringComparison.Ordinal) || address.StartsWith("//", StringComparison.Ordinal) || address.StartsWith("data:", StringComparison.Ordinal))
            return Refuse(DiagnosticCodes.PictureRemote, call, $"the picture {Shortened(call.Address)} isn't a file of the book's", "keep it in the book's folder: nothing is fetched from the network");
        if (address.Length == 0 || address.Contains('\0')) return Refuse(DiagnosticCodes.PictureMissing, call, "a picture has no address", "write ![what it shows](still.png)");
        var folders = ImmutableArray.Create(Path.GetDirectoryName(file.Path)!, book.BookFolder, Path.Combine(book.BookFolder, "images")).AddRange(book.PictureFolders);
        var candidates = folders.Select(f => Path.GetFullPath(Path.Combine(f, address.TrimStart('/')))).Distinct(StringComparer.Ordinal).ToList();
        var inside = candidates.Where(c => IsInside(c, book)).ToList();
        if (inside.Count == 0) return Refuse(DiagnosticCodes.PictureOutside, call, $"the picture {address} lies outside the book's folder", "move it there, or name its folder under pictures: in book.yaml");
        if (!Kinds.Contains(Path.GetExtension(address).ToLowerInvariant(), StringComparer.Ordinal))
            return Refuse(DiagnosticCodes.PictureNotRead, call, $"the picture {address} is of a kind that isn't read", "save it as PNG, JPEG, WebP, AVIF, TIFF or GIF");
        if (inside.Find(File.Exists) is not { } found) return Refuse(DiagnosticCodes.PictureMissing, call, $"the picture {address} isn't there", Nearest(inside));
        return File.ResolveLinkTarget(found, returnFinalTarget: true) is { } target && !IsInside(target.FullName, book)
            ? Refuse(DiagnosticCodes.PictureOutside, call, $"the picture {address} is a link that leads out of the book's folder", "copy the file itself there")
            : found;
    }

    private string? Refuse(DiagnosticCode code, PictureCall call, string message, string help)
    {
        conversion.Faults.Add(code, call.Source, message, help);
        return null;
    }

    private static bool IsInside(string path, MarkdownContext book) =>
        book.PictureFolders.Add(book.BookFolder).Any(f => path.StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(f)) + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    private static string Shortened(string address) => address.Length > 60 ? address[..60] + "…" : address;

    /// <summary>Where one looked; and the file that differs only in its capitals.</summary>
    private static string Nearest(List<string> candidates)
    {
        foreach (var candidate in candidates)
        {
            var folder = Path.GetDirectoryName(candidate)!;
            if (!Directory.Exists(folder)) continue;
            var near = Directory.GetFiles(folder).Order(StringComparer.Ordinal).FirstOrDefault(f => string.Equals(f, candidate, StringComparison.OrdinalIgnoreCase));
            if (near is not null) return $"there is {Path.GetFileName(near)}: capitals count";
        }

        return "it was looked for beside the review, in the book's folder and in its images/";
    }
}
