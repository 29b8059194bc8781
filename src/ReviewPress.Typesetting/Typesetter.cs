using System.Collections.Immutable;
using ReviewPress.OpenType.Faces;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Paginating;

namespace ReviewPress.Typesetting;

/// <summary>Styled content to finished pages: the door of this project.</summary>
public static class Typesetter
{
    /// <summary>Decides every line and page of a book.</summary>
    /// <param name="content">The book as it should look.</param>
    /// <param name="faces">What its styles' face numbers mean; open until the last page is read.</param>
    /// <param name="options">How the work is done.</param>
    /// <returns>The book; what couldn't be done is among its faults, never an exception.</returns>
    public static TypesetBook Set(Content content, FaceTable faces, TypesettingOptions options)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(faces);
        ArgumentNullException.ThrowIfNull(options);
        var workshop = new Workshop(content, faces, options);
        var layout = new FirstPass(workshop).Lay();
        return new(layout.PageMap, layout.Faults, new SecondPass(workshop, layout))
        {
            Decisions = options.TellsDecisions ? DecisionDump.Of(layout, content.Geometry) : [],
        };
    }
}
