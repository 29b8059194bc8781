using System.Text;
using System.Text.RegularExpressions;

namespace ReviewPress.Acceptance.Extraction;

/// <summary>Compares pages with what they should say, sign by sign. A page is text, then notes; both go on from page to page, and nothing else may stand there.</summary>
internal sealed partial class Collation
{
    private const int FewestAgreeing = 16;   // signs of a body below an opening

    private readonly Strand _body, _notes;
    private (int Agreed, int Expected, int Page, int At, bool InNotes) _furthest = (-1, 0, 0, 0, false);
    private readonly SortedDictionary<int, (string Text, int Page)> _openings = [];    // by their place in the body
    private IReadOnlyList<string> _pages = [];

    private Collation(Script script) => (_body, _notes) = (new(script.Body), new(script.Notes));

    /// <summary>Compares a script with the pages from its opening on.</summary>
    /// <param name="script">What it should say.</param>
    /// <param name="pages">Folded, each ending in a line end unless its last word goes on; heads, folios and captions taken out.</param>
    /// <param name="first">The page of the opening.</param>
    /// <returns>How many pages it fills and its openings, with their pages; or the first difference.</returns>
    public static (int Pages, IReadOnlyList<(string Text, int Page)> Openings, Difference? Difference) Collate(Script script, IReadOnlyList<string> pages, int first)
    {
        var collation = new Collation(script) { _pages = pages };
        foreach (var start in LineStarts(pages[first]))
        {
            var count = collation.Follow(first, start);
            if (count > 0) return (count, [(pages[first][..start], first), .. collation._openings.Values], null);
        }

        return (0, [], collation.Furthest());
    }

    private static IEnumerable<int> LineStarts(string page)
    {
        yield return 0;
        for (var i = 1; i < page.Length; i++)
        {
            if (page[i - 1] == '\n') yield return i;
        }
    }

    private int Follow(int first, int start)
    {
        var (body, notes) = (0, 0);
        for (var p = first; p < _pages.Count; p++)
        {
            if (!FollowPage(p, p == first ? start : 0, ref body, ref notes)) return 0;
            if (body == _body.Text.Length && notes == _notes.Text.Length) return p - first + 1;
        }

        return 0;
    }

    private bool FollowPage(int page, int at, ref int body, ref int notes)
    {
        var text = _pages[page];
        var stops = new List<(int At, int Expected)> { (at, body) };    // where notes may begin: at the beginnings of lines
        var (end, reached) = Match(_body, text, at, body, stops, page);
        Note(reached + notes, reached, page, end, false);
        if (end == text.Length && (reached > body || text.Length == at))
        {
            body = reached;
            return true;
        }

        for (var i = stops.Count - 1; i >= 0 && stops[i].Expected > 0; i--)
        {
            var (noteEnd, noteReached) = Match(_notes, text, stops[i].At, notes, null, page);
            if (noteReached > notes || reached == _body.Text.Length) Note(stops[i].Expected + noteReached, noteReached, page, noteEnd, true);
            if (noteEnd < text.Length || noteReached == notes) continue;
            (body, notes) = (stops[i].Expected, noteReached);
            return true;
        }

        return false;
    }

    private void Note(int agreed, int expected, int page, int at, bool inNotes)
    {
        if (agreed >= _furthest.Agreed) _furthest = (agreed, expected, page, at, inNotes);
    }

    private Difference Furthest()
    {
        var (_, expected, page, at, inNotes) = _furthest;
        var (passage, word) = (inNotes ? _notes : _body).WordAt(expected);
        var text = _pages[page];
        while (at > 0 && at <= text.Length && !char.IsWhiteSpace(text[at - 1])) at--;
        return new(passage, word, text[at..Math.Min(text.Length, at + 40)].Replace('\n', ' '), page + 1);
    }

    /// <summary>Goes along both texts as far as they agree.</summary>
    /// <returns>The places reached in the page and in the expected text.</returns>
    private (int At, int Expected) Match(Strand strand, string page, int at, int from, List<(int At, int Expected)>? stops, int number)
    {
        var expected = strand.Text;
        var e = from;
        while (at < page.Length && e < expected.Length)
        {
            var (x, y) = (expected[e], page[at]);
            if (x is ' ' or Sign.Paragraph)
            {
                var atDash = x == Sign.Paragraph && (expected[e - 1] == '-' || expected[e + 1] == '-');      // whose spaces are folded
                if (!char.IsWhiteSpace(y) && !atDash) break;
                if (char.IsWhiteSpace(y)) at++;
                e++;
            }
            else if (x == Sign.Opening)
            {
                if (EndOfOpening(strand, page, at, e + 1, number) is not (> 0 and var body)) break;
                _openings[e] = (page[at..body], number);
                (e, at) = (e + 1, body);
                continue;
            }
            else if (x >= '\uE000' && x < '\uF000')
            {
                if (Taken(x, page, at) is not (>= 0 and var taken)) break;
                (e, at) = (e + 1, at + taken);
                continue;
            }
            else if (x == y) (e, at) = (e + 1, at + 1);
            else if (y == '\n' && e > 0 && strand.BreaksBefore(e)) at++;
            else break;
            if (stops is not null && page[at - 1] == '\n') stops.Add((at, e));
        }

        if (e == expected.Length && at < page.Length && page[at] == '\n')
        {
            at++;
            stops?.Add((at, e));
        }

        return (at, e);
    }

    /// <summary>Where the body begins below an opening: the first line that agrees with it for some words; -1 where there is none on the page.</summary>
    private int EndOfOpening(Strand strand, string page, int at, int body, int number)
    {
        foreach (var start in LineStarts(page).Where(s => s > at))
        {
            if (Match(strand, page, start, body, null, number).Expected >= body + FewestAgreeing) return start;
        }

        return -1;
    }

    /// <summary>How many characters of the page a sign stands for; -1: it isn't there.</summary>
    private static int Taken(char sign, string page, int at)
    {
        switch (sign)
        {
            case Sign.Bullet: return page[at] is '•' or '·' or '-' or '◦' or '▪' ? 1 : -1;
            case Sign.Page: return PageNumber().Match(page, at) is { Success: true } number ? number.Length : -1;
            default:
                var digits = Sign.NumberOf(sign).ToString(System.Globalization.CultureInfo.InvariantCulture);
                var spaces = char.IsWhiteSpace(page[at]) ? 1 : 0;
                return string.CompareOrdinal(page, at + spaces, digits, 0, digits.Length) == 0 ? spaces + digits.Length : -1;
        }
    }

    [GeneratedRegex(@"\G\s\(p\.\s[0-9ivxlc]+\)")]
    private static partial Regex PageNumber();

    /// <summary>Passages as one text.</summary>
    private sealed class Strand
    {
        private readonly List<(int Start, Passage Passage)> _starts = [];

        public Strand(IReadOnlyList<Passage> passages)
        {
            var text = new StringBuilder();
            foreach (var passage in passages)
            {
                if (text.Length > 0) text.Append(Sign.Paragraph);
                _starts.Add((text.Length, passage));
                text.Append(passage.Text);
            }

            Text = text.ToString();
        }

        public string Text { get; }

        /// <summary>Whether a line may end before a character that is no space without a hyphen that the press sets: at a hyphen, dash or slash, beside an
        /// ideograph, in an address, and in long words that aren't letters alone, as code is.</summary>
        public bool BreaksBefore(int e)
        {
            if (!char.IsLetterOrDigit(Text[e - 1]) && Text[e - 1] is not (' ' or Sign.Paragraph)) return true;
            if (Text[e] == '-' && Text[e - 1] is not (' ' or Sign.Paragraph)) return true;
            if (Text[e - 1] is >= '\u2E80' and < '\uE000' || Text[e] is >= '\u2E80' and < '\uE000') return true;
            var (start, end) = Bounds(e);
            var word = Text.AsSpan(start, end - start);
            return word.Contains("://", StringComparison.Ordinal) || (word.Length > 25 && !IsOfLetters(word));
        }

        private static bool IsOfLetters(ReadOnlySpan<char> word)
        {
            foreach (var c in word.TrimEnd(".,;:!?)"))
            {
                if (!char.IsLetter(c) && c is not ('-' or '\'')) return false;
            }

            return true;
        }

        public (Passage Passage, string Word) WordAt(int e)
        {
            if (_starts.Count == 0) return (new("", "no text", ""), "");
            if (e >= Text.Length) return (_starts[^1].Passage, "(the end)");
            var (start, end) = Bounds(e);
            return (_starts.Last(s => s.Start <= e).Passage, Sign.Plain(Text[start..end]));
        }

        private (int Start, int End) Bounds(int e)
        {
            var (start, end) = (e, e);
            while (start > 0 && Text[start - 1] is not (' ' or Sign.Paragraph)) start--;
            while (end < Text.Length && Text[end] is not (' ' or Sign.Paragraph)) end++;
            return (start, end);
        }
    }
}
