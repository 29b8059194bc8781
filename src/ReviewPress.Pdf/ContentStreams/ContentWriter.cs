using System.Runtime.InteropServices;
using ReviewPress.Pdf.Fonts;
using ReviewPress.Pdf.Syntax;

namespace ReviewPress.Pdf.ContentStreams;

/// <summary>Turns recordings, whose glyphs have their codes, into content streams (ISO 32000-1, 7.8.2). One a worker: it keeps its buffer.</summary>
internal sealed class ContentWriter
{
    private readonly SyntaxWriter _out = new(16 * 1024);         // a full page's
    private readonly TextObjectWriter _text;
    private readonly Stack<TextState> _saved = [];

    public ContentWriter() => _text = new TextObjectWriter(_out);

    /// <summary>A page's content; valid until the next call.</summary>
    /// <param name="recording">Resolved: fonts know their codes and images their numbers.</param>
    public ReadOnlySpan<byte> Write(Recording recording)
    {
        _out.Clear();
        _text.State = TextState.Initial;
        foreach (var step in CollectionsMarshal.AsSpan(recording.Steps)) Put(recording, step);
        _text.End();
        return _out.Written;
    }

    private void Put(Recording recording, Step step)
    {
        switch (step.Kind)
        {
            case StepKind.Show:
                Show(recording, recording.Runs[step.Start]);
                break;
            case StepKind.State:
                _text.EndArray();
                Copy(recording, step);
                break;
            case StepKind.Syntax:
                _text.End();
                Copy(recording, step);
                break;
            case StepKind.Save:
                _text.End();
                _out.Operator("q"u8);
                _saved.Push(_text.State);
                break;
            case StepKind.Restore:
                _text.End();
                _out.Operator("Q"u8);
                _text.State = _saved.Pop();
                break;
            case StepKind.BeginMarked:
                if (step.InText) _text.BeginPlain();
                else _text.End();
                Copy(recording, step);
                break;
            case StepKind.EndMarked:
                if (step.InText) _text.EndArray();
                else _text.End();
                _out.Operator("EMC"u8);
                break;
            case StepKind.Image:
                _text.End();
                _out.Name(recording.Images[step.Start].ResourceName).Operator("Do"u8);
                break;
        }
    }

    private void Copy(Recording recording, Step step) => _out.Raw(recording.Syntax.Written.Slice(step.Start, step.Length));

    private void Show(Recording recording, in GlyphRun run)
    {
        var font = recording.Fonts[run.Font];
        _text.BeginRun(font, run);
        var glyphs = CollectionsMarshal.AsSpan(recording.Glyphs).Slice(run.Start, run.Count);
        var codes = font.Codes;
        if (run.IsPlain) _text.Show(glyphs, codes);
        else ShowClusters(font, glyphs, codes);
    }

    /// <summary>A cluster is a glyph and those without a text after it.</summary>
    private void ShowClusters(PageFont font, ReadOnlySpan<PlacedGlyph> glyphs, ReadOnlySpan<GlyphCode> codes)
    {
        for (int at = 0, end; at < glyphs.Length; at = end)
        {
            end = at + 1;
            while (end < glyphs.Length && !codes[glyphs[end].Pair].HasText) end++;
            var spelled = end - at > 1 || !codes[glyphs[at].Pair].HasText;
            if (spelled) _text.BeginActualText(font.Pairs[glyphs[at].Pair].Text);
            _text.Show(glyphs[at..end], codes);
            if (spelled) _text.EndActualText();
        }
    }
}
