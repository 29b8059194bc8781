using System.IO.Compression;
using ReviewPress.OpenType.Faces;
using ReviewPress.Pdf.ContentStreams;
using ReviewPress.Pdf.Fonts;
using ReviewPress.Pdf.Metadata;
using ReviewPress.Pdf.Structure;
using ReviewPress.Pdf.Syntax;

namespace ReviewPress.Pdf;

/// <summary>Writes a PDF 1.7 file (ISO 32000-1), page by page, always the same bytes for the same calls.</summary>
/// <remarks>
/// <para>Fonts are added first. Then pages are made by <see cref="NewPage"/> and painted, on any threads in any order. <see cref="Add"/> takes them
/// in the order of the book: there the glyphs get their codes, which is cheap; the content stream is made and deflated, which is dear, on
/// one of the document's workers; and pages are written in order. So neither threads nor the order of painting show in the file.</para>
/// <para>Members are for one thread at a time, but for <see cref="NewPage"/>, <see cref="AddFont"/> and AddImage. A document that is
/// disposed without <see cref="Save"/> is no whole file.</para>
/// </remarks>
public sealed class PdfDocument : IDisposable
{
    private readonly PdfFile _file;
    private readonly PdfInformation _information;
    private readonly int _workers;
    private readonly Lock _gate = new();
    private readonly List<PdfFont> _fonts = [];
    private readonly Dictionary<Face, PdfFont> _fontsByFace = [];
    private readonly Queue<(PdfPage Page, Task<StreamData> Content)> _pending = [];
    private readonly PageTree _pages;
    private bool _saved;

    /// <summary>Begins a document.</summary>
    /// <param name="output">Written to straight through, never sought, not closed.</param>
    /// <param name="information">What it says about itself.</param>
    /// <param name="syntax">How objects are put down.</param>
    /// <param name="workers">How many pages may be compressed at once, beside the caller; 1 does all in the caller's thread. The bytes
    /// are the same.</param>
    public PdfDocument(Stream output, PdfInformation information, PdfSyntax syntax = PdfSyntax.Compact, int workers = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1);
        _file = new PdfFile(output, syntax);
        _information = information;
        _workers = workers;
        _pages = new PageTree(_file);
    }

    /// <summary>Makes a face a font of this document; the same face twice is one font.</summary>
    /// <param name="face">Open until <see cref="Save"/>.</param>
    public PdfFont AddFont(Face face)
    {
        lock (_gate)
        {
            if (_fontsByFace.TryGetValue(face, out var known)) return known;
            var font = new PdfFont(face, _fonts.Count + 1);
            _fonts.Add(font);
            _fontsByFace.Add(face, font);
            return font;
        }
    }

    /// <summary>A page to be painted, not yet part of the document. On any thread.</summary>
    /// <param name="width">In points, over 0, at most 14,400 (ISO 32000-1, annex C).</param>
    /// <param name="height">The same.</param>
    public PdfPage NewPage(double width, double height)
    {
        if (!(width is > 0 and <= 14_400)) throw new ArgumentOutOfRangeException(nameof(width), width, "no width of a page");
        if (!(height is > 0 and <= 14_400)) throw new ArgumentOutOfRangeException(nameof(height), height, "no height of a page");
        return new PdfPage(width, height);
    }

    /// <summary>Puts a page after those added before.</summary>
    /// <param name="page">Painted; nothing more can be painted on it.</param>
    /// <exception cref="InvalidOperationException">A mark or a saved state of it is still open.</exception>
    public void Add(PdfPage page)
    {
        page.Finish();
        foreach (var font in page.Recording.Fonts) font.Resolve();
        _pending.Enqueue((page, _workers == 1 ? Task.FromResult(Content(page)) : Task.Run(() => Content(page))));
        while (_pending.Count > (_workers == 1 ? 0 : 4 * _workers)) WritePage();
    }

    /// <summary>Ends the file: fonts, page tree, catalog, cross-reference.</summary>
    /// <exception cref="InvalidOperationException">There is no page, or something leads to a page that there isn't.</exception>
    /// <exception cref="InvalidDataException">A face is too damaged to be subset.</exception>
    public void Save()
    {
        if (_saved) throw new InvalidOperationException("the document was saved before");
        _saved = true;
        while (_pending.Count > 0) WritePage();
        foreach (var font in _fonts)
        {
            if (font.Variants.Count > 0) FontWriter.Write(_file, font);
        }

        var pages = _pages.Write();
        var information = InformationWriter.WriteDictionary(_file, _information);
        var packet = InformationWriter.WritePacket(_file, _information);
        var writer = _file.Begin(out var catalog).OpenDictionary().Key("Type").Name("Catalog").Key("Pages").Reference(pages).Key("Metadata").Reference(packet);
        if (_information.Language.Length > 0) writer.Key("Lang").Text(_information.Language);
        writer.Key("ViewerPreferences").OpenDictionary().Key("DisplayDocTitle").Boolean(true).CloseDictionary().CloseDictionary();
        _file.End();
        _file.Finish(catalog, information);
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private StreamData Content(PdfPage page) => _file.Compress(ContentWriter.Write(page.Recording, _ => "").Written, CompressionLevel.Optimal);

    private void WritePage()
    {
        var (page, pending) = _pending.Dequeue();
        var data = pending.GetAwaiter().GetResult();
        var (self, parent) = _pages.Add();
        var content = _file.Reserve();
        _file.WriteStream(content, data);
        var writer = _file.Begin(self).OpenDictionary().Key("Type").Name("Page").Key("Parent").Reference(parent)
            .Key("MediaBox").OpenArray().Number(0).Number(0).Number(page.Width).Number(page.Height).CloseArray()
            .Key("Resources").OpenDictionary();
        if (page.Recording.Fonts.Count > 0)
        {
            writer.Key("Font").OpenDictionary();
            foreach (var font in page.Recording.Fonts)
            {
                foreach (var variant in font.Variants) writer.Name(font.Font.ResourceName(variant)).Reference(font.Font.Reference(variant, _file));
            }

            writer.CloseDictionary();
        }

        writer.CloseDictionary().Key("Contents").Reference(content).CloseDictionary();
        _file.End();
    }
}
