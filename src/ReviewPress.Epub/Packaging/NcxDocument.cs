using System.Globalization;
using System.Xml;
using ReviewPress.Epub.Checking;
using ReviewPress.Epub.Publications;

namespace ReviewPress.Epub.Packaging;

/// <summary>The contents once more as NCX (OPF 2.0.1 §2.4.1), which old devices, and some new ones for page numbers, read instead.</summary>
internal static class NcxDocument
{
    private const string Ncx = "http://www.daisy.org/z3986/2005/ncx/";

    public static ReadOnlyMemory<byte> Bytes(Publication publication) => XmlBytes.Write(writer =>
    {
        writer.WriteStartElement("ncx", Ncx);
        writer.WriteAttributeString("version", "2005-1");
        writer.WriteAttributeString("xml", "lang", null, publication.Metadata.Languages[0]);
        WriteHead(writer, publication);
        writer.WriteStartElement("docTitle", Ncx);
        writer.Element(null, "text", Ncx, publication.Metadata.Titles[0].Text);
        writer.WriteEndElement();

        var order = PlayOrder.Of(publication);
        writer.WriteStartElement("navMap", Ncx);
        foreach (var point in publication.Contents) WritePoint(writer, point, order);
        writer.WriteEndElement();
        WritePages(writer, publication, order);
        writer.WriteEndElement();
    });

    private static void WriteHead(XmlWriter writer, Publication publication)
    {
        writer.WriteStartElement("head", Ncx);
        Meta(writer, "dtb:uid", publication.Metadata.Identifier);
        Meta(writer, "dtb:depth", Number(Depth(publication.Contents)));
        Meta(writer, "dtb:totalPageCount", Number(publication.Pages.Length));
        Meta(writer, "dtb:maxPageNumber", Number(publication.Pages.Select(p => Arabic(p.Label) ?? 0).DefaultIfEmpty().Max()));
        writer.WriteEndElement();
    }

    private static void WritePoint(XmlWriter writer, NavigationPoint point, PlayOrder order)
    {
        writer.WriteStartElement("navPoint", Ncx);
        writer.WriteAttributeString("id", "point-" + Number(order.NextPoint()));
        writer.WriteAttributeString("playOrder", Number(order.Of(point.Target)));
        WriteLabel(writer, point.Label, point.Target);
        foreach (var child in point.Children) WritePoint(writer, child, order);
        writer.WriteEndElement();
    }

    private static void WritePages(XmlWriter writer, Publication publication, PlayOrder order)
    {
        if (publication.Pages.IsEmpty) return;
        writer.WriteStartElement("pageList", Ncx);
        for (var i = 0; i < publication.Pages.Length; i++)
        {
            var page = publication.Pages[i];
            var number = Arabic(page.Label);
            writer.WriteStartElement("pageTarget", Ncx);
            writer.WriteAttributeString("id", "page-target-" + Number(i + 1));
            writer.WriteAttributeString("type", number is not null ? "normal" : "front");
            if (number is { } value) writer.WriteAttributeString("value", Number(value));
            writer.WriteAttributeString("playOrder", Number(order.Of(page.Target)));
            WriteLabel(writer, page.Label, page.Target);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void WriteLabel(XmlWriter writer, string label, string target)
    {
        writer.WriteStartElement("navLabel", Ncx);
        writer.Element(null, "text", Ncx, label);
        writer.WriteEndElement();
        writer.Element(null, "content", Ncx, null, "src", target);
    }

    private static void Meta(XmlWriter writer, string name, string content) =>
        writer.Element(null, "meta", Ncx, null, "name", name, "content", content);

    private static int Depth(IReadOnlyList<NavigationPoint> points) => points.Count == 0 ? 0 : 1 + points.Max(p => Depth(p.Children));

    private static int? Arabic(string label) => int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Numbers from 1 in reading order; entries that lead to the same place share one (DAISY 3 §8.4.3).</summary>
    private sealed class PlayOrder
    {
        private readonly Dictionary<(int, int), int> numbers = [];
        private ReadingOrder order = null!;
        private int points;

        public static PlayOrder Of(Publication publication)
        {
            var play = new PlayOrder { order = ReadingOrder.Of(publication) };
            foreach (var place in Targets(publication.Contents).Concat(publication.Pages.Select(p => p.Target)).Select(play.PlaceOf).Order())
                play.numbers.TryAdd(place, play.numbers.Count + 1);
            return play;
        }

        public int NextPoint() => ++points;

        public int Of(string target) => numbers[PlaceOf(target)];

        private (int, int) PlaceOf(string target) => order.PlaceOf(target)!.Value;

        private static IEnumerable<string> Targets(IEnumerable<NavigationPoint> points) => points.SelectMany(p => Targets(p.Children).Prepend(p.Target));
    }
}
