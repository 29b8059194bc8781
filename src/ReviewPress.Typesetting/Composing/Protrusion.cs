using System.Runtime.InteropServices;

namespace ReviewPress.Typesetting.Composing;

/// <summary>How far small signs hang into the margins, so that the text's edges look straight (Thành, "Micro-typographic extensions to the TeX typesetting system",
/// 2000, chapter 3). Reckoned from a sign's own width, whatever it is kerned with.</summary>
internal static class Protrusion
{
    /// <summary>What hangs out at the left of a line that begins with a character; scaled points.</summary>
    /// <param name="list">Shaped.</param>
    /// <param name="character">The line's first.</param>
    /// <param name="hangs">Whether small signs do; the empty half of a bracket in its square always.</param>
    public static long Left(Hlist list, int character, bool hangs = true)
    {
        if (character >= list.Length) return 0;
        if (list.HasIdeographs && IdeographicGap.LeftOf(list, character) is > 0 and var half) return half;
        if (!hangs) return 0;
        var share = list.Source[character] switch
        {
            '“' or '‘' or '"' or '\'' or '„' or '‚' or '«' or '‹' => 600,
            '\u2013' => 400,
            '\u2014' => 300,
            _ => 0,
        };
        return share == 0 ? 0 : Width(list, character, list.Shaped[character], share);
    }

    /// <summary>What hangs out at the right of a line that ends there; scaled points.</summary>
    /// <param name="list">Shaped.</param>
    /// <param name="end">The line's end.</param>
    /// <param name="hangs">As in <see cref="Left"/>.</param>
    public static long Right(Hlist list, LineEnd end, bool hangs = true)
    {
        var last = end.Character - 1;
        if (end.Kind.SetsHyphen()) return last < 0 || !hangs ? 0 : Width(list, last, '-', 800);
        while (last >= 0 && Cutter.IsDropped(list.Source[last], end.Kind)) last--;
        if (last < 0) return 0;
        if (list.HasIdeographs && IdeographicGap.RightOf(list, last) is > 0 and var half) return half;
        if (!hangs) return 0;
        var share = list.Source[last] switch
        {
            '-' or '\u2010' or '.' or ',' => 800,
            '”' or '’' or '"' or '\'' or '“' or '‘' or '»' or '›' => 600,
            '\u2013' => 400,
            '\u2014' => 300,
            _ => 0,
        };
        return share == 0 ? 0 : Width(list, last, list.Shaped[last], share);
    }

    private static long Width(Hlist list, int character, char shaped, int share)
    {
        ref readonly var run = ref CollectionsMarshal.AsSpan(list.Runs)[Cutter.RunOf(list, character)];
        return run.Kind != HlistRunKind.Text ? 0 : run.Width(run.Face!.AdvanceOf(run.Face.GlyphOf(shaped)), 0) * share / 1000;
    }
}
