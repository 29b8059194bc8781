using System.Collections.Immutable;

namespace ReviewPress.OpenType.Faces;

/// <summary>One face of a font file: a design in one weight and slant, ready to be measured, shaped, outlined and subset. Its numbers are
/// in font units, <see cref="UnitsPerEm"/> to the em. Threads may share it. Close it at the run's end; a use after that throws.</summary>
public sealed class Face : IDisposable
{
    /// <summary>The largest file that is opened, in bytes.</summary>
    public const int MaximumFileLength = 32 << 20;

    private const int PageLength = 256;
    private const int MostFaces = 64;    // of a collection: nobody ships more

    private readonly NativeFace _native;
    private readonly Lazy<bool> _kernsSpaces;
    private ushort[]? _advances;      // most books use few of a house's faces: filled when first asked for
    private ushort[]?[]? _glyphs;     // likewise, page by page; a page is written once

    private Face(NativeFace native)
    {
        _native = native;
        UnitsPerEm = native.UnitsPerEm;
        GlyphCount = Math.Min(native.GlyphCount, ushort.MaxValue);
        Metrics = MetricsTables.Read(native);
        (FamilyName, StyleName, PostScriptName) = NameTable.Read(native);
        Features = FeatureTables.Read(native);
        using (var cff = native.Reference("CFF ")) (IsCff, IsCidKeyed) = CffTable.Kind(cff.AsSpan());
        _kernsSpaces = new Lazy<bool>(() => !SpaceKerning.IsNone(native));
    }

    /// <summary>For instance EB Garamond (name 16, else 1); empty where the font has none.</summary>
    public string FamilyName { get; }

    /// <summary>For instance SemiBold Italic (name 17, else 2).</summary>
    public string StyleName { get; }

    /// <summary>For instance EBGaramond-Italic (name 6); made from the family's and the style's where the font has none.</summary>
    public string PostScriptName { get; }

    /// <summary>16 to 16,384; mostly 1,000 or 2,048.</summary>
    public int UnitsPerEm { get; }

    /// <summary>At least 1: glyph 0 is .notdef.</summary>
    public int GlyphCount { get; }

    /// <summary>Heights, box, weight.</summary>
    public FaceMetrics Metrics { get; }

    /// <summary>The features of all its scripts, by tag.</summary>
    public ImmutableArray<FeatureTag> Features { get; }

    /// <summary>Outlines in a CFF table (cubic curves), not in glyf (quadratic ones).</summary>
    public bool IsCff { get; }

    /// <summary>A CFF whose glyphs go by CID (as most of Han fonts are), not by name.</summary>
    public bool IsCidKeyed { get; }

    /// <summary>Whether kerning moves letters and word spaces towards one another, or might, for all that its tables say plainly. Read when first asked.</summary>
    /// <exception cref="ObjectDisposedException">The face was closed before.</exception>
    public bool KernsSpaces
    {
        get
        {
            using var loan = Borrow();
            return _kernsSpaces.Value;
        }
    }

    /// <summary>Opens a face of an OpenType file.</summary>
    /// <param name="file">The whole file; a copy is taken.</param>
    /// <param name="index">Which face of a collection, from 0; 0 for a single font.</param>
    /// <param name="fault">Why not, where the result is null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative.</exception>
    public static Face? Open(ReadOnlySpan<byte> file, int index, out FaceFault fault)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        fault = FaceInspection.OfFile(file);
        if (fault != FaceFault.None) return null;

        var native = NativeFace.Open(file, index, out var faces);
        if (native is null)
        {
            fault = index > 0 && index >= faces ? FaceFault.NoSuchFace : FaceFault.NotAFont;
            return null;
        }

        fault = FaceInspection.OfDirectory(file, index);
        if (fault == FaceFault.None) fault = FaceInspection.OfTables(native);
        if (fault == FaceFault.None) return new Face(native);
        native.Dispose();
        return null;
    }

    /// <summary>Opens a font that the program carries within itself. Its bytes stay where they lie in the program, and aren't inspected: it is the makers who do that.</summary>
    /// <param name="file">An embedded resource.</param>
    /// <returns>Null where it is no font.</returns>
    public static Face? OpenOwn(UnmanagedMemoryStream file) => NativeFace.Open(file) is { } native ? new Face(native) : null;

    /// <summary>What the faces of a file are called, without opening them: one for a single font, several for a collection (.ttc, .otc), none where it is no font.</summary>
    /// <param name="file">The whole file.</param>
    public static ImmutableArray<FaceName> Names(ReadOnlySpan<byte> file)
    {
        if (FaceInspection.OfFile(file) != FaceFault.None) return [];
        var names = ImmutableArray.CreateBuilder<FaceName>();
        for (int index = 0, faces = 1; index < Math.Min(faces, MostFaces); index++)
        {
            using var native = NativeFace.Open(file, index, out faces);
            if (native is null) continue;
            var (family, style, postScript) = NameTable.Read(native);
            names.Add(new FaceName(index, family, style, postScript));
        }

        return names.ToImmutable();
    }

    /// <summary>The glyph of a character before any feature; 0 where the face hasn't got it. Fast: looked up once, then kept.</summary>
    /// <param name="codePoint">0 to 10FFFF; of any other the answer is 0.</param>
    /// <exception cref="ObjectDisposedException"/>
    public ushort GlyphOf(int codePoint)
    {
        ThrowIfClosed();
        if (codePoint is < 0 or > 0x10FFFF) return 0;
        var page = Volatile.Read(ref _glyphs) is { } pages && Volatile.Read(ref pages[codePoint / PageLength]) is { } filled ? filled : FillPage(codePoint / PageLength);
        return page[codePoint % PageLength];
    }

    /// <summary>Whether the face has a glyph for the character.</summary>
    /// <exception cref="ObjectDisposedException"/>
    public bool Has(int codePoint) => GlyphOf(codePoint) != 0;

    /// <summary>The glyph's width in font units, before kerning; 0 for a glyph that doesn't exist.</summary>
    /// <exception cref="ObjectDisposedException"/>
    public int AdvanceOf(ushort glyph)
    {
        ThrowIfClosed();
        var advances = Volatile.Read(ref _advances) ?? FillAdvances();
        return glyph < advances.Length ? advances[glyph] : 0;
    }

    /// <summary>The same in 1/1000 em, rounded half up: what the W array of a PDF's CIDFont holds (ISO 32000-1, 9.7.4.3).</summary>
    /// <exception cref="ObjectDisposedException"/>
    public int WidthOf(ushort glyph) => (AdvanceOf(glyph) * 2000 + UnitsPerEm) / (2 * UnitsPerEm);

    /// <summary>Whether any of its scripts has the feature.</summary>
    public bool HasFeature(FeatureTag tag) => Features.Contains(tag);

    /// <summary>A copy of one of the font's tables, empty where there is none.</summary>
    /// <param name="tag">Four letters, for instance <c>OS/2</c> or <c>CFF </c>.</param>
    /// <exception cref="ArgumentException">The tag hasn't four letters.</exception>
    /// <exception cref="ObjectDisposedException"/>
    public ReadOnlyMemory<byte> Table(string tag)
    {
        if (tag.Length != 4) throw new ArgumentException("A table's tag has four letters.", nameof(tag));
        using var loan = Borrow();
        return loan.Native.Table(tag);
    }

    /// <summary>Frees the font, at once or when the calls that are under way on other threads have ended.</summary>
    public void Dispose() => _native.Dispose();

    /// <summary>For the passes: the native font, alive until the loan is disposed.</summary>
    internal NativeFace.Loan Borrow()
    {
        ThrowIfClosed();
        return _native.Borrow();
    }

    private void ThrowIfClosed() => ObjectDisposedException.ThrowIf(_native.IsClosed, this);

    private ushort[] FillPage(int number)
    {
        using var loan = Borrow();
        var page = new ushort[PageLength];
        for (var i = 0; i < PageLength; i++)
        {
            if (loan.Native.Font.TryGetNominalGlyph(number * PageLength + i, out var glyph) && glyph < (uint)GlyphCount) page[i] = (ushort)glyph;
        }

        var pages = LazyInitializer.EnsureInitialized(ref _glyphs, () => new ushort[]?[0x110000 / PageLength]);
        Volatile.Write(ref pages[number], page);
        return page;
    }

    private ushort[] FillAdvances()
    {
        using var loan = Borrow();
        var advances = new ushort[GlyphCount];
        for (var glyph = 0; glyph < advances.Length; glyph++) advances[glyph] = (ushort)loan.Native.Font.GetHorizontalGlyphAdvance((uint)glyph);
        Volatile.Write(ref _advances, advances);
        return advances;
    }
}
