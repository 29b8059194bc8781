using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ReviewPress.Diagnostics;
using ReviewPress.Manuscripts;
using ReviewPress.Reading.Parsing;
using ReviewPress.Recipes;
using ReviewPress.Reviews;
using ReviewPress.Words;

namespace ReviewPress.Reading;

/// <summary>Front matter and body → a review.</summary>
/// <param name="recipe">The book's, its language known.</param>
/// <param name="file">The file.</param>
/// <param name="front">What the file says before its text.</param>
/// <param name="faults">Takes the messages.</param>
internal sealed partial class ReviewReader(Recipe recipe, SourceFile file, FrontMatter front, FaultList faults)
{
    private readonly ImmutableArray<Piece>.Builder _pieces = ImmutableArray.CreateBuilder<Piece>();
    private int _leaves;

    /// <summary>Reads the rest of a file. Leaves are numbered from the headline over the dek to the body.</summary>
    /// <param name="number">The review's number, from 1.</param>
    /// <param name="slug">Its slug.</param>
    public Review Read(int number, string slug)
    {
        var headline = Line(front.Headline);
        var fallback = headline is null && front.Work is null ? _leaves++ : -1;             // an essay's title, should it come from the file's name
        var dek = Line(front.Dek);
        var body = MarkdownReader.Read(file, front.Body, new MarkdownContext(recipe.Folder, recipe.PictureFolders, Titles(), _leaves));
        foreach (var diagnostic in body.Diagnostics) faults.Add(diagnostic);
        var work = front.Work is { } facts ? Titled(facts, body) : null;
        headline ??= work is null ? EssayTitle(body, fallback) : null;
        var (rating, source, blocks) = BodyRating.Settle(file, front, body.Blocks, faults);
        var review = new ReviewFacts(work, headline, front.Language ?? recipe.Language)
        {
            Dek = dek,
            Reviewers = front.Reviewers,
            Date = front.Date ?? DateText.BeforeName(Slug.NameOf(file.Path))?.Date ?? front.Seen?.Date,
            Seen = front.Seen,
            Rating = rating,
            RatingSource = source,
            Tags = front.Tags,
            Warnings = front.Warnings,
            FirstPublished = FirstPublished(),
            Opening = front.Opening,
            AsTyped = front.AsTyped,
        };
        return new Review(number, slug, new PieceTable(file.Lines, [.. _pieces, .. body.Pieces.Pieces]), review, blocks, body.Notes);
    }

    private Leaf? Line(MarkedText? text)
    {
        if (text is null) return null;
        var line = MarkdownReader.ReadLine(file, text.Value, text.IsPlain ? text.Offset : text.Offset + 1, _leaves++);
        _pieces.AddRange(line.Pieces);
        foreach (var diagnostic in line.Diagnostics) faults.Add(diagnostic);
        return line.Leaf;
    }

    /// <summary>What a first heading may repeat.</summary>
    private ImmutableArray<string> Titles() =>
        [.. new[] { front.Work?.Title, front.Headline is { } headline ? PrintedTitle.Read(headline.Value).Title : null, front.Work?.OriginalTitle }.OfType<string>().Where(title => title.Length > 0)];

    /// <summary>The work's title: the front matter's, else the first heading's, else the file name's.</summary>
    private Work Titled(Work work, MarkdownBody body)
    {
        if (work.Title.Length > 0) return work;
        var (title, print, year) = (PlainText.Of(body.Title?.Inlines ?? []).Trim(), PlainText.Printed(body.Title?.Inlines ?? []).Trim(), (int?)null);
        if (YearBehind().Match(title) is { Success: true } found)
            (title, year) = (found.Groups[1].Value, int.Parse(found.Groups[2].ValueSpan, CultureInfo.InvariantCulture));
        if (YearBehind().Match(print) is { Success: true } printed) print = printed.Groups[1].Value;
        if (title.Length == 0) (title, year) = FromName();
        else NoteTaken(title, "the first heading", body.TitleSource);
        return work with { Title = title, PrintTitle = PrintedTitle.Differing(title, print), Year = work.Year ?? year };
    }

    private (string Title, int? Year) FromName()
    {
        var (title, year) = Slug.TitleOf(file.Path);
        if (!title.Any(char.IsLetter) && year is null)
        {
            faults.Add(DiagnosticCodes.NoTitle.At(new Location(file.Path, 1, 1), "no title is to be found: not in the front matter, a heading or the file's name", "title: …"));
            return ("?", null);
        }

        NoteTaken(title, "the file's name", 0);
        return (title, year);
    }

    private Leaf EssayTitle(MarkdownBody body, int leaf)
    {
        if (body.Title is { } title) return title;
        var (name, _) = FromName();
        return new Leaf(leaf, [new Text(name, 0)]);
    }

    private void NoteTaken(string title, string from, int source) =>
        faults.Add(DiagnosticCodes.TitleTaken, file, Math.Max(0, source), $"the title '{title}' was taken from {from}", $"title: {title}");

    private string? FirstPublished() => front.FirstPublished is not { } first ? null
        : first.Date is null ? first.In
        : first.In is null ? Vocabulary.For(front.Language ?? recipe.Language).Date(first.Date)
        : $"{first.In}, {Vocabulary.For(front.Language ?? recipe.Language).Date(first.Date)}";

    [GeneratedRegex(@"^(.+?)\s*\((\d{4})\)$")]
    private static partial Regex YearBehind();
}
