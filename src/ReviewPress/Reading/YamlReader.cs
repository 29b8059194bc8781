using System.Collections.Immutable;
using System.Globalization;
using ReviewPress.Diagnostics;
using ReviewPress.Manuscripts;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReviewPress.Reading;

/// <summary>YAML → nodes, from the parser's events: they carry the marks, expand no alias and count depth before they recurse.</summary>
internal sealed class YamlReader
{
    private readonly SourceFile _file;
    private readonly int _start;
    private readonly Parser _parser;
    private readonly FaultList _faults;

    private YamlReader(SourceFile file, int start, int end, FaultList faults)
    {
        _file = file;
        _start = start;
        _faults = faults;
        _parser = new Parser(new StringReader(file.Text[start..end]));
    }

    /// <summary>Reads a stretch of a file as keys and values.</summary>
    /// <param name="file">The file.</param>
    /// <param name="start">First character of the YAML.</param>
    /// <param name="end">Behind its last.</param>
    /// <param name="faults">Takes what is broken.</param>
    /// <returns>The map, empty where nothing stands there; null where it is broken.</returns>
    public static YamlMap? Read(SourceFile file, int start, int end, FaultList faults)
    {
        var reader = new YamlReader(file, start, end, faults);
        try
        {
            return reader.Document();
        }
        catch (YamlException fault)
        {
            faults.Add(YamlBreakage.Explain(file, start, end, reader.OffsetOf(fault.Start), fault.Message));
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            var last = reader._parser.Current is { } current ? reader.OffsetOf(current.End) : start;         // the scanner stumbles over some broken brackets
            faults.Add(YamlBreakage.Explain(file, start, end, last, ""));
        }
        catch (RefusedYamlException)
        {
            // said already
        }

        return null;
    }

    private YamlMap? Document()
    {
        while (_parser.MoveNext() && _parser.Current is StreamStart or DocumentStart)
        {
        }

        var root = _parser.Current is StreamEnd or DocumentEnd or null ? new YamlMap([], IsFlow: false, _start, _start) : Node(0);
        while (_parser.MoveNext())
        {
            if (_parser.Current is DocumentStart { } second) throw Refuse(DiagnosticCodes.SeveralDocuments, OffsetOf(second.Start), "a second YAML document begins here", "take the line --- or ... out");
        }

        switch (root)
        {
            case YamlMap map: return map;
            case YamlScalar { IsNull: true }: return new YamlMap([], IsFlow: false, root.Offset, root.End);
            default:
                throw Refuse(DiagnosticCodes.NotKeysAndValues, root.Offset, "keys and values should stand here", "write a key, a colon, a space and a value on each line, for instance 'title: Heat'");
        }
    }

    private YamlNode Node(int depth)
    {
        var here = _parser.Current!;
        if (depth > Limits.YamlDepth) throw Refuse(DiagnosticCodes.NestedTooDeep, OffsetOf(here.Start), $"this is nested more than {Limits.YamlDepth} levels deep", null);
        if (here is AnchorAlias || here is NodeEvent { Anchor.IsEmpty: false } || here is NodeEvent { Tag.IsEmpty: false, Tag.IsNonSpecific: false })
            throw Refuse(YamlBreakage.ReservedSign(_file, OffsetOf(here.Start)));
        switch (here)
        {
            case Scalar scalar:
                NoteEscaped(scalar);
                return new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, OffsetOf(scalar.Start), OffsetOf(scalar.End));
            case SequenceStart start:
                return List(start, depth);
            case MappingStart start:
                return Map(start, depth);
            default:
                throw Refuse(DiagnosticCodes.BrokenYaml, OffsetOf(here.Start), "this can't be read as YAML", null);
        }
    }

    /// <summary>Escapes make characters that the file itself couldn't hold: they would break paths, and pages.</summary>
    private void NoteEscaped(Scalar scalar)
    {
        if (scalar.Style != ScalarStyle.DoubleQuoted) return;
        for (var i = 0; i < scalar.Value.Length; i++)
        {
            var c = scalar.Value[i];
            if (char.IsSurrogatePair(scalar.Value, i)) i++;
            else if (char.IsSurrogate(c) || (char.IsControl(c) && c is not ('\n' or '\t')))
            {
                var what = char.IsSurrogate(c) ? "half a character," : "the control character";
                throw Refuse(DiagnosticCodes.ControlCharacter, OffsetOf(scalar.Start), string.Create(CultureInfo.InvariantCulture, $"this value holds {what} U+{(int)c:X4}"), "take its escape out, or double the backslash");
            }
        }
    }

    private YamlList List(SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd) items.Add(Node(depth + 1));
        return new YamlList(items.ToImmutable(), start.Style == SequenceStyle.Flow, OffsetOf(start.Start), OffsetOf(_parser.Current!.End));
    }

    private YamlMap Map(MappingStart start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            if (Node(depth + 1) is not YamlScalar key) throw Refuse(DiagnosticCodes.BrokenYaml, OffsetOf(_parser.Current!.Start), "a key should be a word", null);
            _parser.MoveNext();
            var value = Node(depth + 1);
            if (seen.TryAdd(key.Value, key)) entries.Add(new YamlEntry(key, value));
            else NoteKeyTwice(seen[key.Value], key);
        }

        return new YamlMap(entries.ToImmutable(), start.Style == MappingStyle.Flow, OffsetOf(start.Start), OffsetOf(_parser.Current!.End));
    }

    private void NoteKeyTwice(YamlScalar first, YamlScalar second)
    {
        var there = _file.LocationAt(first.Offset);
        _faults.Add(DiagnosticCodes.KeyTwice.At(_file.LocationAt(second.Offset), $"the key '{second.Value}' stands on line {there.Line} already", "keep one of the two") with { Related = [there] });
    }

    private int OffsetOf(Mark mark) => _start + (int)Math.Min(mark.Index, _file.Text.Length - _start);

    private RefusedYamlException Refuse(DiagnosticCode code, int offset, string message, string? help) => Refuse(code.At(_file.LocationAt(offset), message, help));

    private RefusedYamlException Refuse(Diagnostic diagnostic)
    {
        _faults.Add(diagnostic);
        return new RefusedYamlException();
    }

    /// <summary>Leaves the reader from any depth; never leaves this class.</summary>
    private sealed class RefusedYamlException : Exception;
}
