using System.Text;
using ReviewPress.Checking;
using ReviewPress.Diagnostics;
using ReviewPress.Reading;
using ReviewPress.Reviews;

namespace ReviewPress.Tests.Reading;

/// <summary>Slips of the pen in the shipped manuscripts: whatever an author mistypes gives the same reading, another text or a message, and never an exception.</summary>
public sealed class MutationTests : IDisposable
{
    private const int Mutations = 500;

    private const string Signs = ":#'\"[]{}&*!|>%@`,-?\t\0\u0007";

    private readonly string _folder = Path.Combine(Path.GetTempPath(), "reviewpress-mutations-" + Environment.ProcessId);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Five_hundred_mutations_give_no_exception_and_no_silence()
    {
        var files = Directory.GetFiles(Shipped.Book, "*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is ".md" or ".yaml").Order(StringComparer.Ordinal).ToArray();
        var originals = files.ToDictionary(file => file, file => Beginning(File.ReadAllBytes(file)));
        var before = files.ToDictionary(file => file, file => Reading(Book(file, files, originals)));
        var (seed, silent) = (20261125UL, new List<string>());
        for (var i = 0; i < Mutations; i++)
        {
            var file = files[(int)(Next(ref seed) % (ulong)files.Length)];
            var original = originals[file];
            var mutant = Mutate(original, ref seed, out var what);
            var book = FolderOf(file);
            Put(book, file, mutant);
            if (Reading(book) == before[file] && !IsHarmless(original, mutant)) silent.Add($"{i}: {Path.GetFileName(file)}: {what}");
            Put(book, file, original);
        }

        Assert.Empty(silent);
    }

    /// <summary>Of a file with front matter that, and the first words of its body: no mutation goes further.</summary>
    private static byte[] Beginning(byte[] file)
    {
        var head = HeadLength(file);
        return head == file.Length ? file : [.. file.AsSpan(0, head), .. "\nTwo men drink coffee.\n"u8];
    }

    /// <summary>A review stands alone in its copy of the book, book.yaml beside all of them: what else there is would only be read again.</summary>
    private string Book(string file, string[] files, Dictionary<string, byte[]> originals)
    {
        foreach (var part in files.Where(f => f == file || IsRecipe(f) || IsRecipe(file))) Put(FolderOf(file), part, originals[part]);
        return FolderOf(file);
    }

    private string FolderOf(string file) => Path.Combine(_folder, Path.GetFileNameWithoutExtension(file), "book");

    private static bool IsRecipe(string file) => Path.GetFileName(file) == "book.yaml";

    private static void Put(string book, string shipped, byte[] bytes)
    {
        var copy = Path.Combine(book, Path.GetRelativePath(Shipped.Book, shipped));
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        File.WriteAllBytes(copy, bytes);
    }

    /// <summary>All that a reading says: facts, text, messages.</summary>
    private static string Reading(string folder)
    {
        var book = BookReader.Read(folder, new ReadingOptions(1));
        var text = new StringBuilder();
        text.Append(book.Recipe with { File = null, Critics = [], Front = [], Back = [], Authors = [], Editors = [], Imprint = [], IgnoredKeys = [], PictureFolders = [] });
        foreach (var list in new[] { book.Recipe.Authors, book.Recipe.Editors, book.Recipe.Imprint, book.Recipe.IgnoredKeys, book.Recipe.Front, book.Recipe.Back }) text.AppendJoin('|', list).Append('\n');
        foreach (var critic in book.Recipe.Critics) text.Append(critic).Append('\n');
        foreach (var review in book.Reviews.Concat(book.Front).Concat(book.Back)) Add(review, text);
        foreach (var diagnostic in book.Diagnostics.Concat(BookChecker.Check(book))) text.Append($"{diagnostic.Code} {diagnostic.Location} {diagnostic.Message}\n");
        return text.ToString();
    }

    private static void Add(Review review, StringBuilder text)
    {
        var facts = review.Facts;
        text.Append($"{review.Slug} {facts.Language} {facts.Date} {facts.Seen} {facts.Rating} {facts.FirstPublished} {facts.AsTyped}\n");
        text.AppendJoin('|', facts.Reviewers.Concat(facts.Tags).Concat(facts.Warnings)).Append('\n');
        text.Append($"{PlainText.Of(facts.Headline?.Inlines ?? [])}|{PlainText.Of(facts.Dek?.Inlines ?? [])}\n");
        if (facts.Work is { } work)
        {
            text.Append(work with { Credits = [] });
            foreach (var credit in work.Credits) text.Append(credit.Role).Append(string.Join('|', credit.Names)).Append('\n');
        }

        var file = File.ReadAllText(review.Pieces.File.Path).ReplaceLineEndings("\n");
        text.Append(file.AsSpan(BodyOf(file)));       // the body is the Markdown reader's, whose own tests mutate it
    }

    private static int BodyOf(string text)
    {
        var close = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---\n", 3, StringComparison.Ordinal) : -1;
        return close < 0 ? 0 : close + 5;
    }

    /// <summary>White space says nothing to YAML; nor does a comma more, a quotation mark about a plain word, or what is the default.</summary>
    private static bool IsHarmless(byte[] original, byte[] mutant) => Words(original) == Words(mutant);

    private static string Words(byte[] bytes) =>
        string.Concat(Encoding.UTF8.GetString(bytes).Replace("kind: essay", "", StringComparison.Ordinal).Where(c => !char.IsWhiteSpace(c) && c is not (',' or '"' or '\'' or '\uFEFF')));

    private static byte[] Mutate(byte[] original, ref ulong seed, out string what)
    {
        var head = HeadLength(original);
        var at = (int)(Next(ref seed) % (ulong)head);
        var bytes = original.ToList();
        switch (Next(ref seed) % 8)
        {
            case 0: what = $"byte {at} left out"; bytes.RemoveAt(at); break;
            case 1: what = $"byte {at} twice"; bytes.Insert(at, bytes[at]); break;
            case 2: what = $"byte {at} and its neighbour exchanged"; (bytes[at], bytes[(at + 1) % head]) = (bytes[(at + 1) % head], bytes[at]); break;
            case 3: bytes.Insert(at, (byte)Signs[(int)(Next(ref seed) % (ulong)Signs.Length)]); what = $"the sign {(char)bytes[at]} put in at {at}"; break;
            case 4: what = $"byte {at} replaced"; bytes[at] = (byte)Next(ref seed); break;
            case 5: what = $"cut off at {at}"; bytes.RemoveRange(at, bytes.Count - at); break;
            case 6: what = $"line at {at} left out"; RemoveLine(bytes, at); break;
            default: what = $"line at {at} twice"; DoubleLine(bytes, at); break;
        }

        return [.. bytes];
    }

    /// <summary>The front matter, or all of a file that has none.</summary>
    private static int HeadLength(byte[] file)
    {
        var body = BodyOf(Encoding.Latin1.GetString(file));
        return body == 0 ? file.Length : body;
    }

    private static void RemoveLine(List<byte> bytes, int at)
    {
        var (start, end) = Line(bytes, at);
        bytes.RemoveRange(start, end - start);
    }

    private static void DoubleLine(List<byte> bytes, int at)
    {
        var (start, end) = Line(bytes, at);
        bytes.InsertRange(end, bytes.GetRange(start, end - start));
    }

    private static (int Start, int End) Line(List<byte> bytes, int at)
    {
        var start = at == 0 ? 0 : bytes.LastIndexOf((byte)'\n', at - 1) + 1;
        var end = bytes.IndexOf((byte)'\n', at);
        return (start, end < 0 ? bytes.Count : end + 1);
    }

    /// <summary>SplitMix64: the same numbers in every run.</summary>
    private static ulong Next(ref ulong seed)
    {
        var z = seed += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
