using System.Collections.Immutable;

namespace ReviewPress.HouseStyles;

/// <summary>All tokens of a house style, under the names of book.yaml. <c>manuscripts/STYLES.md</c> shows them to authors.</summary>
public static class StyleTokens
{
    private static readonly ImmutableArray<string> Families = ["eb-garamond", "alegreya-sans", "courier-prime"];

    /// <summary>In the order in which they are shown.</summary>
    public static ImmutableArray<StyleToken> All { get; } = [.. Sizes(), .. Voices(), .. Openings(), .. Ornaments(), .. Pages()];

    /// <summary>The token of a name; null where there is none.</summary>
    public static StyleToken? Find(string name) => All.FirstOrDefault(token => token.Name == name);

    private static IEnumerable<StyleToken> Sizes() =>
    [
        new SizeToken("text", "running text; its leading is the grid unit", s => s.Text, (s, v) => s with { Text = v }, 4),
        new SizeToken("title", "titles of reviews", s => s.Title, (s, v) => s with { Title = v }),
        new SizeToken("long-title", "titles of many characters", s => s.LongTitleSize, (s, v) => s with { LongTitleSize = v }),
        new NumberToken("long-title-from", "so many characters are many", 20, 400, s => s.LongTitle, (s, v) => s with { LongTitle = v }),
        new SizeToken("run-on-title", "titles of reviews that begin below the one before", s => s.RunOnTitle, (s, v) => s with { RunOnTitle = v }),
        new SizeToken("kicker", "the label above a title", s => s.Kicker, (s, v) => s with { Kicker = v }),
        new SizeToken("dek", "the sentence under a title", s => s.Dek, (s, v) => s with { Dek = v }),
        new SizeToken("grade", "letter grades in an opening", s => s.Grade, (s, v) => s with { Grade = v }),
        new SizeToken("small", "credits, captions, tables", s => s.Small, (s, v) => s with { Small = v }, 4),
        new SizeToken("side", "what stands in the side column", s => s.Side, (s, v) => s with { Side = v }),
        new SizeToken("head", "section heads", s => s.Head, (s, v) => s with { Head = v }, 4),
        new SizeToken("quote", "block quotations", s => s.Quote, (s, v) => s with { Quote = v }, 4),
        new SizeToken("pull", "pull quotes", s => s.Pull, (s, v) => s with { Pull = v }),
        new SizeToken("note", "footnotes", s => s.Note, (s, v) => s with { Note = v }),
        new SizeToken("code", "code", s => s.Typewriter, (s, v) => s with { Typewriter = v }, 4),
        new SizeToken("screenplay", "screenplay", s => s.Screenplay, (s, v) => s with { Screenplay = v }, 4),
        new LengthToken("running-head", "running heads", 6, 14, s => s.RunningHead, (s, v) => s with { RunningHead = v }),
        new LengthToken("folio", "page numbers", 6, 24, s => s.Folio, (s, v) => s with { Folio = v }),
        new SizeToken("half-title", "the book's title on the first page", s => s.HalfTitle, (s, v) => s with { HalfTitle = v }),
        new SizeToken("book-title", "the book's title on the title page", s => s.BookTitle, (s, v) => s with { BookTitle = v }),
        new SizeToken("book-subtitle", "its subtitle", s => s.BookSubtitle, (s, v) => s with { BookSubtitle = v }),
        new SizeToken("book-author", "its author", s => s.BookAuthor, (s, v) => s with { BookAuthor = v }),
        new SizeToken("imprint", "the imprint", s => s.Imprint, (s, v) => s with { Imprint = v }),
    ];

    private static IEnumerable<StyleToken> Voices() =>
    [
        new WordToken("faces.text", "the family of running text", Families, s => (int)s.TextFamily, (s, v) => s with { TextFamily = (HouseFamily)v }),
        new WordToken("faces.display", "the family of kickers, credits, captions, tables", Families, s => (int)s.DisplayFamily, (s, v) => s with { DisplayFamily = (HouseFamily)v }),
        new WordToken("faces.typewriter", "the family of code and screenplay", Families, s => (int)s.TypewriterFamily, (s, v) => s with { TypewriterFamily = (HouseFamily)v }),
        new VoiceToken("title-face", "of titles", s => s.TitleVoice, (s, v) => s with { TitleVoice = v }),
        new VoiceToken("dek-face", "of deks", s => s.DekVoice, (s, v) => s with { DekVoice = v }),
        new VoiceToken("byline-face", "of bylines", s => s.BylineVoice, (s, v) => s with { BylineVoice = v }),
        new VoiceToken("grade-face", "of grades and points", s => s.GradeVoice, (s, v) => s with { GradeVoice = v }),
        new VoiceToken("head-face", "of section heads", s => s.HeadVoice, (s, v) => s with { HeadVoice = v }),
        new VoiceToken("pull-face", "of pull quotes", s => s.PullVoice, (s, v) => s with { PullVoice = v }),
        new VoiceToken("running-head-face", "of running heads", s => s.RunningHeadVoice, (s, v) => s with { RunningHeadVoice = v }),
        new VoiceToken("folio-face", "of page numbers", s => s.FolioVoice, (s, v) => s with { FolioVoice = v }),
        new VoiceToken("matter-face", "of the half title and the author", s => s.MatterVoice, (s, v) => s with { MatterVoice = v }),
        new VoiceToken("list-face", "of contents, imprint and colophon", s => s.ListVoice, (s, v) => s with { ListVoice = v }),
        new NumberToken("tracking.kicker", "added to kickers, in 1/1000 em", 0, 250, s => s.KickerTracking, (s, v) => s with { KickerTracking = v }),
        new NumberToken("tracking.small-caps", "added to small capitals, in 1/1000 em", 0, 150, s => s.SmallCapitalTracking, (s, v) => s with { SmallCapitalTracking = v }),
        new NumberToken("tracking.running-head", "added to running heads, in 1/1000 em", 0, 150, s => s.RunningHeadTracking, (s, v) => s with { RunningHeadTracking = v }),
        new InkToken("accent", "the second colour: bars, and type from 12 pt up", s => s.Accent, (s, v) => s with { Accent = v }),
    ];

    private static IEnumerable<StyleToken> Openings() =>
    [
        new NumberToken("opening.sink", "white above a title, in grid units", 0, 16, s => s.Sink, (s, v) => s with { Sink = v }) { CanBeOff = true },
        new FlagToken("opening.kicker", "kind, year and series above the title", s => s.OpensWithKicker, (s, v) => s with { OpensWithKicker = v }),
        new FlagToken("opening.dek", "the sentence under it", s => s.OpensWithDek, (s, v) => s with { OpensWithDek = v }),
        new FlagToken("opening.rating", "the rating", s => s.OpensWithRating, (s, v) => s with { OpensWithRating = v }),
        new FlagToken("opening.byline", "by whom and when", s => s.OpensWithByline, (s, v) => s with { OpensWithByline = v }),
        new WordToken("opening.credits", "who made the work", ["false", "below", "side", "line"], s => (int)s.Credits, (s, v) => s with { Credits = (CreditsPlace)v }),
        new NumberToken("drop-cap", "height of a review's first letter, in lines", 0, 4, s => s.DropCap, (s, v) => s with { DropCap = v == 1 ? 0 : v }) { CanBeOff = true },
        new WordToken("lead-in", "its first words; a bold line only where there is no drop cap", ["false", "small-caps", "bold-line"], s => (int)s.LeadIn, (s, v) => s with { LeadIn = (LeadIn)v }),
        new LengthToken("credits.label", "the column of labels", 20, 150, s => s.CreditLabel, (s, v) => s with { CreditLabel = v }),
        new LengthToken("credits.gap", "between label and name", 2, 36, s => s.CreditGap, (s, v) => s with { CreditGap = v }),
    ];

    private static IEnumerable<StyleToken> Ornaments() =>
    [
        new WordToken("pull-width", "of pull quotes: full is text and side column, in the second colour", ["measure", "full"], s => s.PullIsWide ? 1 : 0, (s, v) => s with { PullIsWide = v == 1 }),
        new WordToken("running-heads", "where they stand: side is above the side column, with the page number", ["head", "side"], s => s.RunningHeadsBeside ? 1 : 0, (s, v) => s with { RunningHeadsBeside = v == 1 }),
        new EmToken("indent", "of a paragraph's first line", 0, 4000, s => s.Indent, (s, v) => s with { Indent = v }),
        new EmToken("quote-indent", "of block quotations, on both sides", 0, 4000, s => s.QuoteIndent, (s, v) => s with { QuoteIndent = v }),
        new LengthToken("hairline", "rules", .2m, 3, s => s.Hairline, (s, v) => s with { Hairline = v }),
        new LengthToken("kicker-bar", "the bar under a kicker; 0 is none", 0, 12, s => s.KickerBar, (s, v) => s with { KickerBar = v }),
        new LengthToken("stars.size", "a star of a rating, across", 4, 14, s => s.Star, (s, v) => s with { Star = v }),
        new LengthToken("stars.gap", "between two of them", 0, 14, s => s.StarGap, (s, v) => s with { StarGap = v }),
        new LengthToken("stars.outline", "the line of an empty one", .2m, 2, s => s.StarOutline, (s, v) => s with { StarOutline = v }),
        new NumberToken("break.stars", "how many stars a section break has", 1, 7, s => s.BreakStars, (s, v) => s with { BreakStars = v }),
        new EmToken("break.size", "one of them, across", 100, 1000, s => s.BreakStar, (s, v) => s with { BreakStar = v }),
        new EmToken("break.spacing", "from the middle of one to the next", 200, 6000, s => s.BreakSpacing, (s, v) => s with { BreakSpacing = v }),
    ];

    private static IEnumerable<StyleToken> Pages() =>
    [
        new LengthToken("page.inner", "from the spine to the text", 28, 200, s => s.InnerMargin, (s, v) => s with { InnerMargin = v }),
        new LengthToken("page.outer", "from the text to the fore edge", 28, 250, s => s.OuterMargin, (s, v) => s with { OuterMargin = v }),
        new LengthToken("page.head", "from the page's top to the first baseline", 28, 300, s => s.HeadMargin, (s, v) => s with { HeadMargin = v }),
        new LengthToken("page.foot", "the least white under the last baseline", 28, 300, s => s.FootMargin, (s, v) => s with { FootMargin = v }),
        new LengthToken("page.side", "the side column in the outer margin; 0 is none", 0, 144, s => s.SideColumn, (s, v) => s with { SideColumn = v }),
        new LengthToken("page.side-gap", "between it and the text", 6, 48, s => s.SideGap, (s, v) => s with { SideGap = v }),
        new NumberToken("page.characters", "so few characters in a line, and margins and text give way", 30, 80, s => s.LeastCharacters, (s, v) => s with { LeastCharacters = v }),
    ];
}
