using System.Collections.Immutable;

namespace ReviewPress.Epub.Publications;

/// <summary>An entry of the table of contents.</summary>
/// <param name="Label">Plain text.</param>
/// <param name="Target">A document's name, with <c>#id</c> for a place inside it.</param>
/// <param name="Children">The entries below it.</param>
public sealed record NavigationPoint(string Label, string Target, ImmutableArray<NavigationPoint> Children)
{
    /// <summary>An entry with nothing below it.</summary>
    public NavigationPoint(string label, string target) : this(label, target, []) { }
}

/// <summary>Where a page of the printed edition begins.</summary>
/// <param name="Label">The folio as printed: <c>xii</c>, <c>12</c>.</param>
/// <param name="Target">A document's name and <c>#id</c>.</param>
public sealed record PageTarget(string Label, string Target);

/// <summary>A door that reading systems know.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Label">Plain text.</param>
/// <param name="Target">A document's name, with <c>#id</c> for a place inside it.</param>
public sealed record Landmark(LandmarkKind Kind, string Label, string Target);

/// <summary>Kinds of landmark; cover and contents are the packager's own and needn't be given.</summary>
public enum LandmarkKind
{
    /// <summary>The title page.</summary>
    TitlePage,

    /// <summary>The imprint.</summary>
    CopyrightPage,

    /// <summary>The foreword.</summary>
    Foreword,

    /// <summary>Where reading begins.</summary>
    BodyMatter,

    /// <summary>The index.</summary>
    Index,

    /// <summary>What follows the text.</summary>
    BackMatter,
}
