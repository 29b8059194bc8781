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
using ReviewPress.Reading;

// Measures each stage on a folder of reviews: processor time, wall time, what is allocated. The first round is cold, as a build is.
//   dotnet ReviewPress.Benchmarks.dll FOLDER [ROUNDS [CORES]]
if (args.Length == 0)
{
    Console.WriteLine("FOLDER [ROUNDS [CORES]]: a book's folder, how often (3), on how many cores (all)");
    return 1;
}

var folder = Path.GetFullPath(args[0]);
var rounds = args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 3;
var cores = args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : Environment.ProcessorCount;
var stamp = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
Console.WriteLine($"{"round",5}  {"stage",-8} {"cpu s",8} {"wall s",8} {"MB",8}");
for (var round = 1; round <= rounds; round++)
{
    using var faces = Measure("faces", HouseFaces.Open);
    var book = Measure("read", () => BookReader.Read(folder, new ReadingOptions(cores)));
    var anthology = Measure("arrange", () => Arranger.Arrange(book.Recipe, book.Reviews, book.Front, book.Back));
    var order = new PrintOrder(book.Recipe.Style, book.Recipe.Page, ImmutableSortedDictionary<string, (int Width, int Height)>.Empty, _ => null, stamp, cores);
    var set = Measure("set", () => PdfEdition.Set(anthology, order, faces));
    Measure("paint", () => PdfEdition.Paint(set, new MemoryStream()));
    var map = new PageMap([.. set.PageMap.Where(p => p.Place != 0).Select(p => new PageStart(new Place(p.Place), p.Label))]);
    var publication = Measure("bind", () => Binder.Bind(anthology, new Dictionary<string, Picture>(), map, null, stamp));
    Measure("package", () => EpubPackager.Write(publication, new MemoryStream()));

    T Measure<T>(string stage, Func<T> work)
    {
        var (cpu, clock, bytes) = (Process.GetCurrentProcess().TotalProcessorTime, Stopwatch.StartNew(), GC.GetTotalAllocatedBytes());
        var result = work();
        var spent = Process.GetCurrentProcess().TotalProcessorTime - cpu;
        Console.WriteLine($"{round,5}  {stage,-8} {spent.TotalSeconds,8:0.000} {clock.Elapsed.TotalSeconds,8:0.000} {(GC.GetTotalAllocatedBytes() - bytes) / 1e6,8:0.0}");
        return result;
    }
}

return 0;
