using System.Collections.Immutable;

namespace ReviewPress.Typesetting.Paginating;

/// <summary>On which page each place stands that something refers to.</summary>
internal sealed class PlaceIndex
{
    private readonly Dictionary<ulong, string> _labels = [];   // looked up, never enumerated

    private readonly IReadOnlySet<ulong> _wanted;

    private PlaceIndex(IReadOnlySet<ulong> wanted) => _wanted = wanted;

    /// <summary>The label of a place's page; null where no page holds it.</summary>
    public string? LabelOf(ulong place) => _labels.GetValueOrDefault(place);

    /// <summary>Reads the wanted places off the plans.</summary>
    public static PlaceIndex Of(IReadOnlyList<SectionPlan> plans, ImmutableArray<ChainedPage> chain, IReadOnlySet<ulong> wanted)
    {
        var index = new PlaceIndex(wanted);
        for (var page = 0; page < chain.Length; page++)
        {
            var (section, number, label) = chain[page];
            if (number < 0) continue;
            var plan = plans[section];
            if (number == 0 && plan.Galley.Section.Place != 0) index._labels.TryAdd(plan.Galley.Section.Place, label);
            var made = plan.From(page - number)[number];
            foreach (var part in made.Parts)
            {
                if (part.Piece.Begins is { } beginning && part.From == 0) index._labels.TryAdd(beginning.Place, label);
                index.Add(part.Piece, part.Setting, part.From, part.To, label);
            }

            foreach (var (note, from, _) in made.Notes)
            {
                if (from != 0) continue;
                foreach (var piece in note.Pieces) index.Add(piece.Piece, -1, 0, int.MaxValue, label);
            }
        }

        return index;
    }

    private void Add(Piece piece, int setting, int from, int to, string label)
    {
        switch (piece)
        {
            case ParagraphPiece paragraph:
                foreach (var (character, place) in paragraph.Paragraph.Places)
                {
                    if (!_wanted.Contains(place)) continue;
                    var line = paragraph.Paragraph.LineOf(setting < 0 ? paragraph.Paragraph.Best : setting, character);
                    if (line >= from && line < to) _labels.TryAdd(place, label);
                }

                break;
            case StackPiece stack:
                foreach (var child in stack.Children) Add(child.Piece, -1, 0, int.MaxValue, label);
                break;
            case TablePiece table:
                foreach (var row in table.Rows.Skip(from).Take(to - from)) Add(row, -1, 0, int.MaxValue, label);
                if (from == 0) Add(table.Caption, -1, 0, int.MaxValue, label);
                break;
        }
    }
}
