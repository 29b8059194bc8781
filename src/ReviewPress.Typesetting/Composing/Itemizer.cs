using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using ReviewPress.OpenType.CharacterTables;
using ReviewPress.OpenType.Faces;
using ReviewPress.OpenType.Segmenting;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Pages;

namespace ReviewPress.Typesetting.Composing;

/// <summary>Stage one: inlines become characters and runs of one face, script and language.</summary>
internal sealed class Itemizer(FaceTable faces, ImmutableArray<FallbackFace> fallbacks, ImmutableArray<KeyValuePair<string, string>> replacements, DropCapFitter dropCaps)
{
    /// <summary>What is shaped where a script can't be set: no face has it, and none shapes it into something that looks right and isn't.</summary>
    internal const char NoCharacter = '\uFFFF';

    private readonly FaceChooser _chooser = new(faces, fallbacks);
    private readonly Rewording? _rewording = replacements.IsDefaultOrEmpty ? null : new(replacements);

    /// <summary>Fills a list with a paragraph.</summary>
    /// <param name="inlines">The paragraph.</param>
    /// <param name="references">What its page numbers say, in their order, and the least width of each.</param>
    /// <param name="list">Cleared, then filled.</param>
    /// <param name="faults">Passages in scripts that can't be set are added.</param>
    public void Itemize(ImmutableArray<Inline> inlines, ReadOnlySpan<ReferenceText> references, Hlist list, List<TypesettingFault>? faults)
    {
        list.Clear();
        var reference = 0;
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextInline text:
                    var run = Template(text, text.Style, text.Language, text.Place, text.Link, text.Hyphenates);
                    if (_rewording?.Apply(text.Text) is { } reworded) AddText(reworded.Text, reworded.Sources, text.Text.Length, run, list, faults);
                    else if (text.Stands is { } stands) AddText(text.Text, Rewording.SourcesOf(text.Text, stands), stands, run, list, faults);
                    else AddText(text.Text, null, text.Text.Length, run, list, faults);
                    break;
                case PageNumberInline number:
                    var said = references[reference++];
                    AddText(said.Text, null, 0, Template(number, number.Style, number.Language, 0, number.Link, false) with { Fixed = RoomFor(said.Widest, number.Style) }, list, faults);
                    break;
                case DrawingInline drawing:
                    AddThing(new HlistRun { Kind = HlistRunKind.Drawing, Inline = drawing, Fixed = drawing.Drawing.Width.Scaled, Place = drawing.Place }, '\uFFFC', list);
                    break;
                case NoteInline note:
                    AddThing(new HlistRun { Kind = HlistRunKind.Note, Inline = note }, '\u2060', list);
                    break;
                case SpaceInline space:
                    AddThing(new HlistRun { Kind = HlistRunKind.Space, Inline = space, Fixed = space.Width.Scaled }, space.Breaks ? ' ' : '\u00A0', list);
                    break;
                case DropCapInline cap:
                    AddDropCap(cap, dropCaps.Fit(cap, EndsWord(inlines)), list);
                    break;
                case LineBreakInline:
                    AddThing(new HlistRun { Kind = HlistRunKind.LineBreak, Inline = inline }, '\n', list);
                    break;
                default:
                    throw new ArgumentException($"{inline.GetType().Name} can't stand in a paragraph.", nameof(inlines));
            }
        }
    }

    private long RoomFor(string label, TextStyle style)
    {
        var face = faces[style.Face];
        var figure = "0123456789".Max(c => face.AdvanceOf(face.GlyphOf(c)));
        var units = label.Sum(c => char.IsAsciiDigit(c) ? figure : face.AdvanceOf(face.GlyphOf(c)));
        return style.Size.Times(units, face.UnitsPerEm).Scaled;
    }

    private static HlistRun Template(Inline inline, TextStyle style, string language, ulong place, int link, bool hyphenates) => new()
    {
        Kind = HlistRunKind.Text, Inline = inline, Style = style, Language = language, Place = place, Link = link, Hyphenates = hyphenates,
        Size = style.Size.Scaled, Tracking = style.Size.Times(style.Tracking, 1000).Scaled,
    };

    private static bool EndsWord(ImmutableArray<Inline> inlines) => inlines.Length > 1 && inlines[1] is TextInline text && text.Text[0] is ' ' or '\u00A0';

    /// <summary>A thing that is read as its letters.</summary>
    private static void AddDropCap(DropCapInline cap, DropCapFit? fit, Hlist list)
    {
        AddThing(new HlistRun { Kind = HlistRunKind.DropCap, Inline = cap, Fixed = fit?.First.Scaled ?? 0, Cap = fit, Place = cap.Place }, cap.Text[0], list);
        list.Append(cap.Text.AsSpan(1));
        CollectionsMarshal.AsSpan(list.Runs)[^1].End = list.Length;
    }

    private static void AddThing(HlistRun run, char character, Hlist list)
    {
        (run.Start, run.Skipped, run.Link, run.Language, run.UnitsPerEm) = (list.Length, list.Skipped(list.Length), -1, "", 1);
        list.Append(character, character);
        run.End = list.Length;
        list.Runs.Add(run);
    }

    /// <summary>Adds a text.</summary>
    /// <param name="text">Whole.</param>
    /// <param name="sources">For each character that of the manuscript which it stands for, counted from the text's first; null: each for its own.</param>
    /// <param name="stands">How many characters of the manuscript all stand for.</param>
    /// <param name="run">What its runs have in common.</param>
    /// <param name="list">Takes them.</param>
    /// <param name="faults">Passages in scripts that can't be set are added.</param>
    private void AddText(string text, int[]? sources, int stands, HlistRun run, Hlist list, List<TypesettingFault>? faults)
    {
        var (own, script, place) = (run.Style!.Face, Script.Latin, run.Place);
        ReadOnlySpan<ScriptRun> scripts = Scripts.AreOthersIn(text) ? Itemiser.Itemise(text).AsSpan() : [new(0, text.Length, Script.Latin)];
        var at = 0;
        run.FaceNumber = own;
        (run.Start, run.Skipped) = (list.Length, list.Skipped(list.Length));
        for (var i = 0; i < text.Length;)
        {
            while (scripts[at].Start + scripts[at].Length <= i) at++;
            var next = scripts[at].Script;
            var same = text.AsSpan(i, scripts[at].Start + scripts[at].Length - i);
            if (run.FaceNumber == own && script == Script.Latin && next == Script.Latin && sources is null && PlainLength(same, own) is var plain and > 0)
            {
                list.Append(text.AsSpan(i, plain));
                i += plain;
                continue;
            }

            if (sources is not null && sources[i] - (i == 0 ? -1 : sources[i - 1]) is var step and not 1) list.Skip(step - 1);
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var used);
            if (rune.Value == 0xAD)
            {
                AddSoftHyphen(list);
                i++;
                continue;
            }

            var source = sources is null ? i : sources[i];
            var refused = !next.IsPlain;
            if (refused && i == scripts[at].Start) faults?.Add(new(TypesettingFaultKind.ScriptNotSet, place == 0 ? 0 : place + (ulong)source, same.Trim().ToString()));
            var shaped = refused ? NoCharacter : Substitute(rune.Value, faces[own]);
            var face = refused ? own : _chooser.Choose(shaped, FaceChooser.MarkAt(text, i + used), next, run.Language, own, run.FaceNumber);
            if ((face != run.FaceNumber || next != script) && list.Length > run.Start) Cut(ref run, list, script, place == 0 ? 0 : place + (ulong)source);
            (run.FaceNumber, script) = (face, next);
            Append(list, text.AsSpan(i, used), shaped);
            i += used;
        }

        if (sources is not null && stands - 1 - (sources.Length == 0 ? -1 : sources[^1]) is var rest and not 0) list.Skip(rest);
        if (list.Length > run.Start) Cut(ref run, list, script, 0);
    }

    private static void AddSoftHyphen(Hlist list)
    {
        list.Opportunities[list.Length] = BreakKind.SoftHyphen;
        list.Skip(1);
    }

    /// <summary>Adds a character: one beyond the first plane, two units long, is shaped as it stands.</summary>
    private static void Append(Hlist list, ReadOnlySpan<char> units, int shaped)
    {
        var stands = units.Length > 1 && shaped != NoCharacter;
        foreach (var unit in units) list.Append(unit, stands ? unit : (char)shaped);
    }

    /// <summary>How many characters are ASCII, and so are shaped as they are in a Latin run of a face that has them all.</summary>
    private int PlainLength(ReadOnlySpan<char> text, int face)
    {
        if (!_chooser.SetsPlainText(face)) return 0;
        var end = text.IndexOfAnyExceptInRange(' ', '~');
        if (end <= 0) return end < 0 ? text.Length : 0;
        return text[end] >= 0x300 && Scripts.IsMark(text[end]) ? end - 1 : end;   // a mark and its letter are asked for together
    }

    private void Cut(ref HlistRun run, Hlist list, Script script, ulong next)
    {
        run.End = list.Length;
        run.Script = script.IsPlain ? script : Script.Latin;
        run.Features = FeaturesOf(run.Style!, script);
        run.Face = faces[run.FaceNumber];
        run.UnitsPerEm = run.Face.UnitsPerEm;
        list.Runs.Add(run);
        list.HasIdeographs |= Scripts.IsEastAsian(script);
        (run.Start, run.Place, run.Skipped) = (list.Length, next, list.Skipped(list.Length));
    }

    /// <summary>Ideographs and kana are set solid, each in its square: kerning is made for their proportional forms, which we don't take.</summary>
    private static FeatureSet FeaturesOf(TextStyle style, Script script) =>
        Scripts.IsEastAsian(script) && script != Script.Hangul ? style.Features.With(FeatureTag.Kern, 0) : style.Features;

    /// <summary>Spaces are the face's own space, their widths by rule; the Unicode hyphens fall to the one of ASCII.</summary>
    private static int Substitute(int rune, Face face) => rune switch
    {
        0xA0 or (>= 0x2000 and <= 0x200A) or 0x202F or 0x205F => ' ',
        0x2010 or 0x2011 when !face.Has(rune) => '-',
        _ => rune,
    };
}
