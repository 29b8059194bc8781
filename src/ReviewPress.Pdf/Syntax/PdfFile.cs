using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace ReviewPress.Pdf.Syntax;

/// <summary>A file of objects, written straight through: header, objects, cross-reference, trailer (ISO 32000-1, 7.5).</summary>
/// <remarks>What it keeps is one object stream and 8 bytes an object. The order of calls alone decides the bytes. Not thread-safe, but for
/// <see cref="Compress"/>.</remarks>
internal sealed class PdfFile : IDisposable
{
    private const int ObjectsAStream = 200;
    private readonly Stream _output;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<CrossReference> _entries = [CrossReference.Free];
    private readonly SyntaxWriter _head = new();
    private readonly SyntaxWriter _body = new(32 * 1024);       // of the object, or of the whole object stream
    private readonly List<(PdfReference Reference, int Start)> _held = [];
    private PdfReference _open;
    private long _position;

    /// <summary>Begins a file with its header.</summary>
    /// <param name="output">Written to from its present position on, never sought, not closed.</param>
    /// <param name="syntax">How objects are put down.</param>
    public PdfFile(Stream output, PdfSyntax syntax)
    {
        _output = output;
        Syntax = syntax;
        Put(syntax == PdfSyntax.Compact ? "%PDF-1.7\n%"u8 : "%PDF-1.4\n%"u8);
        Put([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);              // four bytes over 127 say that the file is binary (7.5.2)
    }

    /// <summary>How objects are put down.</summary>
    public PdfSyntax Syntax { get; }

    /// <summary>A number for an object that will be written.</summary>
    public PdfReference Reserve()
    {
        _entries.Add(CrossReference.Free);
        return new PdfReference(_entries.Count - 1);
    }

    /// <summary>Begins an object that is no stream; <see cref="End"/> ends it.</summary>
    /// <param name="reference">Reserved, not yet written.</param>
    /// <returns>The writer to fill; good until <see cref="End"/>.</returns>
    /// <exception cref="InvalidOperationException">Another object is open, or this one was written.</exception>
    public SyntaxWriter Begin(PdfReference reference)
    {
        if (!_open.IsNone) throw new InvalidOperationException($"object {_open.Number} is still open");
        if (!_entries[reference.Number].IsFree) throw new InvalidOperationException($"object {reference.Number} was written before");
        _open = reference;
        if (Syntax == PdfSyntax.Compact) _held.Add((reference, _body.Length));
        else _body.Clear();
        return _body;
    }

    /// <summary>Begins an object under a number of its own.</summary>
    /// <param name="reference">The number.</param>
    public SyntaxWriter Begin(out PdfReference reference) => Begin(reference = Reserve());

    /// <summary>Ends the object begun.</summary>
    public void End()
    {
        var reference = _open;
        _open = default;
        if (Syntax == PdfSyntax.Compact)
        {
            _entries[reference.Number] = CrossReference.Held;
            _body.Raw("\n"u8);
            if (_held.Count == ObjectsAStream) FlushObjectStream();
            return;
        }

        _entries[reference.Number] = CrossReference.At(_position);
        Put(_head, w => w.Integer(reference.Number).Raw("0 obj\n"u8));
        Put(_body.Written);
        Put("\nendobj\n"u8);
    }

    /// <summary>Bytes as a stream of this file will hold them: deflated, where the syntax compresses and it makes them fewer.</summary>
    /// <param name="bytes">Whole: the compressor gets them in one piece, because the pieces would show in its output.</param>
    /// <param name="effort">How hard to try.</param>
    /// <param name="always">Deflates in any case: for data that went through a predictor.</param>
    /// <remarks>Thread-safe: the dear part of a file, for any thread.</remarks>
    public StreamData Compress(ReadOnlySpan<byte> bytes, ZLibCompressionOptions effort, bool always = false)
    {
        if (always) return new StreamData(Deflate(bytes, effort), true);
        if (Syntax == PdfSyntax.Readable) return new StreamData(bytes.ToArray(), false);
        var packed = Deflate(bytes, effort);
        return packed.Length < bytes.Length ? new StreamData(packed, true) : new StreamData(bytes.ToArray(), false);
    }

    /// <summary>Writes a stream object.</summary>
    /// <param name="reference">Reserved, not yet written.</param>
    /// <param name="data">Its data.</param>
    /// <param name="entries">Writes its dictionary's entries but for Length and a Filter of ours; null for none.</param>
    public void WriteStream(PdfReference reference, in StreamData data, Action<SyntaxWriter>? entries = null)
    {
        if (!_entries[reference.Number].IsFree) throw new InvalidOperationException($"object {reference.Number} was written before");
        _entries[reference.Number] = CrossReference.At(_position);
        _head.Clear();
        _head.Integer(reference.Number).Raw("0 obj\n"u8).OpenDictionary();
        entries?.Invoke(_head);
        if (data.IsDeflated) _head.Key("Filter").Name("FlateDecode");
        _head.Key("Length").Integer(data.Bytes.Length).CloseDictionary().Raw("\nstream\n"u8);
        Put(_head.Written);
        Put(data.Bytes);
        Put("\nendstream\nendobj\n"u8);
    }

    /// <summary>Writes what is held, the cross-reference and the trailer.</summary>
    /// <param name="catalog">The document's root.</param>
    /// <param name="information">The information dictionary.</param>
    /// <exception cref="InvalidOperationException">An object was reserved and never written.</exception>
    public void Finish(PdfReference catalog, PdfReference information)
    {
        FlushObjectStream();
        for (var number = 1; number < _entries.Count; number++)
        {
            if (_entries[number].IsFree) throw new InvalidOperationException($"object {number} was reserved and never written");
        }

        var id = _hash.GetHashAndReset().AsSpan(0, 16).ToArray();   // what the file says is what it is called (14.4)
        var start = _position;
        if (Syntax == PdfSyntax.Compact) WriteCrossReferenceStream(catalog, information, id);
        else WriteCrossReferenceTable(catalog, information, id);
        Put(_head, w => w.Raw("startxref\n"u8).Integer(start).Raw("\n%%EOF\n"u8));
        _output.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();

    private static byte[] Deflate(ReadOnlySpan<byte> bytes, ZLibCompressionOptions effort)
    {
        var rented = ArrayPool<byte>.Shared.Rent(bytes.Length + bytes.Length / 8 + 64);   // what can't be compressed grows by less
        try
        {
            var packed = new MemoryStream(rented);
            using (var deflate = new ZLibStream(packed, effort, leaveOpen: true)) deflate.Write(bytes);
            return rented.AsSpan(0, (int)packed.Position).ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static void Trailer(SyntaxWriter writer, int size, PdfReference catalog, PdfReference information, byte[] id) => writer
        .Key("Size").Integer(size).Key("Root").Reference(catalog).Key("Info").Reference(information)
        .Key("ID").OpenArray().HexString(id).HexString(id).CloseArray();

    private void FlushObjectStream()
    {
        if (_held.Count == 0) return;
        var stream = Reserve();
        var table = new SyntaxWriter(12 * _held.Count);
        for (var i = 0; i < _held.Count; i++)
        {
            table.Integer(_held[i].Reference.Number).Integer(_held[i].Start);
            _entries[_held[i].Reference.Number] = CrossReference.In(stream.Number, i);
        }

        table.Raw("\n"u8);
        var (count, first) = (_held.Count, table.Length);
        var data = Compress(table.Raw(_body.Written).Written, Effort.Quick);
        _held.Clear();
        _body.Clear();
        WriteStream(stream, data, w => w.Key("Type").Name("ObjStm").Key("N").Integer(count).Key("First").Integer(first));
    }

    private void WriteCrossReferenceStream(PdfReference catalog, PdfReference information, byte[] id)
    {
        var self = Reserve();
        _entries[self.Number] = CrossReference.At(_position);
        var offsetBytes = _position <= 0xFFFFFF ? 3 : _position <= uint.MaxValue ? 4 : 6;
        var rowLength = 1 + offsetBytes + 2;
        var rows = CrossReferenceRows(offsetBytes, rowLength);
        _entries[self.Number] = CrossReference.Free;             // WriteStream puts it down as any other, at the same offset
        WriteStream(self, new StreamData(Deflate(rows, Effort.Quick), true), w =>
        {
            w.Key("Type").Name("XRef").Key("W").OpenArray().Integer(1).Integer(offsetBytes).Integer(2).CloseArray();
            w.Key("DecodeParms").OpenDictionary().Key("Predictor").Integer(12).Key("Columns").Integer(rowLength).CloseDictionary();
            Trailer(w, _entries.Count, catalog, information, id);
        });
    }

    /// <summary>The table's rows, each led by its PNG filter, 2 for Up.</summary>
    private byte[] CrossReferenceRows(int offsetBytes, int rowLength)
    {
        var rows = new byte[_entries.Count * (rowLength + 1)];
        var (row, above) = (new byte[8 + 3], new byte[8 + 3]);
        Span<byte> wide = stackalloc byte[8];
        for (var number = 0; number < _entries.Count; number++)
        {
            var (type, field2, field3) = _entries[number].Fields;
            BinaryPrimitives.WriteInt64BigEndian(wide, field2);
            row[0] = type;
            wide[(8 - offsetBytes)..].CopyTo(row.AsSpan(1));
            BinaryPrimitives.WriteUInt16BigEndian(row.AsSpan(1 + offsetBytes), field3);
            var target = rows.AsSpan(number * (rowLength + 1), rowLength + 1);
            target[0] = 2;
            for (var i = 0; i < rowLength; i++) target[i + 1] = (byte)(row[i] - above[i]);
            (row, above) = (above, row);
        }

        return rows;
    }

    private void WriteCrossReferenceTable(PdfReference catalog, PdfReference information, byte[] id)
    {
        Put(_head, w => w.Raw("xref\n0 "u8).Integer(_entries.Count).Raw("\n"u8));
        Put("0000000000 65535 f \n"u8);
        var line = "0000000000 00000 n \n"u8.ToArray();         // exactly 20 bytes (7.5.4)
        for (var number = 1; number < _entries.Count; number++)
        {
            var offset = _entries[number].Fields.Field2;
            for (var digit = 9; digit >= 0; digit--, offset /= 10) line[digit] = (byte)('0' + offset % 10);
            Put(line);
        }

        Put(_head, w =>
        {
            w.Raw("trailer\n"u8).OpenDictionary();
            Trailer(w, _entries.Count, catalog, information, id);
            w.CloseDictionary().Raw("\n"u8);
        });
    }

    private void Put(SyntaxWriter scratch, Action<SyntaxWriter> write)
    {
        scratch.Clear();
        write(scratch);
        Put(scratch.Written);
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        _output.Write(bytes);
        _hash.AppendData(bytes);
        _position += bytes.Length;
    }
}
