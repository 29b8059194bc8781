using System.Collections.Immutable;
using System.Text;
using ReviewPress.Anthologies;
using ReviewPress.Arranging;
using ReviewPress.Binding;
using ReviewPress.Checking;
using ReviewPress.Diagnostics;
using ReviewPress.Epub.Packaging;
using ReviewPress.HouseStyles;
using ReviewPress.Manuscripts;
using ReviewPress.OpenType.Faces;
using ReviewPress.Printing;
using ReviewPress.Punctuating;
using ReviewPress.Reading;
using ReviewPress.Recipes;
using ReviewPress.Reporting;
using ReviewPress.Shelving;

namespace ReviewPress.Pressing;

/// <summary>One book from its folder to its files: read, check, punctuate, arrange, set, paint, bind, shelve. With an error nothing is shelved.</summary>
internal sealed class BookJob(PressOrder order, string folder, string slug, Task<FaceTable> faces, int cores, IPressProgress progress)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private string _stage = "";

    /// <summary>What was said, in no order.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    private bool HasErrors => _diagnostics.Exists(d => d.Severity == Severity.Error);

    /// <summary>Makes the editions asked for. What nobody foresaw is told and fails this book alone.</summary>
    /// <exception cref="OperationCanceledException">The user ended it.</exception>
    public BookReport Run()
    {
        try
        {
            return Make();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            _diagnostics.Add(FaultTeller.Tell(fault is AggregateException many ? many.GetBaseException() : fault, _stage, folder, order));
            return Failed(slug);
        }
    }

    private BookReport Make()
    {
        Enter("reading");
        var book = Read();
        if (HasErrors && (!order.Draft || book.Reviews.IsEmpty)) return Failed(book.Recipe.Title);
        book = Punctuate(book);
        using var own = FontDesk.Open(HouseFaces.InRoles(faces.GetAwaiter().GetResult(), book.Recipe.Style), book.Recipe.FontRoles, book.Recipe.Fonts, _diagnostics);
        if (HasErrors && !order.Draft) return Failed(book.Recipe.Title);
        var anthology = Arranger.Arrange(book.Recipe, book.Reviews, book.Front, book.Back, order.Draft ? Omissions() : null, own.Families);
        if (order.Editions == Editions.None) return new BookReport(slug, anthology.Book.Title, [], HasErrors);

        var stamp = Stamp(anthology.Book);
        var pictures = PictureDesk.Find(anthology);
        var sizes = PictureDesk.Measure(pictures, _diagnostics);

        Enter("setting");
        var set = PdfEdition.Set(anthology, OrderOf(book.Recipe, own, pictures, sizes, stamp), own.Table);
        var isPrintable = AddPrintFaults([.. FaultTeller.Tell(set.Faults, anthology, folder)]);
        if (HasErrors && !order.Draft) return Failed(anthology.Book.Title);

        using var files = new FileSet(Path.Combine(order.Output, slug));
        if (order.Editions.HasFlag(Editions.Pdf))
        {
            Enter("painting");
            if (!Paint(files, set)) return Failed(anthology.Book.Title);
            if (order.TellsDecisions) Write(files, set.Decisions);
        }

        if (order.Editions.HasFlag(Editions.Epub))
        {
            Enter("binding");
            Bind(files, anthology, pictures, isPrintable ? PageMapOf(set) : new PageMap([]), own, book.Recipe, stamp);
        }

        return Shelve(files, anthology, set.PageMap.Length);
    }

    private PrintOrder OrderOf(Recipe recipe, BookFaces own, ImmutableArray<(string Path, Location Location)> pictures, ImmutableSortedDictionary<string, (int Width, int Height)> sizes, DateTimeOffset stamp)
    {
        var locations = pictures.ToDictionary(p => p.Path, p => p.Location, StringComparer.Ordinal);
        var style = recipe.Style with { AcronymsAsSmallCapitals = recipe.AcronymsAsSmallCapitals };
        return new PrintOrder(style, recipe.Page, sizes, path => PictureDesk.ForPrint(path, locations[path], _diagnostics), stamp, cores)
        {
            Hyphenation = recipe.Hyphenation, Fallbacks = own.Fallbacks, Replacements = recipe.Replacements, TellsDecisions = order.TellsDecisions,
        };
    }

    /// <returns>Whether it could be: a font may be damaged in just the letters that the book needs.</returns>
    private bool Paint(FileSet files, SetEdition set)
    {
        using var stream = files.Create(Name(".pdf"));
        try
        {
            PdfEdition.Paint(set, stream);
            return true;
        }
        catch (InvalidDataException fault)
        {
            _diagnostics.Add(DiagnosticCodes.BadFont.At(new Location(folder, 0, 0), $"the font {fault.Message}", "fetch it anew from its maker"));
            return false;
        }
    }

    private void Write(FileSet files, ImmutableArray<string> decisions)
    {
        using var writer = new StreamWriter(files.Create(Name(".decisions.txt")));
        writer.Write(string.Join('\n', decisions));
    }

    private void Bind(FileSet files, Anthology anthology, ImmutableArray<(string Path, Location Location)> pictures, PageMap pages, BookFaces own, Recipe recipe, DateTimeOffset stamp)
    {
        var cover = CoverDrawing.Of(anthology, own, recipe.Replacements, out var undrawn);
        if (!undrawn.IsEmpty) _diagnostics.Add(DiagnosticCodes.CoverLacksLetters.At(new Location(folder, 0, 0), $"the e-book's cover is drawn without {string.Join(' ', undrawn)}", "add a font that has it under fonts: in book.yaml, or romanise the title"));
        if (cover.Fault is { } missing) _diagnostics.Add(DiagnosticCodes.NoCover.At(new Location(folder, 0, 0), $"the e-book has no cover: {FaultTeller.Words(missing)}", null));
        var publication = Binder.Bind(anthology, PictureDesk.ForEbook(pictures, _diagnostics), pages, cover.Value, stamp, recipe.Hyphenation);
        using var stream = files.Create(Name(".epub"));
        foreach (var fault in EpubPackager.Write(publication, stream))
            _diagnostics.Add(DiagnosticCodes.UnsoundPublication.At(new Location(folder, 0, 0), $"the e-book would be unsound: {fault.Kind} in {fault.Place}: {fault.Detail}", null));
    }

    /// <summary>What hinders print hinders the e-book only in that it has no pages to be numbered by.</summary>
    /// <returns>Whether print can be made.</returns>
    private bool AddPrintFaults(ImmutableArray<Diagnostic> faults)
    {
        var hindered = faults.Any(f => f.Severity == Severity.Error);
        if (!hindered || order.Editions.HasFlag(Editions.Pdf)) _diagnostics.AddRange(faults);
        else
        {
            _diagnostics.AddRange(faults.Select(f => f.Severity == Severity.Error ? f with { Severity = Severity.Info } : f));
            _diagnostics.Add(DiagnosticCodes.NoPageNumbers.At(new Location(folder, 0, 0), "the e-book has no page numbers, because the book can't be printed as it stands", "--target=Pdf says why"));
        }

        return !hindered;
    }

    private static PageMap PageMapOf(SetEdition set) =>
        new([.. set.PageMap.Where(p => p.Place != 0).Select(p => new PageStart(new Place(p.Place), p.Label))]);

    private ReadBook Read()
    {
        var book = BookReader.Read(folder, new ReadingOptions(cores));
        _diagnostics.AddRange(book.Diagnostics);
        _diagnostics.AddRange(BookChecker.Check(book));
        return book;
    }

    private ReadBook Punctuate(ReadBook book) => book with
    {
        Recipe = Punctuator.Punctuate(book.Recipe),
        Reviews = Punctuator.Punctuate(book.Reviews, cores),
        Front = [.. book.Front.Select(Punctuator.Punctuate)],
        Back = [.. book.Back.Select(Punctuator.Punctuate)],
    };

    /// <summary>The errors as they are told: a draft's first page.</summary>
    private ImmutableArray<string> Omissions() =>
        [.. DiagnosticReport.Lines(_diagnostics.Where(d => d.Severity == Severity.Error), new ReportOptions(folder, order.Verbose)).Select(Printable)];

    /// <summary>What an author typed may be what no font has, and the page that tells of errors would be one more.</summary>
    private static string Printable(string line)
    {
        var printable = new StringBuilder(line.Length);
        foreach (var sign in line.EnumerateRunes()) printable.Append(sign.Value switch { '★' or '☆' => "*", < 0x0530 or (>= 0x1E00 and < 0x2190) => sign.ToString(), _ => "?" });
        return printable.ToString();
    }

    private void Enter(string stage)
    {
        _stage = stage;
        progress.Stage(slug, stage);
    }

    private string Name(string extension) => slug + (order.Draft ? "-draft" : "") + extension;

    private BookReport Failed(string title) => new(slug, title, [], Failed: true);

    private BookReport Shelve(FileSet files, Anthology anthology, int pages)
    {
        if (HasErrors && !order.Draft) return Failed(anthology.Book.Title);
        if (files.Shelve() is { } held)
        {
            _diagnostics.Add(DiagnosticCodes.FileHeld.At(new Location(held, 0, 0), "this file can't be replaced; the old files stay", "close it in the program that has it open, then build again"));
            return Failed(anthology.Book.Title);
        }

        Enter("done");
        return new BookReport(slug, anthology.Book.Title, [.. files.Targets.Select(t => new MadeFile(t, t.EndsWith(".pdf", StringComparison.Ordinal) ? pages : null, new FileInfo(t).Length))], Failed: false);
    }

    /// <summary>For file stamps: SOURCE_DATE_EPOCH, else the book's date; never before 1980, which zip archives can't say.</summary>
    private DateTimeOffset Stamp(BookFacts book)
    {
        var date = order.SourceDateEpoch is { } seconds
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : new DateTimeOffset(book.Date.Year, book.Date.Month ?? 1, book.Date.Day ?? 1, 0, 0, 0, TimeSpan.Zero);
        return date.Year < 1980 ? new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero) : date;
    }
}
