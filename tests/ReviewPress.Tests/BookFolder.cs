using ReviewPress.Testing;

namespace ReviewPress.Tests;

/// <summary>A book called reviews in a folder of its own, pressed into <c>out</c> beside it. Lines of reviews' bodies begin with the seventh.</summary>
internal sealed class BookFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The full path of something in the book's folder.</summary>
    public string At(string name) => Path.Combine(_folder.Path, "reviews", name);

    /// <summary>Writes a file of the book.</summary>
    public void Write(string name, string text) => _folder.Write("reviews/" + name, text);

    /// <summary>Writes a font into the book's folder.</summary>
    public void WriteFont(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllBytes(At(name), bytes);
    }

    /// <summary>Writes book.yaml.</summary>
    /// <param name="more">What it says beside title, language and author.</param>
    public void WriteRecipe(string more) => Write("book.yaml", $"title: Reviews\nlanguage: en-US\nauthor: Jo\n{more}\n");

    /// <summary>Writes a review.</summary>
    /// <param name="body">Its text.</param>
    /// <param name="title">Also its file's name, in small letters.</param>
    /// <param name="rating">As typed.</param>
    public void WriteReview(string body, string title = "Heat", string rating = "4/5") =>
        Write(title.ToLowerInvariant() + ".md", $"---\ntitle: {title}\nrating: {rating}\nlang: en-US\n---\n\n{body}\n");

    /// <summary>Presses it.</summary>
    public PressReport Press(Editions editions, bool draft = false, int cores = 2, bool tells = false) => ReviewPress.Press.Make(
        new PressOrder(_folder.At("reviews"), _folder.At("out"), editions) { CallerFolder = _folder.Path, Draft = draft, Cores = cores, TellsDecisions = tells }, new Silence());

    /// <summary>What was made.</summary>
    public string[] Made => _folder.Listing("out");

    public void Dispose() => _folder.Dispose();

    private sealed class Silence : IPressProgress
    {
        public void Stage(string book, string stage)
        {
        }
    }
}
