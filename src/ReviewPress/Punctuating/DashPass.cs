using System.Buffers;

namespace ReviewPress.Punctuating;

/// <summary><c>--</c> and <c>---</c> become dashes, a hyphen between spaces the language's; <c>...</c> becomes an ellipsis. A dash never begins a line, except that of a dialogue, which never ends one.</summary>
internal sealed class DashPass(LeafText text)
{
    private static readonly SearchValues<char> Dots = SearchValues.Create("-.–—");

    /// <summary>Punctuates the text as it stands.</summary>
    public void Run()
    {
        for (var i = text.Next(0, Dots); i < text.Length; i = text.Next(i + 1, Dots))
        {
            var sign = text.Free(i);
            if (sign == '\0') continue;
            var length = 1;
            while (text.Free(i + length) == sign) length++;
            if (sign == '-' && length <= 3) Hyphens(i, length);
            else if (sign == '.' && length is 3 or 4) text.Replace(i, 3, "…");
            else if (sign == '.' && length == 1) SpacedEllipsis(i);
            else if (length == 1 && sign is Signs.En or Signs.Em) KeepSpaces(i, 1);
            i += length - 1;
        }
    }

    private void Hyphens(int i, int length)
    {
        var isSpaced = text.Free(i - 1) is ' ' or Signs.NoBreak && text.Free(i + length) is ' ' && !Signs.IsSpace(text[i - 2]) && !Signs.IsSpace(text[i + length + 1]);
        var isBetweenNumbers = isSpaced && char.IsAsciiDigit(text[i - 2]) && char.IsAsciiDigit(text[i + length + 1]);
        var endsRemark = length == 1 && text.Free(i - 1) == ' ' && !Signs.IsSpace(text[i - 2]) && text[i + 1] is ',' or ';' or ':' && text.CustomAt(i).Dash != DashCustom.ClosedEm;
        if (endsRemark || (isSpaced && !isBetweenNumbers)) Remark(i, length);
        else if (length > 1 || isBetweenNumbers)
        {
            KeepSpaces(i, length);
            text.Replace(i, length, length == 3 ? "—" : "–");
        }
    }

    private void Remark(int i, int length)
    {
        switch (text.CustomAt(i).Dash)
        {
            case DashCustom.ClosedEm: text.Replace(i - 1, length + 2, "—"); break;
            case DashCustom.SpacedEm:
                KeepSpaces(i, length);
                text.Replace(i, length, "—");
                break;
            default:
                KeepSpaces(i, length);
                text.Replace(i, length, length == 3 ? "—" : "–");
                break;
        }
    }

    private void KeepSpaces(int i, int length)
    {
        if (text[i - 1] is '\0' or '\n') NoBreak(i + length);
        else if (Signs.IsSpace(text[i + length]) || Signs.IsClosing(text[i + length])) NoBreak(i - 1);
    }

    /// <summary><c>. . .</c></summary>
    private void SpacedEllipsis(int i)
    {
        if (text.Free(i + 1) != ' ' || text.Free(i + 2) != '.' || text.Free(i + 3) != ' ' || text.Free(i + 4) != '.') return;
        NoBreak(i - 1);
        NoBreak(i + 1);
        NoBreak(i + 3);
    }

    private void NoBreak(int i)
    {
        if (text.Free(i) == ' ') text.Replace(i, Signs.NoBreak);
    }
}
