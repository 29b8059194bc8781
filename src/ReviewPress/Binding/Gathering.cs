using System.Collections.Immutable;
using System.Xml.Linq;
using ReviewPress.Anthologies;
using ReviewPress.Epub.Publications;
using ReviewPress.Pictures;

namespace ReviewPress.Binding;

/// <summary>The documents as they come together, in reading order, with all that leads to them.</summary>
internal sealed class Gathering(Anthology anthology, FileNames names, IReadOnlyDictionary<string, Picture> pictures, PageMap pages, WordDivision division)
{
    private readonly ILookup<int, PageStart> _starts = pages.Pages.OrderBy(p => p.Place.Value).ToLookup(p => p.Place.Review);
    private int? _contentsPosition;
    private bool _hasForeword;
    private bool _hasBeginning;
    private (string Title, string Document)? _part;
    private readonly List<NavigationPoint> _inPart = [];

    public ImmutableArray<ContentDocument>.Builder Documents { get; } = ImmutableArray.CreateBuilder<ContentDocument>();

    public ImmutableArray<NavigationPoint>.Builder Contents { get; } = ImmutableArray.CreateBuilder<NavigationPoint>();

    public ImmutableArray<Landmark>.Builder Landmarks { get; } = ImmutableArray.CreateBuilder<Landmark>();

    public ImmutableArray<PageTarget>.Builder Pages { get; } = ImmutableArray.CreateBuilder<PageTarget>();

    /// <summary>Where the anthology has its contents list; else after the front matter that is no text to read.</summary>
    public int ContentsPosition => _contentsPosition ?? 0;

    private Wording Words => anthology.Book.Words;

    /// <summary>Adds a piece of front or back matter. A half title is a page of paper's: here the title page does.</summary>
    public void Add(Matter matter, bool front)
    {
        switch (matter)
        {
            case TitlePage page: AddPage("title-page", Words.TitlePage, MatterMarkup.TitlePage(page), LandmarkKind.TitlePage); break;
            case Imprint imprint: AddPage("imprint", Words.Imprint, MatterMarkup.Imprint(imprint), LandmarkKind.CopyrightPage); break;
            case Dedication dedication: AddPage("dedication", anthology.Book.Title, MatterMarkup.Dedication(dedication), null); break;
            case Colophon colophon: AddPage("colophon", anthology.Book.Title, MatterMarkup.Colophon(colophon), null); break;
            case Omissions omissions: AddPage("draft", omissions.Heading, MatterMarkup.Omissions(omissions), null); break;
            case ContentsList: _contentsPosition ??= Documents.Count; break;
            case Essay essay: AddEssay(essay, front); break;
        }
    }

    /// <summary>The front matter is whole: the contents come here at the latest.</summary>
    public void EndFront() => _contentsPosition ??= Documents.Count;

    /// <summary>Adds a chapter.</summary>
    /// <param name="chapter">A review or an essay.</param>
    /// <param name="type">An essay's <c>epub:type</c> and role; null for a review.</param>
    public void Add(Chapter chapter, (string Type, string? Role)? type)
    {
        var name = names.DocumentOf(chapter.Slug)!;
        var links = new LinkTable(name, anthology, names, pictures);
        var (document, contents) = ChapterMarkup.Of(chapter, name, links, [.. _starts[chapter.Review.Number]], Pages, division, type);
        if (type is not null || chapter.PartTitle is not null) EndPart();
        if (chapter.PartTitle is { } part) BeginPart(part);
        Add(document);
        if (_part is null) Contents.Add(contents);
        else _inPart.Add(contents);
        if (type is not null || _hasBeginning) return;
        _hasBeginning = true;
        Landmarks.Add(new(LandmarkKind.BodyMatter, Words.Ebook.Beginning, name));
    }

    private void BeginPart(string title)
    {
        var name = names.TakeMatter("part");
        Add(new ContentDocument(name, title, anthology.Book.Language, MatterMarkup.Part(title)));
        _part = (title, name);
    }

    /// <summary>The last part is whole: it stands in the contents with its chapters below it.</summary>
    public void EndPart()
    {
        if (_part is var (title, document)) Contents.Add(new NavigationPoint(title, document, [.. _inPart]));
        _inPart.Clear();
        _part = null;
    }

    /// <summary>The first essay before the reviews is the foreword; others have no name of their own in the vocabulary.</summary>
    private void AddEssay(Essay essay, bool front)
    {
        var isForeword = front && !_hasForeword;
        if (isForeword)
        {
            _hasForeword = true;
            Landmarks.Add(new(LandmarkKind.Foreword, essay.Chapter.RunningTitle, names.DocumentOf(essay.Chapter.Slug)!));
        }

        Add(essay.Chapter, isForeword ? ("foreword", "doc-foreword") : ("chapter", "doc-chapter"));
    }

    private void AddPage(string file, string title, ImmutableArray<XElement> body, LandmarkKind? landmark)
    {
        var name = names.TakeMatter(file);
        Add(new ContentDocument(name, title, anthology.Book.Language, body));
        if (landmark is { } kind && !Landmarks.Any(l => l.Kind == kind)) Landmarks.Add(new(kind, title, name));
    }

    /// <summary>Each document of a draft begins by saying so.</summary>
    private void Add(ContentDocument document) =>
        Documents.Add(anthology.IsDraft ? document with { Body = document.Body.Insert(0, Markup.Classed("p", "kicker draft", Words.Draft)) } : document);
}
