using System.Collections.Immutable;
using ReviewPress.Anthologies;
using ReviewPress.HouseStyles;
using ReviewPress.Recipes;
using ReviewPress.Reviews;
using ReviewPress.Words;

namespace ReviewPress.Arranging;

/// <summary>Front and back matter, in the order of The Chicago Manual of Style, 1.4.</summary>
internal sealed class MatterArranger(Recipe recipe, BookFacts book)
{
    private readonly Vocabulary _vocabulary = Vocabulary.For(recipe.Language);

    public ImmutableArray<Matter> Front(ImmutableArray<Chapter> before, ImmutableArray<Chapter> chapters, ImmutableArray<Chapter> after, ImmutableArray<string> omissions)
    {
        var matter = ImmutableArray.CreateBuilder<Matter>();
        if (!omissions.IsEmpty) matter.Add(new Omissions(_vocabulary.LeftOut, omissions));
        matter.Add(new HalfTitle(book.Title));
        matter.Add(new TitlePage(book.Title, book.Subtitle, book.By, book.Publisher));
        matter.Add(Imprint());
        if (recipe.Dedication is { } dedication) matter.Add(new Dedication(Lines(dedication)));
        if (recipe.Epigraph is { } epigraph) matter.Add(new Dedication(Lines(epigraph)));
        ImmutableArray<ContentsEntry> listed = [.. before.Select(Unsigned), .. chapters.Select(Entry), .. after.Select(Unsigned)];
        if (listed.Length > 1) matter.Add(new ContentsList(book.Words.Contents, listed));
        matter.AddRange(before.Select(c => new Essay(c)));
        return matter.ToImmutable();
    }

    public ImmutableArray<Matter> Back(ImmutableArray<Chapter> after, (string Text, string Display) families) => [.. after.Select(c => new Essay(c)), new Colophon(_vocabulary.Colophon(families.Text, families.Display))];

    private static ImmutableArray<string> Lines(string text) => [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private Imprint Imprint()
    {
        var paragraphs = ImmutableArray.CreateBuilder<string>();
        paragraphs.Add(book.Subtitle is { } subtitle ? $"{book.Title}\n{subtitle}" : book.Title);
        paragraphs.AddRange(recipe.Imprint);
        var owner = string.Join('\n', new[] { book.Rights, book.Publisher }.Where(l => l is not null && !(l == book.Publisher && book.Rights?.Contains(l, StringComparison.Ordinal) == true)));
        if (owner.Length > 0) paragraphs.Add(owner);
        if (book.Isbn is { } isbn) paragraphs.Add($"ISBN {isbn}");
        return new Imprint(paragraphs.ToImmutable());
    }

    /// <summary>Forewords and their like are signed where they stand.</summary>
    private ContentsEntry Unsigned(Chapter chapter) => Entry(chapter) with { Byline = null };

    private ContentsEntry Entry(Chapter chapter)
    {
        var work = chapter.Opening.Work;
        var mark = recipe.ContentsShowRatings ? chapter.Opening.Rating : null;
        return new ContentsEntry(chapter.Place, chapter.Slug, [new Text(chapter.RunningTitle, 0)], work?.Title, work?.Year, chapter.Opening.Byline, mark)
        {
            PrintedTitle = chapter.PrintedTitle, PrintedWork = work?.PrintedTitle, PartTitle = chapter.PartTitle,
        };
    }
}
