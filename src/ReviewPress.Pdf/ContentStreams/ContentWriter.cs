using System.Runtime.InteropServices;
using ReviewPress.Pdf.Fonts;
using ReviewPress.Pdf.Syntax;

namespace ReviewPress.Pdf.ContentStreams;

/// <summary>Turns a recording, whose glyphs have their codes, into a content stream (ISO 32000-1, 7.8.2). One a page, on any thread.</summary>
internal sealed class ContentWriter
{
    private readonly Recording _recording;
    private readonly SyntaxWriter _out;
    private readonly TextObjectWriter _text;
    private readonly Stack<TextState> _saved = [];

    private ContentWriter(Recording recording)
    {
        _recording = recording;
        _out = new SyntaxWriter(4 * recording.Glyphs.Count + recording.Syntax.Length + 256);
        _text = new TextObjectWriter(_out);
    }

    /// <summary>The page's content.</summary>
    /// <param name="recording">Resolved: fonts know their codes and images their numbers.</param>
    public static SyntaxWriter Write(Recording recording)
    {
        var writer = new ContentWriter(recording);
        foreach (var step in CollectionsMarshal.AsSpan(recording.Steps)) writer.Put(step);
        writer._text.End();
        return writer._out;
    }

    private void Put(Step step)
    {
        switch (step.Kind)
        {
            case StepKind.Show:
                Show(_recording.Runs[step.Start]);
                break;
            case StepKind.State:
                _text.EndArray();
                Copy(step);
                break;
            case StepKind.Syntax:
                _text.End();
                Copy(step);
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
                Copy(step);
                break;
            case StepKind.EndMarked:
                if (step.InText) _text.EndArray();
                else _text.End();
                _out.Operator("EMC"u8);
                break;
            case StepKind.Image:
                _text.End();
                _out.Name(_recording.Images[step.Start].ResourceName).Operator("Do"u8);
                break;
        }
    }

    private void Copy(Step step) => _out.Raw(_recording.Syntax.Written.Slice(step.Start, step.Length));

    private void Show(in GlyphRun run)
    {
        var font = _recording.Fonts[run.Font];
        _text.BeginRun(font.Font, run);
        var glyphs = CollectionsMarshal.AsSpan(_recording.Glyphs).Slice(run.Start, run.Count);
        var codes = font.Codes;
        for (var at = 0; at < glyphs.Length;)
        {
            // A cluster is a glyph and those without a text after it; most are one glyph.
            var end = at + 1;
            while (end < glyphs.Length && font.Pairs[glyphs[end].Pair].Text.Length == 0) end++;
            var text = font.Pairs[glyphs[at].Pair].Text;
            var spelled = end - at > 1 || text.Length == 0;
            if (spelled) _text.BeginActualText(text);
            for (; at < end; at++) _text.Show(codes[glyphs[at].Pair], run.X + glyphs[at].X);
            if (spelled) _text.EndActualText();
        }
    }
}
