using System.Collections.Immutable;
using System.Globalization;
using ReviewPress.Diagnostics;
using ReviewPress.HouseStyles;
using ReviewPress.Manuscripts;
using ReviewPress.Recipes;
using ReviewPress.Reviews;

namespace ReviewPress.Reading;

/// <summary>book.yaml → the recipe.</summary>
internal sealed class RecipeReader
{
    private const decimal LeastMeasure = 140, LeastWidth = 216, LeastHeight = 288, Most = 1440;

    private static readonly KeyTable Keys = KeyTable.Of("""
        format
        title
        subtitle
        author authors by
        editor editors edited-by
        language lang
        publisher imprint-name press
        isbn isbn13 isbn-13
        rights copyright
        imprint
        dedication
        epigraph
        description blurb summary
        date published
        reviewers reviewer critics critic contributors
        scale rating-scale
        kind
        front front-matter
        back back-matter
        sort order sort-by order-by
        openings opening
        parts part
        style house-style theme
        contents toc
        acronyms
        trim page-size page trim-size
        margins margin
        editions edition
        ignore ignored-keys
        pictures picture-folders images
        fonts font
        replace replacements
        hyphenation hyphenations
        typography microtypography
        """, "from select group printer printers paper cover colour color words url website series draft spine version");

    private static readonly KeyTable CriticKeys = KeyTable.Of("name\nsort sort-name\nscale rating-scale\nbio biography about note", "pronouns links url website");
    private static readonly KeyTable MarginKeys = KeyTable.Of("inner inside gutter\nouter outside\ntop head\nbottom foot");
    private static readonly KeyTable EditionKeys = KeyTable.Of("trim page-size\nmargins margin\nisbn", "printer printers paper cover price");
    private static readonly KeyTable OpeningKeys = KeyTable.Of("default all\nrun-on-under run-on-below short-under");
    private static readonly KeyTable TypographyKeys = KeyTable.Of("protrusion\nscaling expansion\ntracking letterspacing\nhyphenation hyphens");
    private static readonly HashSet<string> Nothing = [];

    private readonly string _folder;
    private readonly FieldReader _fields;
    private readonly FaultList _faults;

    private RecipeReader(string folder, FieldReader fields) => (_folder, _fields, _faults) = (folder, fields, fields.Faults);

    /// <summary>The words for <see cref="OpeningStyle"/>, in its order.</summary>
    public static ReadOnlySpan<string> OpeningStyles => new[] { "page", "recto", "run-on" };

    /// <summary>Reads a recipe. Its language is empty where it names none.</summary>
    /// <param name="path">Full path of book.yaml.</param>
    /// <param name="faults">Takes the messages.</param>
    /// <returns>Null where it is broken, with an error said.</returns>
    public static Recipe? Read(string path, FaultList faults)
    {
        if (SourceFileReader.Read(path, Limits.RecipeBytes, faults) is not { } file) return null;
        if (YamlReader.Read(file, 0, file.Text.Length, faults) is not { } map) return null;
        var fields = new FieldReader(file, map, Keys, Nothing, faults);
        return new RecipeReader(Path.GetDirectoryName(path)!, fields).Recipe();
    }

    private Recipe Recipe()
    {
        NoteFormat();
        var edition = Edition();
        var fonts = new FontsReader(_folder, _fields);
        fonts.Read();
        return new Recipe(_folder, BookFinder.SlugOf(_folder), Title(), Language())
        {
            File = _fields.File,
            Subtitle = _fields.Title("subtitle"),
            Authors = _fields.Names("author"),
            Editors = _fields.Names("editor"),
            Publisher = _fields.Text("publisher"),
            Isbn = ReadIsbn(edition) ?? ReadIsbn(_fields),
            Rights = _fields.Text("rights"),
            Imprint = Lines("imprint"),
            Dedication = Block("dedication"),
            Epigraph = Block("epigraph"),
            Description = _fields.Text("description"),
            Date = Date(),
            Critics = Critics(),
            Scale = Scale(_fields),
            DefaultKind = Kind(),
            Front = Matter("front", _fields.Has("front") ? [] : ["foreword.md"]),
            Back = Matter("back", []),
            Order = _fields.Choice("sort", "path", "date", "title", "year", "reviewer", "rating") is { } order ? (ReviewOrder)order : null,
            Openings = Openings(out var runOnUnder),
            RunOnUnder = runOnUnder,
            Parts = PartsReader.Read(_fields),
            ContentsShowRatings = ContentsShowRatings(),
            AcronymsAsSmallCapitals = _fields.Choice("acronyms", "capitals", "smallcaps", "small-caps") is 1 or 2,
            Style = (_fields.Entry("style") is { } style ? new StyleReader(_fields.File, _faults).Read(style.Value) : HouseStyle.Academy) with { Lines = Typography() },
            Page = Page(edition),
            Hyphenation = HyphenationReader.Read(_fields),
            IgnoredKeys = _fields.Names("ignore"),
            PictureFolders = PictureFolders(),
            Fonts = fonts.Wishes,
            FontRoles = fonts.Roles,
            Replacements = fonts.Replacements(),
        };
    }

    /// <summary>One word for all reviews, or a map: a word for most, run-on for the short ones.</summary>
    private OpeningStyle Openings(out int runOnUnder)
    {
        runOnUnder = 0;
        if (_fields.Entry("openings")?.Value is not YamlMap map) return (OpeningStyle)(_fields.Choice("openings", OpeningStyles) ?? 0);
        var inner = new FieldReader(_fields.File, map, OpeningKeys, Nothing, _faults);
        if (inner.Scalar("run-on-under") is { } under && !WordCount(under.Value, out runOnUnder))
            inner.Add(DiagnosticCodes.BadWordCount, under.Offset, $"the length '{under.Value}' can't be read", "write 'run-on-under: 400 words'");
        return (OpeningStyle)(inner.Choice("default", OpeningStyles) ?? 0);
    }

    private static bool WordCount(string typed, out int words)
    {
        var text = typed.Trim();
        if (text.EndsWith("words", StringComparison.OrdinalIgnoreCase)) text = text[..^5].TrimEnd();
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out words) && words <= 100_000;
    }

    private void NoteFormat()
    {
        if (_fields.Scalar("format") is { } format && format.Value.Trim() != "1")
            _fields.Add(DiagnosticCodes.UnknownFormat, format.Offset, $"format '{format.Value}' isn't known to this press", "write 'format: 1', or take a newer ReviewPress");
    }

    private string Title()
    {
        if (_fields.Title("title") is { Length: > 0 } title) return title;
        var guess = BookReader.TitleOf(_folder);
        if (!_fields.Has("title")) _fields.Add(DiagnosticCodes.NoBookTitle, _fields.Map.Offset, "the book has no title", $"title: {guess}");
        return guess;
    }

    private string Language()
    {
        if (_fields.Scalar("language") is not { } scalar) return "";
        if (LanguageTag.Read(scalar.Value) is { } tag) return tag;
        _fields.Add(DiagnosticCodes.BadLanguage, scalar.Offset, $"'{scalar.Value}' isn't a language tag", $"write 'language: {LanguageTag.OfName(scalar.Value) ?? "en-GB"}'");
        return LanguageTag.OfName(scalar.Value) ?? BookReader.DefaultLanguage;
    }

    private FieldReader? Edition()
    {
        if (_fields.Entry("editions") is not { } entry) return null;
        if (entry.Value is not YamlMap { Entries: { Length: > 0 } editions })
        {
            _fields.NoteShape(entry, "one name with a map, for instance {paperback: {trim: a5}}");
            return null;
        }

        foreach (var further in editions.Skip(1))
            _fields.Add(DiagnosticCodes.SeveralEditions, further.Key.Offset, $"the edition '{further.Key.Value}' stands beside '{editions[0].Key.Value}'", "one edition is made: keep the one that you want, the other behind #");
        if (editions[0].Value is YamlScalar { IsNull: false } or YamlList) _fields.NoteShape(editions[0], "a map, for instance {trim: a5}");
        return editions[0].Value is YamlMap map ? new FieldReader(_fields.File, map, EditionKeys, Nothing, _faults) : null;
    }

    private static string? ReadIsbn(FieldReader? fields)
    {
        if (fields?.Scalar("isbn") is not { } scalar) return null;
        if (Isbn.Read(scalar.Value, out var message, out var help) is { } isbn) return isbn;
        fields.Add(DiagnosticCodes.BadIsbn, scalar.Offset, message, help);
        return null;
    }

    private ImmutableArray<string> Lines(string name)
    {
        if (_fields.Entry(name)?.Value is YamlList) return _fields.Names(name);
        return _fields.Scalar(name) is { } scalar ? [.. scalar.Value.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] : [];
    }

    private string? Block(string name) => Lines(name) is { IsEmpty: false } lines ? string.Join('\n', lines) : null;

    private PartialDate? Date()
    {
        if (_fields.Scalar("date") is not { } scalar) return null;
        var date = DateText.Read(scalar.Value, out var fault);
        if (fault is not null) _fields.Add(fault.Code, scalar.Offset, fault.Message, fault.Help);
        return date;
    }

    private ImmutableArray<Critic> Critics()
    {
        if (_fields.Entry("reviewers") is not { } entry) return [];
        var critics = ImmutableArray.CreateBuilder<Critic>();
        foreach (var item in entry.Value is YamlList list ? list.Items : [entry.Value])
        {
            if (Critic(item) is not { } critic) continue;
            if (critics.Any(known => string.Equals(known.Name, critic.Name, StringComparison.Ordinal)))
                _fields.Add(DiagnosticCodes.CriticTwice, item.Offset, $"{critic.Name} stands among the reviewers already", "keep one of the two");
            else critics.Add(critic);
        }

        return critics.ToImmutable();
    }

    private Critic? Critic(YamlNode item)
    {
        if (item is YamlScalar { IsNull: false } name) return new Critic(name.Value.Trim(), null, null, null);
        var inner = item is YamlMap map ? new FieldReader(_fields.File, map, CriticKeys, Nothing, _faults) : null;
        if (inner?.Text("name") is { } found) return new Critic(found, inner.Text("sort"), Scale(inner), inner.Text("bio"));
        _fields.Add(DiagnosticCodes.NamelessCritic, item.Offset, "this reviewer has no name", "- name: Maud Tarrant");
        return null;
    }

    private static RatingScale? Scale(FieldReader fields)
    {
        if (fields.Scalar("scale") is not { } scalar) return null;
        if (ScaleText.Read(scalar.Value) is { } scale) return scale;
        fields.Add(DiagnosticCodes.BadScale, scalar.Offset, $"the scale '{scalar.Value}' can't be read", "write 'scale: 5', 'scale: 10', 'scale: letters' or 'scale: percent'");
        return null;
    }

    private WorkKind Kind()
    {
        if (_fields.Scalar("kind") is not { } scalar) return WorkKind.Film;
        if (WorkReader.KindOf(scalar.Value) is { } kind) return kind;
        _fields.Add(DiagnosticCodes.UnknownWord, scalar.Offset, $"'{scalar.Value}' isn't a kind of work", "write one of: film, show, book, game, album, essay");
        return WorkKind.Film;
    }

    private bool ContentsShowRatings()
    {
        if (_fields.Entry("contents")?.Value is YamlMap map) return new FieldReader(_fields.File, map, KeyTable.Of("ratings rating"), Nothing, _faults).Flag("ratings") == true;
        return _fields.Choice("contents", "plain", "ratings") == 1;
    }

    /// <summary>Files named under front and back; the default ones only where they are there.</summary>
    private ImmutableArray<string> Matter(string name, ImmutableArray<string> defaults)
    {
        if (!_fields.Has(name)) return [.. defaults.Select(file => Path.Combine(_folder, file)).Where(File.Exists)];
        var files = ImmutableArray.CreateBuilder<string>();
        foreach (var file in _fields.Names(name))
        {
            if (BelowBook(name, file) is not { } path) continue;
            if (!FolderListing.IsMarkdown(path)) _fields.Add(DiagnosticCodes.MatterMissing, _fields.OffsetOf(name), $"'{file}' isn't a file of Markdown", "name a file that ends in .md or .markdown");
            else if (File.Exists(path)) files.Add(path);
            else _fields.Add(DiagnosticCodes.MatterMissing, _fields.OffsetOf(name), $"'{file}' isn't in the book's folder", "look at its name, capitals too");
        }

        return files.ToImmutable();
    }

    private string? BelowBook(string name, string file)
    {
        var path = Path.GetFullPath(Path.Combine(_folder, file));
        if (FolderListing.IsBelow(path, _folder)) return path;
        _fields.Add(DiagnosticCodes.OutOfFolder, _fields.OffsetOf(name), $"'{file}' leads out of the book's folder", "put the file into the folder");
        return null;
    }

    private PageWish Page(FieldReader? edition)
    {
        var (width, height) = Trim(edition) ?? Trim(_fields) ?? (null, null);
        var margins = (edition?.Entry("margins") ?? _fields.Entry("margins"))?.Value is YamlMap map ? new FieldReader(_fields.File, map, MarginKeys, Nothing, _faults) : null;
        if (margins is null && _fields.Entry("margins") is { Value: not YamlMap } wrong) _fields.NoteShape(wrong, "a map, for instance {inner: 20mm, outer: 22mm}");
        var page = new PageWish(width, height, Margin(margins, "inner"), Margin(margins, "outer"), Margin(margins, "top"), Margin(margins, "bottom"));
        if (margins is not null && LeavesNoRoom(page)) _fields.Add(DiagnosticCodes.BadMargin, margins.Map.Offset, "the margins leave no room for text", "make them smaller, or the trim larger");
        return page;
    }

    private static bool LeavesNoRoom(PageWish page) =>
        (page.Width ?? 432) - (page.Inner ?? 40) - (page.Outer ?? 40) < LeastMeasure || (page.Height ?? 648) - (page.Top ?? 40) - (page.Bottom ?? 40) < LeastMeasure;

    private static (decimal? Width, decimal? Height)? Trim(FieldReader? fields)
    {
        if (fields?.Scalar("trim") is not { } scalar) return null;
        var trim = PageSizeText.Trim(scalar.Value);
        if (trim is var (width, height) && IsPage(width, height)) return trim;
        var meant = PageSizeText.WithUnits(scalar.Value, IsPage).Select(size => $"'trim: {size}'").ToList();
        if (trim is null && meant.Count > 0)
        {
            fields.Add(DiagnosticCodes.BadTrim, scalar.Offset, $"the trim '{scalar.Value}' has no unit", $"write {string.Join(" or ", meant)}");
            return null;
        }

        var message = trim is null ? $"the trim '{scalar.Value}' can't be read" : $"the trim '{scalar.Value}' is too small or too large for a book";
        fields.Add(DiagnosticCodes.BadTrim, scalar.Offset, message, "write 'trim: 6x9in', 'trim: a5' or 'trim: 148x210mm'; from 3x4in to 20x20in");
        return null;
    }

    private static bool IsPage(decimal width, decimal height) => width is >= LeastWidth and <= Most && height is >= LeastHeight and <= Most;

    private static decimal? Margin(FieldReader? margins, string name)
    {
        if (margins?.Scalar(name) is not { } scalar) return null;
        if (PageSizeText.Length(scalar.Value) is { } points and <= Most) return points;
        margins.Add(DiagnosticCodes.BadMargin, scalar.Offset, $"the margin '{scalar.Value}' can't be read", $"write it with its unit: '{name}: 20mm', '{name}: .75in', '{name}: 54pt'");
        return null;
    }

    private LineTypography Typography()
    {
        var entry = _fields.Entry("typography");
        if (entry is { Value: not YamlMap } wrong) _fields.NoteShape(wrong, "a map, for instance {scaling: false, tracking: false}");
        var switches = entry?.Value is YamlMap map ? new FieldReader(_fields.File, map, TypographyKeys, Nothing, _faults) : null;
        return new LineTypography(IsOn("protrusion"), IsOn("scaling"), IsOn("tracking"), IsOn("hyphenation"));

        bool IsOn(string name) => switches?.Flag(name) ?? true;
    }

    private ImmutableArray<string> PictureFolders() =>
        [.. _fields.Names("pictures").Where(IsFolder).Select(folder => Path.GetFullPath(Path.Combine(_folder, folder))).Order(StringComparer.Ordinal)];

    private bool IsFolder(string folder)
    {
        if (Directory.Exists(Path.Combine(_folder, folder))) return true;
        _fields.Add(DiagnosticCodes.PicturesMissing, _fields.OffsetOf("pictures"), $"there is no folder '{folder}'", "write its path from the book's folder");
        return false;
    }
}
