namespace ReviewPress.Punctuating;

/// <summary>Straight quotation marks become those of the language, by depth; apostrophes and primes are told from them. Marks that the author typed as they should look stay, and count as open or closed.</summary>
internal sealed class QuotePass(LeafText text)
{
    private readonly record struct Quotation(char Typed, bool IsPrimary, Custom Custom);

    private readonly List<Quotation> _open = [];
    private int[] _closers = [], _openers = [];
    private int _lastOpening;
    private bool _foundSingles;

    /// <summary>Punctuates the text as it stands.</summary>
    public void Run()
    {
        _open.Clear();
        (_lastOpening, _foundSingles) = (-2, false);
        var signs = text.Signs;
        for (var i = 0; i < signs.Length; i++)
        {
            if (signs[i] is < '"' or (> '\'' and < '«')) continue;      // spaces and letters, nearly always
            switch (text.Free(i))
            {
                case '"': Double(i); break;
                case '\'': Single(i); break;
                case '“' or '”' or '„' or '«' or '»' or '‘' or '’' or '‚' or '‹' or '›': Typed(i); break;
            }
        }
    }

    private void Double(int i)
    {
        var (before, after) = (text[i - 1], text[i + 1]);
        if (IsInches(i)) text.Replace(i, Signs.DoublePrime);
        else if (Opens(i, before, after, '"')) Open(i, '"');
        else Close(i, '"');
    }

    /// <summary><c>5'10"</c>; and <c>12"</c> where no quotation waits for its end.</summary>
    private bool IsInches(int i)
    {
        var at = i - 1;
        while (char.IsAsciiDigit(text[at])) at--;
        return at < i - 1 && (text[at] == Signs.Prime || (!IsOpen('"') && !Signs.IsWord(text[i + 1])));
    }

    private bool Opens(int i, char before, char after, char typed)
    {
        if (Signs.IsSpace(after)) return Signs.IsSpace(before) && !IsOpen(typed);
        if (Signs.IsSpace(before) || _lastOpening == i - 1) return true;
        if (Signs.IsOpening(before)) return !Signs.IsClosing(after) || before is '(' or '[';
        return !Signs.IsClosing(after) && Signs.IsWord(after) && !IsOpen(typed);
    }

    private void Single(int i)
    {
        var (before, after) = (text[i - 1], text[i + 1]);
        if (IsFeet(i)) text.Replace(i, Signs.Prime);
        else if (Signs.IsWord(before) && Signs.IsWord(after)) text.Replace(i, Signs.Apostrophe);
        else if (CanOpenSingle(i))
        {
            if (IsElision(i) || !(before == '\0' || IsClosedLater(i))) text.Replace(i, Signs.Apostrophe);
            else Open(i, '\'');
        }
        else if (IsOpen('\'') && !Signs.IsSpace(before) && !(EndsLikeAPlural(i) && IsClosedLater(i))) Close(i, '\'');
        else text.Replace(i, Signs.Apostrophe);
    }

    private bool IsFeet(int i)
    {
        if (!char.IsAsciiDigit(text[i - 1]) || IsOpen('\'')) return false;
        if (!char.IsAsciiDigit(text[i + 1])) return !Signs.IsWord(text[i + 1]) && text[i + 1] != '\'' && !IsYear(i);
        var at = i + 1;
        while (char.IsAsciiDigit(text[at])) at++;
        return text[at] == '"' || (at - i <= 3 && !char.IsLetter(text[at]));
    }

    private bool IsYear(int i) => char.IsAsciiDigit(text[i - 2]) && char.IsAsciiDigit(text[i - 3]);

    private bool CanOpenSingle(int i) =>
        !Signs.IsSpace(text[i + 1]) && (Signs.IsSpace(text[i - 1]) || _lastOpening == i - 1 || Signs.IsOpening(text[i - 1]) || text[i - 1] is '"' or '“' or '„' or '«' or '‘') && !(Signs.IsClosing(text[i + 1]) && Signs.IsOpening(text[i - 1]));

    /// <summary><c>'tis</c>, <c>'90s</c>, <c>'n'</c>; but <c>'til'</c> is a word that is quoted.</summary>
    private bool IsElision(int i)
    {
        var end = i + 1;
        while (char.IsLetterOrDigit(text[end])) end++;
        var isDecade = end - i >= 3 && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]);
        if (isDecade) return end - i == 3 ? !IsClosedLater(i) : end - i == 4 && text[i + 3] == 's';
        if (end - i is < 2 or > 8) return false;
        Span<char> word = stackalloc char[end - i - 1];
        for (var k = 0; k < word.Length; k++) word[k] = char.ToLowerInvariant(text[i + 1 + k]);
        if (!text.CustomAt(i).Elisions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) return false;
        return word is "n" || text[end] != '\'' || char.IsLetter(text[end + 1]);
    }

    private bool IsClosedLater(int i)
    {
        if (!_foundSingles) FindSingles();
        return _closers[i] < _openers[i];
    }

    private bool EndsLikeAPlural(int i) => text[i - 1] is 's' || (text[i - 1] is 'n' && text[i - 2] is 'i' && char.IsLetter(text[i - 3]));

    /// <summary>For each place, the next single mark that can close, and the next that can only open: asked for where a decade may be meant.</summary>
    private void FindSingles()
    {
        _foundSingles = true;
        if (_closers.Length <= text.Length) (_closers, _openers) = (new int[text.Length + 256], new int[text.Length + 256]);
        var (closer, opener) = (int.MaxValue, int.MaxValue);
        for (var i = text.Length - 1; i >= 0; i--)
        {
            (_closers[i], _openers[i]) = (closer, opener);
            if (text.Free(i) != '\'' || (Signs.IsWord(text[i - 1]) && Signs.IsWord(text[i + 1]))) continue;
            if (Signs.IsSpace(text[i - 1]) || Signs.IsOpening(text[i - 1])) opener = Signs.IsSpace(text[i + 1]) ? opener : i;
            else if (text[i - 1] != '"' || !Signs.IsWord(text[i + 1])) closer = i;
        }
    }

    private bool IsOpen(char typed) => _open.Exists(q => q.Typed == typed);

    private void Open(int i, char typed)
    {
        var same = _open.FindIndex(q => q.Typed == typed);
        if (same >= 0) _open.RemoveRange(same, _open.Count - same);            // it was never closed: a quotation that runs over paragraphs
        var custom = text.CustomAt(i);
        var isPrimary = _open.Count > 0 ? !_open[^1].IsPrimary : typed == '"' || custom.IsPrimarySingle;
        _open.Add(new Quotation(typed, isPrimary, custom));
        text.Replace(i, 1, (isPrimary ? custom.Primary : custom.Secondary).Open);
        _lastOpening = i;
    }

    private void Close(int i, char typed)
    {
        var at = _open.FindLastIndex(q => q.Typed == typed);
        var custom = at >= 0 ? _open[at].Custom : text.CustomAt(i);
        var isPrimary = at < 0 || _open[at].IsPrimary;
        if (at >= 0) _open.RemoveRange(at, _open.Count - at);
        text.Replace(i, 1, (isPrimary ? custom.Primary : custom.Secondary).Close);
    }

    /// <summary>A mark of the author's own: what it opens or closes is known by its language.</summary>
    private void Typed(int i)
    {
        var (mark, custom) = (text[i], text.CustomAt(i));
        var isApostrophe = mark == Signs.Apostrophe && char.IsLetter(text[i - 1]) && (char.IsLetter(text[i + 1]) || !_open.Exists(q => q.Typed == 't'));
        if (isApostrophe) return;
        var isPrimary = custom.Primary.Open[0] == mark || custom.Primary.Close[^1] == mark;
        var opens = (custom.Primary.Open[0] == mark || custom.Secondary.Open[0] == mark) && (Signs.IsSpace(text[i - 1]) || Signs.IsOpening(text[i - 1]) || _lastOpening == i - 1);
        if (opens)
        {
            _open.Add(new Quotation('t', isPrimary, custom));
            _lastOpening = i;
        }
        else if (_open.FindLastIndex(q => q.Typed == 't' && q.IsPrimary == isPrimary) is >= 0 and var at) _open.RemoveRange(at, _open.Count - at);
    }
}
