using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ReviewPress.Testing;
using Xunit;

namespace ReviewPress.Acceptance.Extraction;

/// <summary>What others get out of a book, page by page and folded: heads and folios taken out.</summary>
internal static partial class ExtractedBook
{
    private static readonly string[] Inline =
        ["a", "abbr", "b", "cite", "code", "data", "del", "em", "i", "img", "q", "s", "span", "strong", "sub", "sup", "svg", "time"];

    /// <summary>The pages of a PDF as pdftotext gives them in painting order.</summary>
    /// <param name="pdf">Its path.</param>
    /// <param name="bookTitle">At the head of versos.</param>
    /// <param name="titles">Of reviews, at the head of rectos.</param>
    public static List<string> PagesOf(string pdf, string bookTitle, IEnumerable<string> titles)
    {
        var missing = OutsideProgram.Missing("pdftotext");
        Assert.SkipWhen(missing is not null, missing ?? "");
        var (code, output, error) = OutsideProgram.Run("pdftotext", "-raw", "-enc", "UTF-8", pdf, "-");
        Assert.True(code == 0, error);
        string[] heads = [bookTitle, .. titles];
        return [.. output.Split('\f').SkipLast(1).Select(page => WithoutFurniture(Sign.Fold(page), heads))];
    }

    /// <summary>The text of an XHTML file of an EPUB: a line for each block.</summary>
    /// <param name="epub">Its path.</param>
    /// <param name="name">The end of the file's name in it.</param>
    public static string TextOf(string epub, string name)
    {
        using var zip = ZipFile.OpenRead(epub);
        using var stream = zip.Entries.Single(entry => entry.FullName.EndsWith("/" + name, StringComparison.Ordinal)).Open();
        var text = new StringBuilder();
        Append(XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root!.Elements().Single(e => e.Name.LocalName == "body"), text);
        return Sign.Fold(text.ToString()).TrimStart();
    }

    /// <summary>Painted last: the running head, in one line or, above a side column, in two; then the folio.</summary>
    private static string WithoutFurniture(string page, string[] heads)
    {
        page = Folio().Replace(page, "");
        var from = page.TrimEnd('\n').Length;
        for (var lines = 1; lines <= 2 && from > 0; lines++)
        {
            from = page.LastIndexOf('\n', from - 1) + 1;
            if (heads.Any(head => IsHead(page[from..].TrimEnd('\n').Replace('\n', ' '), head))) return page[..from];
            from--;
        }

        return page;
    }

    private static bool IsHead(string line, string title) =>
        line == title || (line.Length > 5 && line.EndsWith("...", StringComparison.Ordinal) && title.StartsWith(line[..^3], StringComparison.Ordinal));

    private static void Append(XElement element, StringBuilder text)
    {
        var block = !Inline.Contains(element.Name.LocalName);
        if (block) text.Append('\n');
        if (element.Name.LocalName == "li" && element.Parent!.Name.LocalName == "ul") text.Append("• ");
        if (element.Name.LocalName == "li" && element.Parent!.Name.LocalName == "ol") text.Append(NumberOf(element)).Append(". ");
        if (element.Name.LocalName == "img" && element.Ancestors().All(e => e.Name.LocalName != "figure")) text.Append((string?)element.Attribute("alt"));
        foreach (var node in element.Nodes())
        {
            if (node is XText words) text.Append(words.Value.Replace('\n', ' '));
            else if (node is XElement child) Append(child, text);
        }

        if (block) text.Append('\n');
    }

    private static int NumberOf(XElement item) => (int?)item.Parent!.Attribute("start") + item.ElementsBeforeSelf().Count() ?? 1 + item.ElementsBeforeSelf().Count();

    [GeneratedRegex(@"(?<=^|\n)[0-9ivxlc]+\n$")]
    private static partial Regex Folio();
}
