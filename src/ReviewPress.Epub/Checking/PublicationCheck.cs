using System.Collections.Immutable;
using ReviewPress.Epub.Publications;

namespace ReviewPress.Epub.Checking;

/// <summary>Publication → what would make it unsound. Everything that the public validators call an error in content that a caller can
/// hand over is found here, before a byte is written.</summary>
public static class PublicationCheck
{
    /// <summary>Checks the whole publication.</summary>
    /// <param name="publication">What to check.</param>
    /// <returns>All faults, in the order of the publication's parts; empty when it is sound.</returns>
    public static ImmutableArray<PublicationFault> Of(Publication publication)
    {
        var faults = new FaultList();
        MetadataCheck.Run(publication, faults);
        NameCheck.Run(publication, faults);
        ResourceCheck.Run(publication, faults);
        StyleSheetCheck.Run(publication.StyleSheet, faults);
        var order = ReadingOrder.Of(publication);
        var resources = publication.Resources.Select(r => r.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var document in publication.Documents)
        {
            ContentCheck.Run(document, faults);
            LinkCheck.Run(document, resources, order, faults);
        }

        NavigationCheck.Run(publication, order, faults);
        return faults.ToImmutable();
    }
}

/// <summary>Faults as they are found.</summary>
internal sealed class FaultList
{
    private readonly ImmutableArray<PublicationFault>.Builder faults = ImmutableArray.CreateBuilder<PublicationFault>();

    public void Add(PublicationFaultKind kind, string place, string detail) => faults.Add(new(kind, place, detail));

    /// <summary>Text that must say something and that XML can hold.</summary>
    public void RequireText(string? text, string place, string what)
    {
        if (string.IsNullOrWhiteSpace(text)) Add(PublicationFaultKind.EmptyText, place, what);
        else RequireCharacters(text, place);
    }

    /// <summary>Text that may be left out, but not be empty: an empty element of metadata is an error of its own.</summary>
    public void RequireTextOrNull(string? text, string place, string what)
    {
        if (text is not null) RequireText(text, place, what);
    }

    /// <summary>Characters that XML 1.0 can hold.</summary>
    public void RequireCharacters(string text, string place)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (System.Xml.XmlConvert.IsXmlChar(text[i])) continue;
            if (i + 1 < text.Length && System.Xml.XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) i++;
            else Add(PublicationFaultKind.CharacterForbidden, place, "U+" + ((int)text[i]).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    public ImmutableArray<PublicationFault> ToImmutable() => faults.ToImmutable();
}
