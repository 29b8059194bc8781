using System.Collections.Concurrent;
using System.IO.Compression;
using ReviewPress.OpenType.Faces;
using ReviewPress.Pdf.Colours;
using ReviewPress.Pdf.ContentStreams;
using ReviewPress.Pdf.Fonts;
using ReviewPress.Pdf.Images;
using ReviewPress.Pdf.Metadata;
using ReviewPress.Pdf.Structure;
using ReviewPress.Pdf.Syntax;

namespace ReviewPress.Pdf;

/// <summary>Writes a PDF 1.7 file (ISO 32000-1), page by page, always the same bytes for the same calls.</summary>
/// <remarks>
/// <para>Fonts are added first. Then pages are made by <see cref="NewPage"/> and painted, on any threads in any order. <see cref="Add"/> takes them
/// in the order of the book: there glyphs get their codes and images their numbers, which is cheap; the content stream is made and
/// deflated, which is dear, on one of the document's workers; and pages are written in order. So neither threads nor the order of painting
/// show in the file. Destinations and the outline may name pages that come later.</para>
/// <para>Members are for one thread at a time, but for <see cref="NewPage"/> and <see cref="AddImage"/>. A document that is disposed without
/// <see cref="Save"/> is no whole file. What is kept until then: pages on their way, an object stream, 8 bytes an object, pairs of glyph and
/// text, destinations, outline.</para>
/// </remarks>
public sealed class PdfDocument : IDisposable
{
    private const double GreatestSide = 14_400;                  // ISO 32000-1, annex C
    private const int PagesAWorker = 4;
    private readonly PdfFile _file;
    private readonly PdfInformation _information;
    private readonly int _workers;
    private readonly List<PdfFont> _fonts = [];
    private readonly Dictionary<Face, PdfFont> _fontsByFace = [];
    private readonly Lock _imageGate = new();
    private readonly Dictionary<string, PdfImage> _images = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<Recording> _idleRecordings = [];      // of pages that are written
    private readonly ConcurrentBag<ContentWriter> _idleWriters = [];
    private readonly Queue<(PdfPage Page, Task<StreamData> Content)> _pending = [];
    private readonly PageWriter _pageWriter;
    private readonly ColourSpaceWriter _colours;
    private readonly PageTree _pages;
    private readonly DestinationTable _destinations;
    private IReadOnlyList<PdfOutlineEntry> _outline = [];
    private IReadOnlyList<PdfPageLabelRange> _labels = [];
    private PdfOutputIntent? _outputIntent;
    private List<Task<FontWriter>>? _fontWriters;                // once no page comes any more
    private int _imageNumber;
    private bool _saved;

    /// <summary>Begins a document.</summary>
    /// <param name="output">Written to straight through, never sought, not closed.</param>
    /// <param name="information">What it says about itself.</param>
    /// <param name="syntax">How objects are put down.</param>
    /// <param name="workers">How many pages are compressed at once; 1 does all in the caller's thread. The bytes are the same.</param>
    public PdfDocument(Stream output, PdfInformation information, PdfSyntax syntax = PdfSyntax.Compact, int workers = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1);
        _file = new PdfFile(output, syntax);
        _information = information;
        _workers = workers;
        _colours = new ColourSpaceWriter(_file);
        _pages = new PageTree(_file);
        _destinations = new DestinationTable(_file, _pages);
        _pageWriter = new PageWriter(_file, _pages, _colours, _destinations);
    }

    /// <summary>Makes a face a font of this document; the same face twice is one font.</summary>
    /// <param name="face">Open until <see cref="Save"/>.</param>
    public PdfFont AddFont(Face face)
    {
        if (_fontsByFace.TryGetValue(face, out var known)) return known;
        var font = new PdfFont(face, _fonts.Count + 1);
        _fonts.Add(font);
        _fontsByFace.Add(face, font);
        return font;
    }

    /// <summary>Makes a picture an image of this document; equal pictures are one image. Samples are compressed here. On any thread.</summary>
    /// <param name="source">The picture.</param>
    public PdfImage AddImage(PdfImageSource source)
    {
        var digest = PdfImage.Digest(source);
        lock (_imageGate)
        {
            if (_images.TryGetValue(digest, out var known)) return known;
        }

        var image = PdfImage.Prepare(source, _file);
        lock (_imageGate) return _images.TryAdd(digest, image) ? image : _images[digest];
    }

    /// <summary>A page to be painted, not yet part of the document. On any thread.</summary>
    /// <param name="width">In points, over 0, at most 14,400 (200 inches).</param>
    /// <param name="height">The same.</param>
    /// <exception cref="ArgumentOutOfRangeException">A side isn't within that.</exception>
    public PdfPage NewPage(double width, double height)
    {
        if (!(width is > 0 and <= GreatestSide)) throw new ArgumentOutOfRangeException(nameof(width), width, "no width of a page");
        if (!(height is > 0 and <= GreatestSide)) throw new ArgumentOutOfRangeException(nameof(height), height, "no height of a page");
        return new PdfPage(this, _idleRecordings.TryTake(out var recording) ? recording : new Recording(), width, height);
    }

    /// <summary>Puts a page after those added before.</summary>
    /// <param name="page">Painted; nothing more can be painted on it.</param>
    /// <exception cref="InvalidOperationException">A mark, a saved state or a path of it is still open, it was added before, it is another document's, or pages have ended.</exception>
    public void Add(PdfPage page)
    {
        if (_fontWriters is not null) throw new InvalidOperationException("the pages have ended");
        page.Take(this);
        foreach (var font in page.Recording.Fonts) font.Resolve();
        foreach (var image in page.Recording.Images) image.Number = image.Number == 0 ? ++_imageNumber : image.Number;
        _pending.Enqueue((page, Start(() => Content(page))));
        while (_pending.Count > (_workers == 1 ? 0 : PagesAWorker * _workers)) WritePage();
    }

    /// <summary>Gives a place a name, for <see cref="PdfDestination.Named"/>.</summary>
    /// <param name="name">Not empty.</param>
    /// <param name="page">From 0; the page may come later.</param>
    /// <param name="y">What stands at the window's top, in points from the page's lower edge.</param>
    /// <exception cref="ArgumentException">The name has a place.</exception>
    public void AddDestination(string name, int page, double y) => _destinations.Add(name, page, y);

    /// <summary>Sets the bookmarks.</summary>
    /// <param name="entries">Empty for none.</param>
    public void SetOutline(IReadOnlyList<PdfOutlineEntry> entries) => _outline = entries;

    /// <summary>Sets what pages are called.</summary>
    /// <param name="ranges">The first from page 0, rising; empty for 1, 2, 3.</param>
    /// <exception cref="ArgumentException">They don't.</exception>
    public void SetPageLabels(IReadOnlyList<PdfPageLabelRange> ranges)
    {
        PageLabelWriter.Check(ranges);
        _labels = ranges;
    }

    /// <summary>Says what colours are meant for; without it, gray and CMYK are the device's own.</summary>
    /// <param name="intent">Null for none.</param>
    public void SetOutputIntent(PdfOutputIntent? intent) => _outputIntent = intent;

    /// <summary>Says that no page comes after those added: what fonts must have is known, and they are subset while the caller works out the rest. <see cref="Save"/> does it otherwise.</summary>
    public void EndPages() => _fontWriters ??= _fonts.FindAll(font => font.Variants.Count > 0).ConvertAll(font => Start(() => FontWriter.Prepare(_file, font)
        ?? throw new InvalidDataException($"{font.Face.PostScriptName} can't be used: it is damaged in letters that the book needs")));

    /// <summary>Ends the file: what pages wait, fonts, page tree, outline, catalog, cross-reference.</summary>
    /// <exception cref="InvalidOperationException">There is no page, or something leads to a page or name that there isn't.</exception>
    /// <exception cref="InvalidDataException">A face is too damaged to be subset.</exception>
    public void Save()
    {
        if (_saved) throw new InvalidOperationException("the document was saved before");
        _saved = true;
        EndPages();
        while (_pending.Count > 0) WritePage();
        var catalog = WriteCatalog();                            // while fonts are subset
        var shortCodes = _fonts.Exists(font => font.Variants.Count > 0 && !font.Face.IsCff) ? ShortCodes.WriteCMap(_file) : default;
        foreach (var font in _fontWriters!) font.GetAwaiter().GetResult().Write(shortCodes);
        _file.Finish(catalog, InformationWriter.WriteDictionary(_file, _information));
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    /// <summary>The dear part of writing something: on a worker, where there are any.</summary>
    private Task<T> Start<T>(Func<T> work)
    {
        if (_workers > 1) return Task.Run(work);
        var done = new Task<T>(work);
        done.RunSynchronously();                                 // what it throws waits in the task, as a worker's does
        return done;
    }

    private StreamData Content(PdfPage page)
    {
        if (!_idleWriters.TryTake(out var writer)) writer = new ContentWriter();
        var content = _file.Compress(writer.Write(page.Recording), Effort.Quick);
        _idleWriters.Add(writer);
        return content;
    }

    private void WritePage()
    {
        var (page, content) = _pending.Dequeue();
        _pageWriter.Write(page, content.GetAwaiter().GetResult());
        page.Recording.Clear();
        _idleRecordings.Add(page.Recording);
    }

    private PdfReference WriteCatalog()
    {
        var outline = _outline.Count == 0 ? default : new OutlineWriter(_file, _destinations).Write(_outline);
        var names = _destinations.WriteTree();
        var labels = _labels.Count == 0 ? default : PageLabelWriter.Write(_file, _labels);
        var packet = InformationWriter.WritePacket(_file, _information);
        var profile = _outputIntent is null ? default : _colours.Profile(_outputIntent.Profile);
        var pages = _pages.Write();

        var writer = _file.Begin(out var catalog).OpenDictionary().Key("Type").Name("Catalog").Key("Pages").Reference(pages).Key("Metadata").Reference(packet);
        if (_information.Language.Length > 0) writer.Key("Lang").Text(_information.Language);
        if (!outline.IsNone) writer.Key("Outlines").Reference(outline).Key("PageMode").Name("UseOutlines");
        if (!names.IsNone) writer.Key("Names").OpenDictionary().Key("Dests").Reference(names).CloseDictionary();
        if (!labels.IsNone) writer.Key("PageLabels").Reference(labels);
        if (_outputIntent is not null) WriteOutputIntent(writer.Key("OutputIntents"), _outputIntent, profile);
        if (_file.Syntax == PdfSyntax.Compact) writer.Key("PageLayout").Name("TwoPageRight");   // since PDF 1.5
        writer.Key("ViewerPreferences").OpenDictionary().Key("DisplayDocTitle").Boolean(true).CloseDictionary().CloseDictionary();
        _file.End();
        return catalog;
    }

    private static void WriteOutputIntent(SyntaxWriter writer, PdfOutputIntent intent, PdfReference profile) => writer
        .OpenArray().OpenDictionary().Key("Type").Name("OutputIntent").Key("S").Name(intent.Kind == PdfOutputIntentKind.Archive ? "GTS_PDFA1" : "GTS_PDFX")
        .Key("OutputConditionIdentifier").Text(intent.Condition).Key("Info").Text(intent.Condition)
        .Key("DestOutputProfile").Reference(profile).CloseDictionary().CloseArray();
}
