namespace ReviewPress.Pdf.Syntax;

/// <summary>Where an object lies (ISO 32000-1, table 18), in 8 bytes: 2 bits of type, 46 of offset or stream, 16 of index.</summary>
internal readonly struct CrossReference
{
    private const ulong InFile = 1UL << 62, InStream = 2UL << 62;
    private readonly ulong _bits;

    private CrossReference(ulong bits) => _bits = bits;

    /// <summary>Not written.</summary>
    public static CrossReference Free => default;

    /// <summary>Waiting in an object stream that is not written yet.</summary>
    public static CrossReference Held => new(InStream);

    public bool IsFree => _bits == 0;

    /// <summary>The three fields of a row of a cross-reference stream.</summary>
    public (byte Type, long Field2, ushort Field3) Fields =>
        _bits == 0 ? ((byte)0, 0, ushort.MaxValue) : ((byte)(_bits >> 62), (long)(_bits >> 16 & (1UL << 46) - 1), (ushort)_bits);

    public static CrossReference At(long offset) => new(InFile | (ulong)offset << 16);

    public static CrossReference In(int stream, int index) => new(InStream | (ulong)stream << 16 | (ushort)index);
}
