namespace ReviewPress.Typesetting.Composing;

/// <summary>What a page-number reference says in this turn.</summary>
/// <param name="Text">A page's label.</param>
/// <param name="Widest">From the third turn on the widest label that stood here, whose room it keeps; else empty.</param>
internal readonly record struct ReferenceText(string Text, string Widest);
