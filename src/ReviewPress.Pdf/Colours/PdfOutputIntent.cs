namespace ReviewPress.Pdf.Colours;

/// <summary>Whose standard an output intent follows (ISO 32000-1, 14.11.5).</summary>
public enum PdfOutputIntentKind
{
    /// <summary>PDF/A: GTS_PDFA1.</summary>
    Archive,

    /// <summary>PDF/X: GTS_PDFX.</summary>
    Print,
}

/// <summary>What colours are meant for, which tells what device colours look like.</summary>
/// <param name="Kind">Whose standard.</param>
/// <param name="Condition">The condition's identifier, for instance <c>sRGB IEC61966-2.1</c> or <c>FOGRA39</c>.</param>
/// <param name="Profile">Embedded.</param>
public sealed record PdfOutputIntent(PdfOutputIntentKind Kind, string Condition, IccProfile Profile)
{
    /// <summary>For reading on a screen, as PDF/A has it.</summary>
    public static PdfOutputIntent Screen => new(PdfOutputIntentKind.Archive, "sRGB IEC61966-2.1", IccProfile.Srgb);
}
