using System.Collections.Immutable;
using ReviewPress.Diagnostics;
using ReviewPress.Manuscripts;
using ReviewPress.Recipes;
using ReviewPress.Reviews;

namespace ReviewPress.Reading;

/// <summary>What of book.yaml a review's front matter depends on.</summary>
/// <param name="Kind">What a file without a work's block reviews.</param>
/// <param name="Critics">The book's critics.</param>
/// <param name="Scale">The book's scale; or null.</param>
/// <param name="IgnoredKeys">Normalised.</param>
internal sealed record FrontMatterContext(WorkKind Kind, ImmutableArray<Critic> Critics, RatingScale? Scale, IReadOnlySet<string> IgnoredKeys)
{
    /// <summary>That of a book.</summary>
    public static FrontMatterContext Of(Recipe recipe) =>
        new(recipe.DefaultKind, recipe.Critics, recipe.Scale, recipe.IgnoredKeys.Select(KeyTable.Normalise).ToHashSet(StringComparer.Ordinal));
}

/// <summary>Front matter of a review → its facts, with every alias that review sites use.</summary>
internal sealed class FrontMatterReader
{
    private static readonly KeyTable SeenKeys = KeyTable.Of("date when on\nhow format venue where at in medium\nagain rewatch revisit");
    private static readonly KeyTable FirstKeys = KeyTable.Of("in name title\ndate on", "url link");
    private static readonly HashSet<string> Nothing = [];

    private readonly FrontMatterContext _context;
    private readonly FieldReader _fields;

    private FrontMatterReader(FrontMatterContext context, FieldReader fields) => (_context, _fields) = (context, fields);

    /// <summary>Reads a file's front matter; a file without any has an empty one.</summary>
    /// <returns>Null where it is broken, with an error said.</returns>
    public static FrontMatter? Read(SourceFile file, FrontMatterContext context, FaultList faults)
    {
        if (FrontMatterSlice.Find(file, faults) is not { } slice) return null;
        if (YamlReader.Read(file, slice.Start, slice.End, faults) is not { } map) return null;
        var fields = new FieldReader(file, map, KeyTable.TopLevel, context.IgnoredKeys, faults);
        return new FrontMatterReader(context, fields).Facts(slice.Body);
    }

    private FrontMatter Facts(int body)
    {
        var draft = IsDraft();
        var block = WorkBlock(out var kind);
        TellTitleFromHeadline(block);
        var language = Language();
        var reviewers = Reviewers(kind, block);
        var scaling = Scaling(reviewers);
        var rating = new RatingFields(_fields).Read(out var broken);
        return new FrontMatter(body, kind)
        {
            Work = kind == WorkKind.Essay ? null : block is null ? WorkReader.Read(_fields, kind) : WorkReader.Completed(block, _fields),
            Headline = Marked(kind == WorkKind.Essay && !_fields.Has("headline") ? "title" : "headline"),
            Dek = Marked("dek"),
            Slug = ReadSlug(),
            Language = language,
            Reviewers = reviewers,
            Date = Date("date"),
            Seen = Seen(),
            Rating = rating,
            RatingIsBroken = broken,
            Scaling = scaling,
            Tags = [.. _fields.Names("tags").Concat(_fields.Names("genres")).Distinct(StringComparer.Ordinal)],
            Warnings = _fields.Names("warnings"),
            FirstPublished = FirstPublished(),
            AsTyped = _fields.Choice("punctuation", "smart", "as-typed") == 1,
            Opening = _fields.Choice("opening", RecipeReader.OpeningStyles) is { } opening ? (OpeningStyle)opening : null,
            IsDraft = draft,
        };
    }

    private bool IsDraft()
    {
        if (_fields.Scalar("published")?.Value.Trim() is { } published && DateText.Read(published, out _) is not null)
        {
            if (!_fields.Has("date")) _fields.Move("published", "date");
            else _fields.Remove("published");
        }

        return _fields.Flag("draft") == true || _fields.Flag("published") == false;
    }

    /// <summary>The work's block; null where its facts, if any, stand beside the review's.</summary>
    private Work? WorkBlock(out WorkKind kind)
    {
        kind = Kind();
        YamlEntry? first = null;
        Work? work = null;
        foreach (var name in KeyTable.Kinds)
        {
            if (_fields.Entry(name) is not { } entry) continue;
            if (first is { } other)
            {
                var there = _fields.File.LocationAt(other.Key.Offset);
                _fields.Faults.Add(DiagnosticCodes.TwoWorks.At(_fields.File.LocationAt(entry.Key.Offset), $"a second work stands here; the first, '{other.Key.Value}', on line {there.Line}", "one review is about one work: part them into two files") with { Related = [there] });
                continue;
            }

            (first, kind) = (entry, WorkReader.KindOf(name)!.Value);
            work = Block(entry, name, kind);
        }

        return work;
    }

    private Work? Block(YamlEntry entry, string name, WorkKind kind)
    {
        if (entry.Value is YamlMap map) return WorkReader.Read(new FieldReader(_fields.File, map, KeyTable.Work, _context.IgnoredKeys, _fields.Faults), kind);
        return _fields.Title(name) is { } title ? new Work(kind, title) : null;
    }

    private WorkKind Kind()
    {
        if (_fields.Scalar("kind") is not { } scalar) return _context.Kind;
        if (WorkReader.KindOf(scalar.Value) is { } kind) return kind;
        var meant = NearestWord.Among(KeyTable.Normalise(scalar.Value), ["film", "show", "book", "game", "album", "essay"]);
        _fields.Add(DiagnosticCodes.UnknownWord, scalar.Offset, $"'{scalar.Value}' isn't a kind of work", meant is null ? "write one of: film, show, book, game, album, essay" : $"did you mean 'kind: {meant}'?");
        return _context.Kind;
    }

    /// <summary>Beside a work's block the title is the review's own.</summary>
    private void TellTitleFromHeadline(Work? block)
    {
        if (block is null || !_fields.Has("title")) return;
        if (!_fields.Has("headline")) _fields.Move("title", "headline");
        else _fields.Remove("title");
    }

    /// <summary><c>lang</c>; and <c>language</c> where its value is a tag, for a work's languages are words.</summary>
    private string? Language()
    {
        if (!_fields.Has("lang") && _fields.Entry("language") is { Value: YamlScalar { Value: var value } } && LanguageTag.Read(value) is not null) _fields.Move("language", "lang");
        if (_fields.Scalar("lang") is not { } scalar) return null;
        if (LanguageTag.Read(scalar.Value) is { } tag) return tag;
        _fields.Add(DiagnosticCodes.BadLanguage, scalar.Offset, $"'{scalar.Value}' isn't a language tag", $"write 'lang: {LanguageTag.OfName(scalar.Value) ?? "en-GB"}'");
        return null;
    }

    /// <summary><c>author</c> is the critic where films are reviewed, and the book's author where books are.</summary>
    private ImmutableArray<string> Reviewers(WorkKind kind, Work? block)
    {
        if (_fields.Has("author") && IsCritic(kind, block))
        {
            if (_fields.Has("reviewer")) _fields.NotePassedOver("author", "reviewer");
            else _fields.Move("author", "reviewer");
            _fields.Remove("author");
        }

        var whole = _fields.Names("reviewer", parted: false);
        if (whole is [var one] && !_context.Critics.Any(critic => string.Equals(critic.Name, one, StringComparison.Ordinal))) whole = _fields.Names("reviewer");
        foreach (var name in whole) NoteNearMiss(name);
        return whole;
    }

    private bool IsCritic(WorkKind kind, Work? block)
    {
        if (kind != WorkKind.Book)
        {
            NoteBookLike();
            return true;
        }

        if (_fields.Has("reviewer")) return false;
        if (_fields.Names("author").Any(name => _context.Critics.Any(critic => string.Equals(critic.Name, name, StringComparison.Ordinal)))) return true;
        if (block is null) return false;
        if (block.Credits.Any(credit => credit.Role == CreditRole.Author)) return true;
        NoteUnclear("it is taken for the book's author", "write 'reviewer:' for the critic, and 'author:' in the block 'book:'");
        return false;
    }

    private void NoteBookLike()
    {
        var book = _fields.Map.Entries.Any(entry => KeyTable.Normalise(entry.Key.Value) is "isbn" or "isbn13" or "isbn-13" or "pages" or "page-count");
        if (book && !_fields.Has("kind")) NoteUnclear("it is taken for the critic", "write 'kind: book' if a book is reviewed, in book.yaml for all, and 'reviewer:' for the critic");
    }

    private void NoteUnclear(string taken, string help) =>
        _fields.Faults.Add(DiagnosticCodes.UnclearAuthor.At(_fields.File.LocationAt(_fields.Entry("author")!.Value.Key.Offset), "it isn't clear whose name 'author' is; " + taken, help) with { Kind = taken });

    private void NoteNearMiss(string name)
    {
        if (_context.Critics.Any(critic => string.Equals(critic.Name, name, StringComparison.Ordinal))) return;
        if (NearestWord.Among(name, _context.Critics.Select(critic => critic.Name)) is not { } meant) return;
        _fields.Add(DiagnosticCodes.NearMissCritic, _fields.OffsetOf("reviewer"), $"'{name}' isn't among the reviewers of book.yaml", $"did you mean '{meant}'?");
    }

    private RatingScaling Scaling(ImmutableArray<string> reviewers)
    {
        if (_fields.Scalar("scale") is { } scalar)
        {
            if (ScaleText.Read(scalar.Value) is { } scale) return new RatingScaling(null, null, scale);
            _fields.Add(DiagnosticCodes.BadScale, scalar.Offset, $"the scale '{scalar.Value}' can't be read", "write 'scale: 5', 'scale: 10', 'scale: letters' or 'scale: percent'");
        }

        var critic = _context.Critics.FirstOrDefault(c => c.Scale is not null && reviewers.Contains(c.Name, StringComparer.Ordinal));
        return new RatingScaling(critic?.Scale, critic?.Name, _context.Scale);
    }

    private MarkedText? Marked(string name)
    {
        if (_fields.Scalar(name) is not { } scalar || _fields.Title(name) is not { Length: > 0 } text) return null;
        return new MarkedText(text, scalar.Offset, scalar.IsPlain && string.CompareOrdinal(_fields.File.Text, scalar.Offset, text, 0, text.Length) == 0);
    }

    private MarkedText? ReadSlug()
    {
        if (_fields.Scalar("slug") is not { } scalar) return null;
        var slug = Slug.Of(scalar.Value);
        if (slug.Length > 0 && string.Equals(slug, scalar.Value.Trim(), StringComparison.Ordinal)) return new MarkedText(slug, scalar.Offset, scalar.IsPlain);
        _fields.Add(DiagnosticCodes.BadSlug, scalar.Offset, $"the slug '{scalar.Value}' holds other signs than small letters, digits and hyphens", slug.Length > 0 ? $"write 'slug: {slug}'" : "leave it out: the file's name serves");
        return null;
    }

    private PartialDate? Date(string name) => _fields.Scalar(name) is { } scalar ? DateOf(scalar) : null;

    private PartialDate? DateOf(YamlScalar scalar)
    {
        var date = DateText.Read(scalar.Value, out var fault);
        if (fault is not null) _fields.Add(fault.Code, scalar.Offset, fault.Message, fault.Help);
        return date;
    }

    private Viewing? Seen()
    {
        var again = _fields.Flag("rewatch") == true;
        var date = IsYes("watched") ? null : Date("watched");
        var how = (string?)null;
        if (_fields.Entry("seen") is { } entry)
        {
            if (entry.Value is YamlMap map)
            {
                var inner = new FieldReader(_fields.File, map, SeenKeys, Nothing, _fields.Faults);
                date ??= inner.Scalar("date") is { } when ? DateOf(when) : null;
                (how, again) = (inner.Text("how"), again || inner.Flag("again") == true);
            }
            else if (_fields.Text("seen") is { } text)
            {
                if (DateText.Read(text, out _) is { } seen) date ??= seen;
                else how = text;
            }
        }

        return date is null && how is null && !again ? null : new Viewing(date, how, again);
    }

    private bool IsYes(string name) => _fields.Scalar(name)?.Value.Trim().ToLowerInvariant() is "true" or "false" or "yes" or "no";

    private FirstPublication? FirstPublished()
    {
        if (_fields.Entry("first-published") is not { } entry) return null;
        if (entry.Value is not YamlMap map) return _fields.Text("first-published") is not { } text ? null : DateText.Read(text, out _) is { } only ? new FirstPublication(null, only) : new FirstPublication(text, null);
        var inner = new FieldReader(_fields.File, map, FirstKeys, Nothing, _fields.Faults);
        return new FirstPublication(inner.Text("in"), inner.Scalar("date") is { } date ? DateOf(date) : null);
    }
}
