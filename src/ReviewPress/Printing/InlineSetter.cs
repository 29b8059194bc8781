using System.Collections.Immutable;
using System.Globalization;
using ReviewPress.Anthologies;
using ReviewPress.HouseStyles;
using ReviewPress.Reviews;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;
using Content = ReviewPress.Typesetting.Contents;

namespace ReviewPress.Printing;

/// <summary>Sets a note.</summary>
/// <param name="note">What to set.</param>
/// <param name="element">Its structure element.</param>
/// <param name="call">Where it is called: its number leads back there.</param>
internal delegate ImmutableArray<Content.Block> NoteSetter(Note note, int element, ulong call);

/// <summary>A leaf's inlines → styled inlines. Notes are set by the body's setter, which it is given.</summary>
internal sealed class InlineSetter(Desk desk, Chapter chapter, NoteSetter setNote)
{
    private readonly HashSet<int> _setNotes = [];        // a note that is called again stands where it was called first

    /// <summary>Sets a leaf's text.</summary>
    /// <param name="inlines">The text.</param>
    /// <param name="leaf">Its number; -1: the press's own, without places.</param>
    /// <param name="element">The paragraph's structure element.</param>
    /// <param name="look">Of plain text.</param>
    /// <param name="notes">Whether calls of notes are set: not in titles that are set again elsewhere.</param>
    public ImmutableArray<Content.Inline> Set(ImmutableArray<Reviews.Inline> inlines, int leaf, int element, Look look, bool notes = true)
    {
        var job = new Job(this, leaf, notes, inlines.Length);
        job.Add(inlines, element, look, chapter.Review.Facts.Language, -1);
        return job.Result.DrainToImmutable();
    }

    private sealed class Job(InlineSetter setter, int leaf, bool notes, int capacity)
    {
        private readonly Desk _desk = setter.Desk;

        public ImmutableArray<Content.Inline>.Builder Result { get; } = ImmutableArray.CreateBuilder<Content.Inline>(capacity);

        public void Add(ImmutableArray<Reviews.Inline> inlines, int element, Look look, string language, int link)
        {
            foreach (var inline in inlines) Add(inline, element, look, language, link);
        }

        private void Add(Reviews.Inline inline, int element, Look look, string language, int link)
        {
            switch (inline)
            {
                case Text text: AddText(text.Value, text.Offset, element, look, language, link); break;
                case CodeText code:
                    var typewriter = look with { Family = Family.Typewriter, Size = look.Size.Times(85, 100), IsSmallCapitals = false };
                    AddPlain(code.Value, code.Offset, _desk.Tree.Add("Code", element), typewriter, "zxx", link, hyphenates: false);
                    break;
                case Reviews.LineBreak: Result.Add(new LineBreakInline()); break;
                case Span span: AddSpan(span, element, look, language, link); break;
                case Link address:
                    var target = _desk.Tree.LinkTo(address.Address);
                    Add(address.Children, _desk.Tree.Add("Link", element), look, language, target);
                    break;
                case CrossReference reference: AddReference(reference, element, look, language); break;
                case NoteCall call when notes: AddNote(call, element, look, language); break;
                case InlinePicture picture: AddText(picture.Alternate, picture.Offset, element, look.Emphasised, language, link); break;
            }
        }

        private void AddSpan(Span span, int element, Look look, string language, int link)
        {
            var inner = span.Kind switch
            {
                SpanKind.Emphasis => look.Emphasised,
                SpanKind.Strong => look with { Weight = Weight.Bold },
                SpanKind.SmallCapitals => look with { IsSmallCapitals = true, Tracking = _desk.Style.SmallCapitalTracking },
                SpanKind.Superscript => look with { Size = look.Size.Times(7, 10), Rise = look.Rise + look.Size.Times(33, 100) },
                SpanKind.Subscript => look with { Size = look.Size.Times(7, 10), Rise = look.Rise - look.Size.Times(15, 100) },
                _ => look,
            };
            if (span.Print is { } words)
            {
                AddInsteadOf(span.Children, words, element, inner, language, link);
                return;
            }

            var role = span.Kind switch { SpanKind.Emphasis => "Em", SpanKind.Strong => "Strong", _ => "Span" };
            var spanElement = _desk.Tree.Add(role, element, span.Language);
            Add(span.Children, spanElement, inner, span.Language ?? language, link);
        }

        /// <summary>What the author wants printed instead of a passage; the passage's notes are called behind it.</summary>
        private void AddInsteadOf(ImmutableArray<Reviews.Inline> passage, string words, int element, Look look, string language, int link)
        {
            if (words.Length > 0 && PlainText.Begin(passage) is { } offset)
                Result.Add(new TextInline(element, words, TypeCase.Take(look), language, setter.PlaceOf(leaf, offset)) { Link = link, Stands = PlainText.LengthOf(passage) });
            foreach (var call in notes ? PlainText.Notes(passage) : []) AddNote(call, element, look, language);
        }

        private void AddReference(CrossReference reference, int element, Look look, string language)
        {
            if (_desk.Anthology.Find(reference.Slug) is not { } target) return;   // checked before; nothing to say twice
            var link = _desk.Tree.LinkTo(target.Place.Value);
            var linkElement = _desk.Tree.Add("Link", element);
            if (!reference.Children.IsEmpty) Add(reference.Children, linkElement, look, language, link);
            else Words(target.PrintedTitle, target.IsWork ? look.Emphasised : look);

            var words = setter.Chapter.Words;
            Words("\u0020" + words.BeforePage, look);
            Result.Add(new PageNumberInline(linkElement, target.Place.Value, TypeCase.Take(look), language, link));
            Words(words.AfterPage, look);

            void Words(string text, Look style) => Result.Add(new TextInline(linkElement, text, TypeCase.Take(style), language, 0) { Link = link });
        }

        private void AddNote(NoteCall call, int element, Look look, string language)
        {
            var note = setter.Chapter.Review.Notes[call.Number - 1];
            var (place, noteElement) = (setter.PlaceOf(note), _desk.Tree.Add("Note", element));
            var link = _desk.Tree.LinkTo(place);
            var mark = call.Number.ToString(CultureInfo.InvariantCulture);
            Result.Add(new TextInline(_desk.Tree.Add("Reference", element), mark, TypeCase.Take(look with { Figures = Figures.Superior, IsItalic = false, Tracking = 0 }), language, 0) { Link = link, Hyphenates = false });
            if (setter._setNotes.Add(call.Number)) Result.Add(new NoteInline(noteElement, setter.SetNote(note, noteElement, setter.PlaceOf(leaf, call.Offset)), place));
        }

        /// <summary>Stars in running text are drawn: none of the faces can be relied on for them. A row of them is one drawing, so that it is read as one word.</summary>
        private void AddText(string text, int offset, int element, Look look, string language, int link)
        {
            var from = 0;
            for (var i = NextStar(text, 0); i < text.Length; i = NextStar(text, from))
            {
                if (i > from) AddPlain(text[from..i], offset + from, element, look, language, link);
                var full = text.AsSpan(i).IndexOfAnyExcept('★') is >= 0 and var filled ? filled : text.Length - i;
                var empty = text.AsSpan(i + full).IndexOfAnyExcept('☆') is >= 0 and var outlined ? outlined : text.Length - i - full;
                var (gap, end) = (look.Size.Times(12, 100), i + full + empty);
                var row = _desk.Stars(full, 0, empty, look.Size.Times(64, 100), gap, look.Size.Times(45, 1000));
                if (i > 0 && text[i - 1] is '☆') Result.Add(new SpaceInline(gap, false));
                Result.Add(new DrawingInline(element, row, -look.Size.Times(2, 100), text[i..end], setter.PlaceOf(leaf, offset + i)));
                from = end;
            }

            if (from < text.Length) AddPlain(from == 0 ? text : text[from..], offset + from, element, look, language, link);
        }

        private static int NextStar(string text, int from) => text.AsSpan(from).IndexOfAny('★', '☆') is >= 0 and var next ? from + next : text.Length;

        private void AddPlain(string text, int offset, int element, Look look, string language, int link, bool hyphenates = true)
        {
            var from = 0;
            foreach (var (start, end) in look is { MarksAcronyms: true, IsSmallCapitals: false, Family: Family.Text } ? Acronyms.Find(text) : [])
            {
                if (start > from) Add(from, start, look);
                Add(start, end, look with { IsAcronym = true, Tracking = _desk.Style.SmallCapitalTracking });
                from = end;
            }

            if (from < text.Length) Add(from, text.Length, look);

            void Add(int start, int end, Look style) => AddPiece(start == 0 && end == text.Length ? text : text[start..end], offset + start, element, style, language, link, hyphenates);
        }

        private void AddPiece(string text, int offset, int element, Look look, string language, int link, bool hyphenates) =>
            Result.Add(new TextInline(element, text, TypeCase.Take(look), language, setter.PlaceOf(leaf, offset)) { Link = link, Hyphenates = hyphenates });
    }

    private Desk Desk => desk;

    private Chapter Chapter => chapter;

    private ImmutableArray<Content.Block> SetNote(Note note, int element, ulong call) => setNote(note, element, call);

    private ulong PlaceOf(int leaf, int offset) => leaf < 0 ? 0 : chapter.Review.PlaceOf(leaf, offset).Value;

    private ulong PlaceOf(Note note) => note.Blocks.OfType<Paragraph>().FirstOrDefault() is { } first ? PlaceOf(first.Leaf, 0) : 0;
}
