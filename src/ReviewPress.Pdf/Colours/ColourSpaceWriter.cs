using System.IO.Compression;
using ReviewPress.Pdf.Syntax;

namespace ReviewPress.Pdf.Colours;

/// <summary>Writes each ICC profile once, when it is first asked for (ISO 32000-1, 8.6.5.5).</summary>
internal sealed class ColourSpaceWriter(PdfFile file)
{
    /// <summary>What pages call the space of sRGB.</summary>
    public const string SrgbName = "sRGB";

    private readonly Dictionary<IccProfile, PdfReference> _profiles = [];   // never enumerated
    private PdfReference _srgb;

    /// <summary>The colour space of sRGB.</summary>
    public PdfReference Srgb()
    {
        if (!_srgb.IsNone) return _srgb;
        var profile = Profile(IccProfile.Srgb);
        file.Begin(out _srgb).OpenArray().Name("ICCBased").Reference(profile).CloseArray();
        file.End();
        return _srgb;
    }

    /// <summary>A profile's stream.</summary>
    public PdfReference Profile(IccProfile profile)
    {
        if (_profiles.TryGetValue(profile, out var known)) return known;
        var reference = file.Reserve();
        _profiles.Add(profile, reference);
        file.WriteStream(reference, file.Compress(profile.Bytes.Span, Effort.Most), w => w.Key("N").Integer(profile.Components));
        return reference;
    }
}
