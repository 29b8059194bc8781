using System.Xml.Linq;
using ReviewPress.Reviews;

namespace ReviewPress.Binding;

/// <summary>A table → XHTML. One of more than three columns becomes a list of rows on a narrow screen; each cell then says its column's name.</summary>
internal static class TableMarkup
{
    public static XElement Of(Table table, InlineMarkup inlines)
    {
        var columns = table.Columns.Select((column, i) => ClassOf(column, table, i)).ToArray();
        var names = table.Head.Select(h => PlainText.Of(h.Inlines)).ToArray();
        var element = Markup.Element("table", table.Columns.Length > 3 && names.Length > 0 ? new XAttribute("class", "wide") : null,
            table.Caption is { } caption ? Markup.Element("caption", inlines.Leaf(caption.Number, caption.Inlines)) : null);
        if (!table.Head.IsEmpty)
        {
            element.Add(Markup.Element("thead", Markup.Element("tr", table.Head.Select((cell, i) =>
                Markup.Element("th", new XAttribute("scope", "col"), Markup.Attribute("class", columns[i]), inlines.Leaf(cell.Number, cell.Inlines))))));
        }

        element.Add(Markup.Element("tbody", table.Rows.Select(row => Markup.Element("tr", row.Select((cell, i) =>
            Markup.Element("td", Markup.Attribute("class", columns[i]), Label(names, i), inlines.Leaf(cell.Number, cell.Inlines)))))));
        return element;
    }

    private static XAttribute? Label(string[] names, int column) =>
        column < names.Length && names[column].Length > 0 ? new XAttribute("data-label", names[column]) : null;

    /// <summary>As the author said; else figures stand right, text left.</summary>
    private static string? ClassOf(ColumnAlignment alignment, Table table, int column) => alignment switch
    {
        ColumnAlignment.Right => "right",
        ColumnAlignment.Centre => "centre",
        ColumnAlignment.Left => null,
        _ => table.Rows.Length > 0 && table.Rows.All(row => IsFigure(PlainText.Of(row[column].Inlines))) ? "right" : null,
    };

    private static bool IsFigure(string text) => text.Length > 0 && text.Any(char.IsAsciiDigit) && text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or ' ' or '\u00A0' or '\u202F' or '−' or '-' or '+' or '%' or '$' or '€' or '£');
}
