using System.Xml.Linq;
using ReviewPress.Epub.Publications;

namespace ReviewPress.Binding;

/// <summary>What is drawn between texts.</summary>
internal static class Ornament
{
    /// <summary>A four-point star of radius 10 around 0, 0.</summary>
    private const string FourPointStar = "M0-10 2.4-2.4 10 0 2.4 2.4 0 10-2.4 2.4-10 0-2.4-2.4Z";

    /// <summary>A section break: three four-point stars, drawn, since a line of spaces is lost at a screen's edge.</summary>
    public static XElement Break() => Markup.Classed("div", "break", new XAttribute("role", "separator"),
        new XElement(Namespaces.Svg + "svg", new XAttribute("viewBox", "-40 -10 80 20"), new XAttribute("fill", "currentColor"), Star(-30), Star(0), Star(30)));

    /// <summary>The publisher's device: one such star.</summary>
    public static XElement Device() =>
        new(Namespaces.Svg + "svg", new XAttribute("viewBox", "-10 -10 20 20"), new XAttribute("fill", "currentColor"), Star(0));

    private static XElement Star(int x) => new(Namespaces.Svg + "path", new XAttribute("transform", FormattableString.Invariant($"translate({x})")), new XAttribute("d", FourPointStar));
}
