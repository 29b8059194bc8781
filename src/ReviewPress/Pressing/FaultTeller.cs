using System.Collections.Immutable;
using ReviewPress.Anthologies;
using ReviewPress.Diagnostics;
using ReviewPress.Manuscripts;
using ReviewPress.Pictures;
using ReviewPress.Reporting;
using ReviewPress.Typesetting.Pages;

namespace ReviewPress.Pressing;

/// <summary>Faults of the lower projects → messages, with places in the author's files.</summary>
internal static class FaultTeller
{
    /// <summary>What typesetting could not do.</summary>
    public static IEnumerable<Diagnostic> Tell(ImmutableArray<TypesettingFault> faults, Anthology anthology, string book) =>
        LetterFaults.Tell(faults, place => Locate(place, anthology, book))
            .Concat(faults.Where(f => f.Kind is not (TypesettingFaultKind.MissingGlyph or TypesettingFaultKind.ScriptNotSet)).Select(f => Tell(f, Locate(f.Place, anthology, book))));

    /// <summary>What a picture's file is found to be.</summary>
    public static Diagnostic Tell(PictureFault fault, string path, Location location) =>
        DiagnosticCodes.BadPicture.At(location, $"the picture {Path.GetFileName(path)} can't be used: {Words(fault)}", "save it anew as PNG or JPEG");

    /// <summary>What nobody foresaw.</summary>
    /// <param name="fault">Any exception.</param>
    /// <param name="stage">In which it came.</param>
    /// <param name="book">The book's folder.</param>
    /// <param name="order">Whose book it is.</param>
    public static Diagnostic Tell(Exception fault, string stage, string book, PressOrder order)
    {
        var (location, message) = (new Location(book, 0, 0), fault.Message.ReplaceLineEndings(" "));
        if (fault is IOException or UnauthorizedAccessException)
            return DiagnosticCodes.BookNotMade.At(location, $"this book can't be made: {message}", $"see that the disk has room, and that files may be written in {DiagnosticReport.Shown(order.Output, order.CallerFolder)}; then build again");
        var help = "this is the press's own fault: please report it with this line and the review that brings it about; leave reviews out (draft: true) to find which. Other books aren't concerned";
        return DiagnosticCodes.BookNotMade.At(location, $"the press failed while {stage} this book: {fault.GetType().Name}: {message}", help + (order.Verbose ? $"\n{fault.StackTrace}" : "; --verbosity=verbose adds where it was"));
    }

    private static Diagnostic Tell(TypesettingFault fault, Location location) => fault.Kind switch
    {
        TypesettingFaultKind.OverfullLine => DiagnosticCodes.OverfullLine.At(location, $"a line can't be broken well: {fault.Detail}", "put a soft hyphen (U+00AD) where its long word may be divided"),
        TypesettingFaultKind.LooseLine => DiagnosticCodes.LooseLine.At(location, $"a line has too few words to fill it: {fault.Detail}", "put a soft hyphen (U+00AD) into the long word that begins the next line, or change some words"),
        TypesettingFaultKind.SpaceBroken => DiagnosticCodes.WishUnmet.At(location, $"a line ends at a no-break space, for want of another place: {fault.Detail}", "make it a plain space, or change some words"),
        TypesettingFaultKind.TooHigh => DiagnosticCodes.TooHigh.At(location, "this is higher than a page", "shorten it, or part it in two"),
        TypesettingFaultKind.LinesUnmet when fault.Detail == "0" => DiagnosticCodes.WishUnmet.At(location, "this paragraph has one line and can't have fewer", "take {lines=-1} out"),
        TypesettingFaultKind.LinesUnmet => DiagnosticCodes.WishUnmet.At(location, $"this paragraph can't be set well in {fault.Detail} lines; it is set as is best", "take {lines=…} out, or change some words"),
        TypesettingFaultKind.KeepUnmet => DiagnosticCodes.WishUnmet.At(location, $"this paragraph can't be kept together: page {fault.Detail} ends in it", "take {keep} out here or near it"),
        TypesettingFaultKind.DeadReference => DiagnosticCodes.NoPage.At(location, $"a reference leads to no page: {fault.Detail}", null),
        TypesettingFaultKind.HyphenAtPageEnd => DiagnosticCodes.HyphenAtPageEnd.At(location, $"page {fault.Detail} ends in a hyphen", null),
        _ => DiagnosticCodes.LooseEnd.At(location, fault.Kind switch
        {
            TypesettingFaultKind.Widow => $"page {fault.Detail} begins with the last line of a paragraph",
            TypesettingFaultKind.Orphan => $"page {fault.Detail} ends with the first line of a paragraph",
            _ => $"page {fault.Detail} ends with a heading",
        }, "add or cut some words before this"),
    };

    private static Location Locate(ulong value, Anthology anthology, string book)
    {
        var place = new Place(value);
        if (anthology.AllChapters.FirstOrDefault(c => c.Review.Number == place.Review) is not { } chapter) return new Location(book, 0, 0);
        var pieces = chapter.Review.Pieces;
        return pieces.File.LocationAt(pieces.SourceOffset(place.Leaf, place.Offset));
    }

    /// <summary>A fault in words that go on after a colon.</summary>
    public static string Words(PictureFault fault)
    {
        var what = fault.Kind switch
        {
            PictureFaultKind.NotAPicture => "it is no picture",
            PictureFaultKind.Unsupported => "its format isn't read",
            PictureFaultKind.Damaged => "it is damaged",
            PictureFaultKind.TooLarge => "it is too large",
            _ => "the picture library isn't there for this system",
        };
        return fault.Detail.Length > 0 ? $"{what} ({fault.Detail})" : what;
    }
}
