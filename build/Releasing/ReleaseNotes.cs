using System.Text;
using Build.Reporting;
using ReviewPress;

namespace Build.Releasing;

/// <summary>What a reader of the releases page is told: books, files, pages, sizes. Nothing of the day or the machine.</summary>
internal static class ReleaseNotes
{
    /// <summary>The notes as Markdown.</summary>
    public static string Of(IEnumerable<BookReport> books)
    {
        var text = new StringBuilder();
        foreach (var book in books.GroupBy(book => book.Slug, StringComparer.Ordinal).OrderBy(book => book.Key, StringComparer.Ordinal))
        {
            text.Append("## ").Append(Escaped(book.First().Title)).Append("\n\n| File | Pages | Size |\n|---|--:|--:|\n");
            foreach (var file in book.SelectMany(b => b.Files).DistinctBy(f => f.Path).OrderBy(f => f.Path, StringComparer.Ordinal))
            {
                text.Append("| ").Append(Path.GetFileName(file.Path)).Append(" | ").Append(file.Pages is { } pages ? pages.ToString(System.Globalization.CultureInfo.InvariantCulture) : "–")
                    .Append(" | ").Append(FileLines.SizeOf(file.Bytes)).Append(" |\n");
            }

            text.Append('\n');
        }

        return text.Append("`sha256sum -c SHA256SUMS` checks the downloads.\n").ToString();
    }

    private static string Escaped(string title)
    {
        var text = new StringBuilder();
        foreach (var sign in title) text.Append(@"\`*_[]<>#|&".Contains(sign, StringComparison.Ordinal) ? "\\" : "").Append(sign);
        return text.ToString();
    }
}
