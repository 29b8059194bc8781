using System.Globalization;
using System.Text;
using ReviewPress.Reviews;

namespace ReviewPress.Anthologies;

/// <summary>An anthology as text, for golden files and for reading: what stands where, in which words. Bodies are left to <see cref="ReviewDump"/>.</summary>
public static class AnthologyDump
{
    /// <summary>The whole, line ends LF.</summary>
    public static string Of(Anthology anthology)
    {
        ArgumentNullException.ThrowIfNull(anthology);
        var dump = new StringBuilder();
        var book = anthology.Book;
        Line(dump, $"book {book.Slug} \"{book.Title}\" {book.Language} {Of(book.Date)}{(anthology.IsDraft ? " draft" : "")}");
        Line(dump, "  subtitle", book.Subtitle);
        Line(dump, "  by", book.By);
        Line(dump, "  publisher", book.Publisher);
        foreach (var matter in anthology.Front) Add(dump, "front", matter);
        foreach (var chapter in anthology.Chapters) Add(dump, "chapter", chapter);
        foreach (var matter in anthology.Back) Add(dump, "back", matter);
        foreach (var target in anthology.Targets) Line(dump, $"target {target.Slug} \"{InPrint(target.Title, target.PrintedTitle)}\"{(target.IsWork ? " work" : "")} review {target.Place.Review}");
        return dump.ToString();
    }

    private static void Add(StringBuilder dump, string where, Matter matter)
    {
        if (matter is Essay essay)
        {
            Add(dump, where + " essay", essay.Chapter);
            return;
        }

        Line(dump, $"{where} {matter.GetType().Name}");
        foreach (var line in LinesOf(matter)) Line(dump, "  " + line.Replace("\n", " / ", StringComparison.Ordinal));
    }

    private static IEnumerable<string> LinesOf(Matter matter) => matter switch
    {
        HalfTitle half => [half.Title],
        TitlePage page => new[] { page.Title, page.Subtitle, page.By, page.Publisher }.OfType<string>(),
        Imprint imprint => imprint.Paragraphs,
        Dedication dedication => dedication.Lines,
        Colophon colophon => colophon.Paragraphs,
        Omissions omissions => omissions.Lines.Prepend(omissions.Heading),
        ContentsList contents => contents.Entries.Select(Of).Prepend(contents.Heading),
        _ => [],
    };

    private static string Of(ContentsEntry entry)
    {
        var work = entry.Work is { } title ? $" ({InPrint(title, entry.PrintedWork)}{(entry.Year is { } year ? ", " + year.ToString(CultureInfo.InvariantCulture) : "")})" : "";
        return $"{entry.Slug}: {InPrint(PlainText.Of(entry.Title), entry.PrintedTitle)}{work}{(entry.Byline is { } byline ? " | " + byline : "")}{(entry.Rating is { } rating ? " | " + Of(rating) : "")}";
    }

    private static void Add(StringBuilder dump, string where, Chapter chapter)
    {
        var opening = chapter.Opening;
        if (chapter.PartTitle is { } part) Line(dump, $"part {part}");
        if (chapter.Begins != OpeningStyle.Page) where += chapter.Begins == OpeningStyle.Recto ? " recto" : " run-on";
        Line(dump, $"{where} {chapter.Slug} review {chapter.Review.Number} {chapter.Review.Facts.Language}");
        Line(dump, "  kicker", opening.Kicker);
        Line(dump, opening.TitleIsWork ? "  title of the work" : "  title", PlainText.Of(opening.Title));
        Line(dump, "  running title", chapter.RunningTitle == PlainText.Of(opening.Title) ? null : chapter.RunningTitle);
        if (chapter.PrintedTitle != chapter.RunningTitle) Line(dump, "  in print", chapter.PrintedTitle);
        Line(dump, "  dek", opening.Dek is { } dek ? PlainText.Of(dek.Inlines) : null);
        Line(dump, "  rating", opening.Rating is { } rating ? Of(rating) : null);
        Line(dump, "  byline", opening.Byline);
        Line(dump, "  date", opening.Date);
        Line(dump, "  work", opening.Work is { } work ? $"{InPrint(work.Title, work.PrintedTitle)} {work.Year?.ToString(CultureInfo.InvariantCulture)}".TrimEnd() : null);
        foreach (var credit in opening.Credits) Line(dump, "  " + credit.Label, credit.Value == credit.ShortValue ? credit.Value : credit.Value + " | in print: " + credit.ShortValue);
        Line(dump, "  provenance", opening.Provenance);
    }

    private static string InPrint(string words, string? printed) => printed is null || printed == words ? words : words + " | in print: " + printed;

    private static string Of(RatingMark mark) =>
        (mark.IsStars ? new string('★', mark.FullStars) + new string('½', mark.HalfStars) + new string('☆', mark.EmptyStars) : mark.Text) + $" “{mark.Spoken}”";

    private static string Of(PartialDate date) => string.Join('-', new[] { date.Year, date.Month, date.Day }.OfType<int>().Select(n => n.ToString("00", CultureInfo.InvariantCulture)));

    private static void Line(StringBuilder dump, string name, string? value)
    {
        if (value is not null) Line(dump, name + ": " + value);
    }

    private static void Line(StringBuilder dump, string line) => dump.Append(line).Append('\n');
}
