using System.Collections.Immutable;
using ReviewPress.Anthologies;
using ReviewPress.Arranging;
using ReviewPress.HouseStyles;
using ReviewPress.OpenType.Faces;
using ReviewPress.Pressing;
using ReviewPress.Printing;
using ReviewPress.Reading;
using ReviewPress.Recipes;
using ReviewPress.Reviews;
using ReviewPress.Testing;
using ReviewPress.Typesetting.Pages;

namespace ReviewPress.Tests.Printing;

/// <summary>The book that is shipped, read, arranged and set once for all tests that look at it.</summary>
public class ShippedBook : IDisposable
{
    private readonly FaceTable _faces = HouseFaces.Open();
    private readonly Lazy<byte[]> _pdf;

    public ShippedBook()
        : this(recipe => recipe)
    {
    }

    /// <param name="change">What book.yaml says otherwise.</param>
    protected ShippedBook(Func<Recipe, Recipe> change)
    {
        var folder = Path.Combine(Golden.Cases(typeof(ShippedBook).Assembly), "../../../manuscripts/half-in-the-dark");
        var book = BookReader.Read(folder, ReadingOptions.Default);
        Assert.False(book.HasErrors);
        var recipe = change(book.Recipe);
        Anthology = Arranger.Arrange(recipe, book.Reviews, book.Front, book.Back);
        var pictures = PictureDesk.Find(Anthology);
        var order = new PrintOrder(recipe.Style, recipe.Page, PictureDesk.Measure(pictures, []),
            path => PictureDesk.ForPrint(path, default, []), new DateTimeOffset(2026, 10, 1, 0, 0, 0, TimeSpan.Zero), 2);
        Edition = PdfEdition.Set(Anthology, order, _faces);
        Pages = [.. Edition.Book.Pages()];
        _pdf = new(Paint);
    }

    public Anthology Anthology { get; }

    public SetEdition Edition { get; }

    public ImmutableArray<Page> Pages { get; }

    /// <summary>Painted.</summary>
    public byte[] Pdf => _pdf.Value;

    public void Dispose()
    {
        _faces.Dispose();
        GC.SuppressFinalize(this);
    }

    private byte[] Paint()
    {
        using var stream = new MemoryStream();
        PdfEdition.Paint(Edition, stream);
        return stream.ToArray();
    }
}

/// <summary>All that look at the shipped book as it is share it.</summary>
[CollectionDefinition(nameof(ShippedBook))]
public sealed class ShippedBookReaders : ICollectionFixture<ShippedBook>;

/// <summary>The same in the modern style.</summary>
public sealed class MarqueeBook() : ShippedBook(recipe => recipe with { Style = HouseStyle.Marquee });

/// <summary>The same, its reviews one below the other.</summary>
public sealed class RunOnBook() : ShippedBook(recipe => recipe with { Openings = OpeningStyle.RunOn });
