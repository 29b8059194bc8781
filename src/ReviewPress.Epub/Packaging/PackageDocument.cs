using System.Globalization;
using System.Xml;
using ReviewPress.Epub.Publications;

namespace ReviewPress.Epub.Packaging;

/// <summary>The package document (EPUB 3.3 §5), with the twins that EPUB 2 readers and libraries look for.</summary>
internal static class PackageDocument
{
    private const string Opf = "http://www.idpf.org/2007/opf";
    private const string Dc = "http://purl.org/dc/elements/1.1/";
    private const string IdentifierId = "identifier";

    public static ReadOnlyMemory<byte> Bytes(Publication publication, Manifest manifest) => XmlBytes.Write(writer =>
    {
        writer.WriteStartElement("package", Opf);
        writer.WriteAttributeString("xmlns", "dc", null, Dc);
        writer.WriteAttributeString("version", "3.0");
        writer.WriteAttributeString("unique-identifier", IdentifierId);
        writer.WriteAttributeString("xml", "lang", null, publication.Metadata.Languages[0]);
        if (publication.Metadata.Accessibility?.ConformsTo is not null) writer.WriteAttributeString("prefix", "a11y: http://www.idpf.org/epub/vocab/package/a11y/#");
        WriteMetadata(writer, publication);
        WriteManifest(writer, manifest);
        WriteSpine(writer, manifest);
        WriteGuide(writer, publication);
        writer.WriteEndElement();
    });

    private static void WriteMetadata(XmlWriter writer, Publication publication)
    {
        var metadata = publication.Metadata;
        writer.WriteStartElement("metadata", Opf);
        DublinCore(writer, "identifier", metadata.Identifier, IdentifierId);
        foreach (var other in metadata.OtherIdentifiers) DublinCore(writer, "identifier", other);
        WriteTitles(writer, metadata);
        WritePeople(writer, "creator", metadata.Creators);
        WritePeople(writer, "contributor", metadata.Contributors);
        foreach (var language in metadata.Languages) DublinCore(writer, "language", language);
        DublinCore(writer, "publisher", metadata.Publisher);
        DublinCore(writer, "date", metadata.Date);
        DublinCore(writer, "description", metadata.Description);
        foreach (var subject in metadata.Subjects) DublinCore(writer, "subject", subject);
        DublinCore(writer, "rights", metadata.Rights);
        Meta(writer, "dcterms:modified", metadata.Modified.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        WriteSeries(writer, metadata.Series);
        WriteAccessibility(writer, metadata.Accessibility);
        if (publication.Pages.Length > 0) Meta(writer, "pageBreakSource", metadata.PageBreakSource ?? "none");
        if (publication.Cover is not null) Twin(writer, "cover", "cover-image");
        writer.WriteEndElement();
    }

    private static void WriteTitles(XmlWriter writer, PublicationMetadata metadata)
    {
        for (var i = 0; i < metadata.Titles.Length; i++)
        {
            var id = Numbered("title", i);
            DublinCore(writer, "title", metadata.Titles[i].Text, id);
            Meta(writer, "title-type", metadata.Titles[i].Kind == TitleKind.Main ? "main" : "subtitle", id);
            Meta(writer, "display-seq", (i + 1).ToString(CultureInfo.InvariantCulture), id);
        }
    }

    private static void WritePeople(XmlWriter writer, string element, IReadOnlyList<Creator> people)
    {
        for (var i = 0; i < people.Count; i++)
        {
            var id = Numbered(element, i);
            DublinCore(writer, element, people[i].Name, id);
            Meta(writer, "role", people[i].Role, id, "marc:relators");
            if (people[i].FileAs is { } fileAs) Meta(writer, "file-as", fileAs, id);
            Meta(writer, "display-seq", (i + 1).ToString(CultureInfo.InvariantCulture), id);
        }
    }

    private static void WriteSeries(XmlWriter writer, Series? series)
    {
        if (series is null) return;
        writer.Element(null, "meta", Opf, series.Name, "property", "belongs-to-collection", "id", "series");
        Meta(writer, "collection-type", "series", "series");
        if (series.Position is not null) Meta(writer, "group-position", series.Position, "series");
        Twin(writer, "calibre:series", series.Name);       // older libraries read only these
        if (series.Position is not null) Twin(writer, "calibre:series_index", series.Position);
    }

    private static void WriteAccessibility(XmlWriter writer, Accessibility? accessibility)
    {
        if (accessibility is null) return;
        foreach (var mode in accessibility.Modes) Meta(writer, "schema:accessMode", mode);
        foreach (var modes in accessibility.SufficientModes) Meta(writer, "schema:accessModeSufficient", modes);
        foreach (var feature in accessibility.Features) Meta(writer, "schema:accessibilityFeature", feature);
        foreach (var hazard in accessibility.Hazards) Meta(writer, "schema:accessibilityHazard", hazard);
        Meta(writer, "schema:accessibilitySummary", accessibility.Summary);
        if (accessibility.ConformsTo is null) return;
        Meta(writer, "dcterms:conformsTo", accessibility.ConformsTo);
        Meta(writer, "a11y:certifiedBy", accessibility.CertifiedBy!);
    }

    private static void WriteManifest(XmlWriter writer, Manifest manifest)
    {
        writer.WriteStartElement("manifest", Opf);
        foreach (var item in manifest.Items)
            writer.Element(null, "item", Opf, null, "id", item.Id, "href", item.Name, "media-type", item.MediaType, "properties", item.Properties);
        writer.WriteEndElement();
    }

    private static void WriteSpine(XmlWriter writer, Manifest manifest)
    {
        writer.WriteStartElement("spine", Opf);
        writer.WriteAttributeString("toc", "ncx");
        foreach (var item in manifest.Spine)
            writer.Element(null, "itemref", Opf, null, "idref", item.Id, "linear", item.Linear ? null : "no");
        writer.WriteEndElement();
    }

    /// <summary>The guide of EPUB 2: without it Kindle's older software doesn't know where the text begins.</summary>
    private static void WriteGuide(XmlWriter writer, Publication publication)
    {
        writer.WriteStartElement("guide", Opf);
        if (publication.Cover is not null) Reference(writer, "cover", publication.Labels.Cover, FixedNames.CoverPage);
        Reference(writer, "toc", publication.Labels.Contents, FixedNames.Navigation);
        foreach (var landmark in publication.Landmarks)
            if (GuideType(landmark.Kind) is { } type) Reference(writer, type, landmark.Label, landmark.Target);
        writer.WriteEndElement();
    }

    private static string? GuideType(LandmarkKind kind) => kind switch
    {
        LandmarkKind.TitlePage => "title-page",
        LandmarkKind.CopyrightPage => "copyright-page",
        LandmarkKind.Foreword => "foreword",
        LandmarkKind.BodyMatter => "text",
        LandmarkKind.Index => "index",
        _ => null,
    };

    private static void Reference(XmlWriter writer, string type, string title, string target) =>
        writer.Element(null, "reference", Opf, null, "type", type, "title", title, "href", target);

    private static void DublinCore(XmlWriter writer, string name, string? text, string? id = null)
    {
        if (text is not null) writer.Element("dc", name, Dc, text, "id", id);
    }

    private static void Meta(XmlWriter writer, string property, string text, string? refines = null, string? scheme = null) =>
        writer.Element(null, "meta", Opf, text, "refines", refines is null ? null : "#" + refines, "property", property, "scheme", scheme);

    /// <summary>The EPUB 2 form: name stands before content, since a reader was known to miss it otherwise.</summary>
    private static void Twin(XmlWriter writer, string name, string content) =>
        writer.Element(null, "meta", Opf, null, "name", name, "content", content);

    private static string Numbered(string kind, int index) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{index + 1}");
}
