using System.Xml.Linq;
using ReviewPress.Epub.Publications;
using Kind = ReviewPress.Epub.Publications.PublicationFaultKind;

namespace ReviewPress.Epub.Checking;

/// <summary>A document's elements and attributes against <see cref="Markup"/>.</summary>
internal static class ContentCheck
{
    public static void Run(ContentDocument document, FaultList faults)
    {
        faults.RequireText(document.Title, document.Name, "title");
        MetadataCheck.RequireLanguage(document.Language, document.Name, faults);
        if (document.Body.IsDefaultOrEmpty) faults.Add(Kind.EmptyText, document.Name, "body");
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in document.Body)
        {
            if (!Markup.BodyMayHold(element)) faults.Add(Kind.ElementMisplaced, document.Name, element.Name.LocalName + " in body");
            Visit(element, document.Name, ids, faults, depth: 0);
        }
    }

    /// <summary>Deeper than any book is nested, and far from a full stack.</summary>
    private const int MaximumDepth = 400;

    private static void Visit(XElement element, string place, HashSet<string> ids, FaultList faults, int depth)
    {
        if (!Markup.IsAllowed(element) || depth > MaximumDepth)
        {
            faults.Add(Kind.ElementForbidden, place, element.Name.LocalName);
            return;
        }

        foreach (var attribute in element.Attributes()) CheckAttribute(element, attribute, place, ids, faults);
        if (element.Name == Namespaces.Xhtml + "img" && element.Attribute("alt") is null)
            faults.Add(Kind.AlternativeTextMissing, place, element.Attribute("src")?.Value ?? "img");
        foreach (var node in element.Nodes())
        {
            if (node is XText text) CheckText(element, text.Value, place, faults);
            else if (node is not XElement child) faults.Add(Kind.ElementForbidden, place, node.NodeType.ToString());
            else
            {
                if (!Markup.MayHold(element, child)) faults.Add(Kind.ElementMisplaced, place, child.Name.LocalName + " in " + element.Name.LocalName);
                Visit(child, place, ids, faults, depth + 1);
            }
        }

        if (Markup.Lacks(element) is { } missing) faults.Add(Kind.ElementMisplaced, place, element.Name.LocalName + " without " + missing);
    }

    private static void CheckText(XElement element, string text, string place, FaultList faults)
    {
        if (!Markup.MayHoldText(element) && !string.IsNullOrWhiteSpace(text)) faults.Add(Kind.ElementMisplaced, place, "text in " + element.Name.LocalName);
        faults.RequireCharacters(text, place);
    }

    private static void CheckAttribute(XElement element, XAttribute attribute, string place, HashSet<string> ids, FaultList faults)
    {
        if (attribute.IsNamespaceDeclaration) return;
        if (!Markup.Takes(element, attribute)) faults.Add(Kind.AttributeForbidden, place, element.Name.LocalName + " " + attribute.Name.LocalName);
        else if (!Markup.KnowsValue(attribute)) faults.Add(Kind.AttributeValueUnknown, place, attribute.Name.LocalName + "=" + attribute.Value);
        faults.RequireCharacters(attribute.Value, place);
        if (attribute.Name.LocalName is "lang" && attribute.Value.Length > 0) MetadataCheck.RequireLanguage(attribute.Value, place, faults);
        if (attribute.Name != "id") return;
        if (attribute.Value.Length == 0 || attribute.Value.Any(c => !char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.')) || char.IsAsciiDigit(attribute.Value[0]))
            faults.Add(Kind.IdMalformed, place, attribute.Value);
        else if (!ids.Add(attribute.Value)) faults.Add(Kind.IdTwice, place, attribute.Value);
    }
}
