using System.Text.RegularExpressions;
using Xunit;

namespace ReviewPress.Acceptance.Extraction;

/// <summary>Whoever copies text out of a book has its authors' words: as pandoc reads the manuscripts and pdftotext the pages, paragraph by paragraph and
/// cell by cell, none lost, none doubled, in order.</summary>
/// <param name="made">The books.</param>
public sealed partial class ExtractionTests(MadeBooks made)
{
    [Theory]
    [MemberData(nameof(MadeBooks.All), MemberType = typeof(MadeBooks))]
    public void The_PDF_gives_the_words_of_the_manuscript(string book)
    {
        var scripts = Pandoc.ReadBook(FolderOf(book), pages: true);
        var pages = ExtractedBook.PagesOf(made.File(book, ".pdf"), TitleOf(book), scripts.SelectMany(s => new[] { s.Title, s.Reference }));
        None(IsRunOn(book) ? CompareJoined(scripts, pages) : Compare(scripts, pages));
    }

    [Theory]
    [MemberData(nameof(MadeBooks.All), MemberType = typeof(MadeBooks))]
    public void The_e_book_gives_the_words_of_the_manuscript(string book)
    {
        var faults = new List<string>();
        foreach (var script in Pandoc.ReadBook(FolderOf(book), pages: false))
        {
            List<string> file = [ExtractedBook.TextOf(made.File(book, ".epub"), Pandoc.SlugOf(script.File) + ".xhtml")];
            faults.AddRange(script.Captions.Select(caption => Lift(caption, file, 0)).OfType<string>());
            if (Collation.Collate(script, file, 0).Difference is { } difference) faults.Add(difference.ToString());
        }

        None(faults);
    }

    private static void None(List<string> faults) => Assert.True(faults.Count == 0, string.Join('\n', faults));

    private static List<string> Compare(IReadOnlyList<Script> scripts, List<string> pages)
    {
        var faults = new List<string>();
        var page = 0;
        foreach (var script in scripts)
        {
            while (page < pages.Count && !IsOpening(pages[page], script.Title)) page++;
            if (page == pages.Count) return [.. faults, $"{script.File}: no page opens it"];
            faults.AddRange(script.Captions.Select(caption => Lift(caption, pages, page)).OfType<string>());
            var (count, openings, difference) = Collation.Collate(script, pages, page);
            if (difference is null) faults.AddRange(FaultsOf(script, openings[0].Text, page + 1));
            else faults.Add(difference.ToString());
            page += Math.Max(1, count);
        }

        return faults;
    }

    /// <summary>All reviews as one: each begins below the one before.</summary>
    private static List<string> CompareJoined(IReadOnlyList<Script> scripts, List<string> pages)
    {
        var first = pages.FindIndex(page => IsOpening(page, scripts[0].Title));
        var joined = Script.Joined(scripts);
        var faults = joined.Captions.Select(caption => Lift(caption, pages, first)).OfType<string>().ToList();
        var (_, openings, difference) = Collation.Collate(joined, pages, first);
        if (difference is not null) return [.. faults, difference.ToString()];
        Assert.Equal(scripts.Count, openings.Count);
        return [.. faults, .. scripts.SelectMany((script, i) => FaultsOf(script, openings[i].Text, openings[i].Page + 1))];
    }

    /// <summary>The title fills the first lines, but for one above it.</summary>
    private static bool IsOpening(string page, string title)
    {
        var kicker = page.IndexOf('\n') + 1;
        return Opens(page) || Opens(page[kicker..]);

        bool Opens(string text) => text.Length > title.Length && text[title.Length] == '\n' && text[..title.Length].Replace('\n', ' ') == title;
    }

    /// <summary>Takes a figure's caption out of the pages: it may stand at the head or foot of another page than its paragraph's.</summary>
    /// <returns>What is wrong with it, or null.</returns>
    private static string? Lift(Passage caption, List<string> pages, int from)
    {
        for (var p = from; p < pages.Count; p++)
        {
            var pattern = string.Join(@"[ \n]", caption.Text.Split(' ').Select(Regex.Escape).Select(word => word.Replace("-", "-\n?", StringComparison.Ordinal)));
            var found = Regex.Match(pages[p], @"(?<=^|\n)" + pattern + @"\n");
            if (!found.Success) continue;
            pages[p] = pages[p].Remove(found.Index, found.Length);
            return null;
        }

        return $"{caption.File}, {caption.Kind}: found nowhere: {caption.Text}";
    }

    /// <summary>What an opening must say, and the rating in words exactly once.</summary>
    private static IEnumerable<string> FaultsOf(Script script, string opening, int page)
    {
        opening = opening.Replace('\n', ' ');
        foreach (var words in script.Opening)
        {
            if (!opening.Contains(words, StringComparison.Ordinal)) yield return $"{script.File}: “{words}” isn't in the opening on page {page}: {opening}";
        }

        var spoken = string.Join("; ", SpokenStars().Matches(opening).Select(match => match.Value));
        if (spoken != Spoken(script.Rating)) yield return $"{script.File}: {script.Rating} is spoken as “{spoken}”";
    }

    private static string Spoken(string rating)
    {
        if (OutOfFive().Match(rating) is { Success: true } number) return number.Groups[1].Value + " out of 5 stars";
        var (full, half) = (rating.Count(c => c == '★'), rating.Contains('½', StringComparison.Ordinal));
        return full == 0 ? "" : $"{full}{(half ? ".5" : "")} out of 5 stars";
    }

    private static bool IsRunOn(string book) => File.ReadLines(Path.Combine(FolderOf(book), "book.yaml")).Contains("openings: run-on");

    private static string FolderOf(string book) => MadeBooks.CaseBooks.Contains(book) ? MadeBooks.CaseFolder(book) : Checkout.At("manuscripts/" + book);

    private static string TitleOf(string book) =>
        File.ReadLines(Path.Combine(FolderOf(book), "book.yaml")).First(line => line.StartsWith("title: ", StringComparison.Ordinal))["title: ".Length..].Trim('"');

    [GeneratedRegex(@"[\d.]+ out of \d+ stars")]
    private static partial Regex SpokenStars();

    [GeneratedRegex(@"([\d.]+)/5\b")]
    private static partial Regex OutOfFive();
}
