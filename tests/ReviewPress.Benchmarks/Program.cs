using System.Collections.Immutable;
using System.Diagnostics;
using ReviewPress.Anthologies;
using ReviewPress.Arranging;
using ReviewPress.Binding;
using ReviewPress.Epub.Packaging;
using ReviewPress.HouseStyles;
using ReviewPress.Manuscripts;
using ReviewPress.Pictures;
using ReviewPress.Printing;
using ReviewPress.Punctuating;
using ReviewPress.Reading;

// Measures each stage on a book: processor time, wall time, what is allocated, and the most memory so far. See README.md.
//   dotnet ReviewPress.Benchmarks.dll [FOLDER [ROUNDS [CORES]]]
var folder = Path.GetFullPath(args.Length > 0 ? args[0] : "manuscripts/half-in-the-dark");
var rounds = args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 3;
var cores = args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : Environment.ProcessorCount;
var stamp = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
Console.WriteLine($"{"round",5}  {"stage",-9} {"cpu s",8} {"wall s",8} {"MB",8} {"peak MB",8}");
for (var round = 1; round <= rounds; round++)
{
    using var faces = Measure("faces", HouseFaces.Open);
    var book = Measure("read", () => BookReader.Read(folder, new ReadingOptions(cores)));
    book = Measure("punctuate", () => book with { Reviews = Punctuator.Punctuate(book.Reviews, cores) });
    var anthology = Measure("arrange", () => Arranger.Arrange(book.Recipe, book.Reviews, book.Front, book.Back));
    var order = new PrintOrder(book.Recipe.Style, book.Recipe.Page, ImmutableSortedDictionary<string, (int Width, int Height)>.Empty, _ => null, stamp, cores);
    var set = Measure("set", () => PdfEdition.Set(anthology, order, faces));
    Measure("paint", () => PdfEdition.Paint(set, new MemoryStream()));
    var map = new PageMap([.. set.PageMap.Where(p => p.Place != 0).Select(p => new PageStart(new Place(p.Place), p.Label))]);
    var publication = Measure("bind", () => Binder.Bind(anthology, new Dictionary<string, Picture>(), map, null, stamp));
    Measure("package", () => EpubPackager.Write(publication, new MemoryStream()));

    T Measure<T>(string stage, Func<T> work)
    {
        var (cpu, clock, bytes) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew(), GC.GetTotalAllocatedBytes());
        var result = work();
        var (spent, peak) = (Environment.CpuUsage.TotalTime - cpu, Process.GetCurrentProcess().PeakWorkingSet64);
        Console.WriteLine($"{round,5}  {stage,-9} {spent.TotalSeconds,8:0.000} {clock.Elapsed.TotalSeconds,8:0.000} {(GC.GetTotalAllocatedBytes() - bytes) / 1e6,8:0.0} {peak / 1e6,8:0}");
        return result;
    }
}

return 0;
