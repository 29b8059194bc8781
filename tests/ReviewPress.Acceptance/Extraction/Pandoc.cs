using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ReviewPress.Testing;
using Xunit;

namespace ReviewPress.Acceptance.Extraction;

/// <summary>Manuscripts as pandoc reads them. Its tree is walked into passages; of ReviewPress's own reading nothing is used.</summary>
internal sealed partial class Pandoc
{
    private const string Dialect = "commonmark_x-smart-emoji-superscript-subscript-tex_math_dollars-task_lists-fancy_lists";

    private static readonly string[][] SaidInOpenings =
        [["dek"], ["reviewer"], ["film", "title"], ["film", "original-title"], ["film", "director"], ["film", "writer"]];

    private readonly string _file;
    private readonly Func<string, string?, string> _referTo;
    private readonly List<Passage> _body = [], _captions = [], _notes = [];
    private readonly List<string> _known = [];            // notes by their source, so that one called twice keeps its number
    private string _prefix = "";                          // the label of a list's item, before its first passage

    private readonly bool _pages;

    private Pandoc(string file, bool pages, Func<string, string?, string> referTo) => (_file, _pages, _referTo) = (file, pages, referTo);

    /// <summary>Reads the chapters of a book that lie in its folder, in the order in which they stand there: front matter, then by path.</summary>
    /// <param name="folder">Of the book.</param>
    /// <param name="pages">Whether it is printed: a reference names its page, labels are in capitals.</param>
    public static IReadOnlyList<Script> ReadBook(string folder, bool pages)
    {
        var missing = OutsideProgram.Missing("pandoc");
        Assert.SkipWhen(missing is not null, missing ?? "");
        var files = Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
            .OrderBy(f => f == "foreword.md" ? 0 : 1).ThenBy(f => f, StringComparer.Ordinal).ToList();
        var trees = files.Select(f => (File: f, Tree: Parse(Path.Combine(folder, f)))).ToList();
        var titles = trees.Select(t => (Slug: SlugOf(t.File), Title: Reference(t.Tree.GetProperty("meta")))).ToList();
        return [.. trees.Select(t => new Pandoc(t.File, pages, (slug, words) => After(words ?? TitleOf(slug))).Read(t.Tree))];

        string After(string words) => pages ? words + Sign.Page : words;

        string TitleOf(string slug) => titles.Single(t => t.Slug == slug || LeadingNumber().Replace(t.Slug, "") == slug).Title;
    }

    private static JsonElement Parse(string path)
    {
        var (code, output, error) = OutsideProgram.Run("pandoc", "-f", Dialect, "-t", "json", path);
        Assert.True(code == 0, error);
        return JsonDocument.Parse(output).RootElement;
    }

    /// <summary>The name of a file in references and in the e-book.</summary>
    public static string SlugOf(string file)
    {
        var name = file.EndsWith("/index.md", StringComparison.Ordinal) ? Path.GetFileName(Path.GetDirectoryName(file)!) : Path.GetFileNameWithoutExtension(file);
        return LeadingDate().Replace(name, "");
    }

    private static string Reference(JsonElement meta) => Field(meta, "film", "title") is { Length: > 0 } work ? work : Field(meta, "title");

    private Script Read(JsonElement tree)
    {
        var meta = tree.GetProperty("meta");
        var title = Field(meta, "title") is { Length: > 0 } own ? own : Field(meta, "film", "title");
        var blocks = tree.GetProperty("blocks").EnumerateArray().ToList();
        if (title.Length == 0 && blocks[0].GetProperty("t").GetString() == "Header")
        {
            title = PlainText(blocks[0].GetProperty("c")[2]);
            blocks.RemoveAt(0);
        }

        var rating = Field(meta, "rating");
        if (rating.Length == 0 && blocks[^1].GetProperty("t").GetString() == "Para" && OnlyARating().IsMatch(PlainText(blocks[^1].GetProperty("c"))))
        {
            rating = PlainText(blocks[^1].GetProperty("c"));
            blocks.RemoveAt(blocks.Count - 1);
        }

        Walk(blocks, "paragraph", _body);
        return new(_file, title)
        {
            Reference = Reference(meta), Rating = rating, Body = _body, Captions = _captions, Notes = _notes,
            Opening = [title, .. SaidInOpenings.Select(path => Field(meta, path)).Where(words => words.Length > 0)],
        };
    }

    private static string Field(JsonElement meta, params string[] path)
    {
        foreach (var key in path)
        {
            if (meta.TryGetProperty("c", out var map)) meta = map;
            if (!meta.TryGetProperty(key, out meta)) return "";
        }

        return meta.GetProperty("t").GetString() switch
        {
            "MetaInlines" => PlainText(meta.GetProperty("c")),
            "MetaList" => string.Join(", ", meta.GetProperty("c").EnumerateArray().Select(i => PlainText(i.GetProperty("c")))),
            "MetaString" => Sign.Fold(meta.GetProperty("c").GetString()!),
            _ => "",
        };
    }

    /// <summary>Inlines of one line without notes.</summary>
    private static string PlainText(JsonElement inlines) => new Pandoc("", false, (slug, _) => slug).Words(inlines);

    private void Walk(List<JsonElement> blocks, string kind, List<Passage> into)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var captions = blocks[i].GetProperty("t").GetString() == "Para" && i + 1 < blocks.Count && blocks[i + 1].GetProperty("t").GetString() == "Table";
            if (captions) Add("caption", Words(blocks[i].GetProperty("c"))["Table: ".Length..], into);
            else Walk(blocks[i], kind, into);
        }
    }

    private void Walk(JsonElement block, string kind, List<Passage> into)
    {
        block.TryGetProperty("c", out var c);
        switch (block.GetProperty("t").GetString())
        {
            case "Para" when c.GetArrayLength() == 1 && c[0].GetProperty("t").GetString() == "Image": AddFigure(c[0].GetProperty("c")); break;
            case "Para" or "Plain": Add(kind, Words(c), into); break;
            case "Header": Add("heading", Words(c[2]), into); break;
            case "CodeBlock": Add("code", Sign.Fold(c[1].GetString()!).Replace('\n', ' '), into); break;
            case "BlockQuote": Walk([.. c.EnumerateArray()], "quotation", into); break;
            case "Div": WalkDiv(c, into); break;
            case "BulletList": WalkItems(c, _ => Sign.Bullet + " ", into); break;
            case "OrderedList": WalkItems(c[1], i => (c[0][0].GetInt32() + i).ToString(CultureInfo.InvariantCulture) + ". ", into); break;
            case "DefinitionList": WalkDefinitions(c, into); break;
            case "Table": WalkTable(c, into); break;
            case "HorizontalRule" or "RawBlock": break;
            case var other: Assert.Fail($"{_file}: {other} is not understood here"); break;
        }
    }

    private void Add(string kind, string text, List<Passage> into)
    {
        if (text.Length == 0) return;
        into.Add(new(_file, kind, _prefix + text));
        _prefix = "";
    }

    private void AddFigure(JsonElement image)
    {
        var credit = image[0][2].EnumerateArray().Where(a => a[0].GetString() == "credit").Select(a => a[1].GetString()).FirstOrDefault();
        var title = Emphasis().Replace(image[2][1].GetString()!, "$1");       // the only markup that the books' captions have
        _captions.Add(new(_file, "figure's caption", Sign.Fold(credit is null ? title : title.Length == 0 ? credit : title + " " + credit)));
    }

    private void WalkDiv(JsonElement c, List<Passage> into)
    {
        var kind = c[0][1].EnumerateArray().Select(k => k.GetString()!).First();
        if (kind == "spoiler") Add("label", _pages ? "SPOILERS FOLLOW" : "Spoilers follow", into);
        if (kind == "verdict") Add("label", _pages ? "VERDICT" : "Verdict", into);
        Walk([.. c[1].EnumerateArray()], kind, kind == "pull" ? _captions : into);      // on another page than the sentence that it repeats
    }

    private void WalkItems(JsonElement items, Func<int, string> label, List<Passage> into)
    {
        var number = 0;
        foreach (var item in items.EnumerateArray())
        {
            _prefix += label(number++);
            Walk([.. item.EnumerateArray()], "item", into);
        }
    }

    private void WalkDefinitions(JsonElement entries, List<Passage> into)
    {
        foreach (var entry in entries.EnumerateArray())
        {
            Add("term", Words(entry[0]), into);
            foreach (var definition in entry[1].EnumerateArray()) Walk([.. definition.EnumerateArray()], "definition", into);
        }
    }

    private void WalkTable(JsonElement table, List<Passage> into)
    {
        var rows = table[3][1].EnumerateArray().Concat(table[4].EnumerateArray().SelectMany(body => body[3].EnumerateArray()));
        foreach (var cell in rows.SelectMany(row => row[1].EnumerateArray())) Walk([.. cell[4].EnumerateArray()], "cell", into);
    }

    private string Words(JsonElement inlines)
    {
        var text = new StringBuilder();
        Append(inlines, text);
        return Reference().Replace(Sign.Fold(text.ToString()).Trim(), m => _referTo(m.Groups[1].Value, m.Groups[2].Success ? m.Groups[2].Value[1..] : null));
    }

    private void Append(JsonElement inlines, StringBuilder text)
    {
        foreach (var inline in inlines.EnumerateArray())
        {
            inline.TryGetProperty("c", out var c);
            switch (inline.GetProperty("t").GetString())
            {
                case "Str": text.Append(c.GetString()); break;
                case "Space" or "SoftBreak" or "LineBreak": text.Append(' '); break;
                case "Code": text.Append(c[1].GetString()); break;
                case "Emph" or "Strong" or "Strikeout" or "Superscript" or "Subscript" or "SmallCaps": Append(c, text); break;
                case "Span" or "Link": Append(c[1], text); break;
                case "Image": Append(c[1], text); break;              // words stand for it
                case "Note": text.Append(Sign.Call(NumberOf(c))); break;
                case "RawInline": break;
                case var other: Assert.Fail($"{_file}: {other} is not understood here"); break;
            }
        }
    }

    private int NumberOf(JsonElement note)
    {
        var source = note.GetRawText();
        if (_known.IndexOf(source) is >= 0 and var known) return known + 1;
        _known.Add(source);
        var number = _known.Count;
        var (outer, first) = (_prefix, _notes.Count);
        _prefix = "";
        Walk([.. note.EnumerateArray()], $"note {number}", _notes);
        _notes[first] = _notes[first] with { Text = Sign.Call(number) + " " + _notes[first].Text };
        _prefix = outer;
        return number;
    }

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}-")]
    private static partial Regex LeadingDate();

    [GeneratedRegex(@"^\d+-")]
    private static partial Regex LeadingNumber();

    [GeneratedRegex(@"\*([^*]+)\*")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\[\[([^\]|]+)(\|[^\]]+)?\]\]")]
    private static partial Regex Reference();

    [GeneratedRegex(@"^(Rating|Score|Grade): \S{1,6}( \(\S+\))?$")]
    private static partial Regex OnlyARating();
}
