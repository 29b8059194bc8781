using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using ReviewPress.Diagnostics;
using ReviewPress.Manuscripts;
using ReviewPress.OpenType.CharacterTables;

namespace ReviewPress.Reading;

/// <summary>Bytes of a text file → text: strict UTF-8, a byte order mark and CRLF taken away, NFC.</summary>
internal static class SourceFileReader
{
    // Those of ASCII, and the others by their range: together they would be looked for one character after the other.
    private static readonly SearchValues<char> ControlCharacters =
        SearchValues.Create([.. Enumerable.Range(0, 0x80).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\n' or '\t'))]);

    /// <summary>Reads a file; null where it can't be text, with an error said.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="limit">In bytes: a larger file is refused unread.</param>
    /// <param name="faults">Takes the errors.</param>
    public static SourceFile? Read(string path, int limit, FaultList faults)
    {
        if (ReadText(path, limit, faults) is not { } text) return null;
        var file = new SourceFile(path, UnicodeText.Nfc(text));
        if (string.IsNullOrWhiteSpace(file.Text))
        {
            faults.Add(DiagnosticCodes.EmptyFile.At(new Location(path, 0, 0), "the file is empty", "write the review, or rename the file to begin with _ to leave it out"));
            return null;
        }

        NoteControlCharacter(file, faults);
        return file;
    }

    private static string? ReadText(string path, int limit, FaultList faults)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            if (stream.Length <= limit)
            {
                var bytes = ArrayPool<byte>.Shared.Rent((int)stream.Length);
                var file = bytes.AsSpan(0, (int)stream.Length);
                stream.ReadExactly(file);
                var text = Decode(path, file, faults);
                ArrayPool<byte>.Shared.Return(bytes);
                return text;
            }

            faults.Add(DiagnosticCodes.FileTooLarge.At(new Location(path, 0, 0),
                string.Create(CultureInfo.InvariantCulture, $"the file has {stream.Length:N0} bytes; the limit is {limit:N0}"), "split it into several reviews"));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            faults.Add(DiagnosticCodes.Unreadable.At(new Location(path, 0, 0), "the file can't be read: " + fault.Message.TrimEnd('.'), "look at its permissions"));
        }

        return null;
    }

    private static string? Decode(string path, ReadOnlySpan<byte> bytes, FaultList faults)
    {
        if (bytes is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..])
        {
            faults.Add(DiagnosticCodes.NotUtf8.At(new Location(path, 1, 1), "the file is UTF-16, not UTF-8", "save it with the encoding UTF-8"));
            return null;
        }

        ReadOnlySpan<byte> body = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
        if (Utf8.IsValid(body)) return WithLineFeeds(Encoding.UTF8.GetString(body));
        NoteWrongByte(path, body, bytes.Length - body.Length, faults);
        return null;
    }

    private static void NoteWrongByte(string path, ReadOnlySpan<byte> body, int skipped, FaultList faults)
    {
        var (offset, line, column) = (0, 1, 1);
        while (Rune.DecodeFromUtf8(body[offset..], out var rune, out var length) == OperationStatus.Done)
        {
            offset += length;
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + 1);
        }

        var wrong = body[offset];
        var guess = wrong >= 0xA0 ? $" (in Latin-1 it would be '{(char)wrong}')" : "";
        faults.Add(DiagnosticCodes.NotUtf8.At(new Location(path, line, column),
            string.Create(CultureInfo.InvariantCulture, $"byte {offset + skipped} is 0x{wrong:X2}, which isn't UTF-8 here{guess}"), "save the file with the encoding UTF-8"));
    }

    private static string WithLineFeeds(string text) =>
        text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    private static void NoteControlCharacter(SourceFile file, FaultList faults)
    {
        var text = file.Text.AsSpan();
        var at = text.IndexOfAnyInRange('\u0080', '\u009F');
        if (at >= 0) text = text[..at];
        if (text.IndexOfAny(ControlCharacters) is >= 0 and var first) at = first;
        if (at < 0) return;      // one message a file: binary files have thousands
        faults.Add(DiagnosticCodes.ControlCharacter, file, at, string.Create(CultureInfo.InvariantCulture, $"the control character U+{(int)file.Text[at]:X4} stands here"), "delete it; most editors can show invisible characters");
    }
}
