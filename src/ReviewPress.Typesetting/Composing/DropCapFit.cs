using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Typesetting.Composing;

/// <summary>A drop cap in its place.</summary>
/// <param name="Drawing">Its shape.</param>
/// <param name="Left">Of the shape, from the column's left edge: round letters hang out a little.</param>
/// <param name="Top">Of the shape, from the first line's baseline.</param>
/// <param name="First">From the column's left edge to where the first line goes on.</param>
/// <param name="Others">The same of the other lines beside it.</param>
/// <param name="Below">The same of the line below those, where the letter descends into it; else zero.</param>
/// <param name="Marker">From the column's left edge to where a quotation mark before it ends: of a slanted letter its upper part.</param>
/// <param name="Lines">How many lines it has.</param>
internal sealed record DropCapFit(Drawing Drawing, Length Left, Length Top, Length First, Length Others, Length Below, Length Marker, int Lines)
{
    /// <summary>By how much a line is indented; the first one isn't, the letter stands in it.</summary>
    /// <param name="line">From 0.</param>
    public Length IndentOf(int line) => line == 0 ? Length.Zero : line < Lines ? Others : line == Lines ? Below : Length.Zero;
}
