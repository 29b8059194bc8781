using System.Collections.Immutable;
using System.Globalization;
using ReviewPress.Diagnostics;
using ReviewPress.HouseStyles;
using ReviewPress.OpenType.Faces;
using ReviewPress.Recipes;

namespace ReviewPress.Pressing;

/// <summary>What keeps a font out of a book, in words, with the cure.</summary>
internal static class FontFaults
{
    /// <summary>Faces of a collection that a message lists.</summary>
    private const int FacesShown = 12;

    /// <summary>A font that can't be used.</summary>
    public static Diagnostic Tell(FontFile font, FaceFault fault)
    {
        if (fault == FaceFault.NoSuchFace) return NoSuchFace(font, []);
        var (what, cure) = Words(fault);
        return DiagnosticCodes.BadFont.At(font.Location, $"the font {Path.GetFileName(font.Path)} can't be used: {what}", cure);
    }

    /// <summary>A face that its file hasn't got.</summary>
    public static Diagnostic NoSuchFace(FontFile font, ImmutableArray<FaceName> names)
    {
        var listed = names.Take(FacesShown).Select(n => string.Create(CultureInfo.InvariantCulture, $"{n.Index + 1} {n.Full}"));
        var more = names.Length > FacesShown ? $" and {names.Length - FacesShown} more" : "";
        return DiagnosticCodes.NoSuchFace.At(font.Location, $"{Path.GetFileName(font.Path)} has no face '{font.Face}'",
            names.IsEmpty ? null : $"write one of its names or numbers: {string.Join(", ", listed)}{more}");
    }

    /// <summary>What a font in a house's place hasn't got of what the look asks for; null: nothing.</summary>
    public static Diagnostic? Lacking(FaceRole role, FontFile font, Face face)
    {
        if (role >= FaceRole.Typewriter) return null;
        var lacking = new List<string>();
        if (!face.HasFeature(FeatureTag.Smcp) && role is FaceRole.Text or FaceRole.TextItalic) lacking.Add("small capitals (smcp), which come out as small letters");
        if (!face.HasFeature(FeatureTag.Onum)) lacking.Add("old-style figures (onum), which come out as the font's usual ones");
        return lacking.Count == 0 ? null : DiagnosticCodes.FontLacksFeature.At(font.Location, $"{Path.GetFileName(font.Path)} has no {string.Join(", and no ", lacking)}", "take a font that has them, or tokens of the style that don't ask for them");
    }

    private static (string What, string Cure) Words(FaceFault fault) => fault switch
    {
        FaceFault.WebFont => ("it is packed for the web (WOFF)", "take the font's .ttf or .otf"),
        FaceFault.Type1 => ("it is a PostScript Type 1 font, which has no Unicode", "take the font's OpenType edition, .otf or .ttf"),
        FaceFault.Variable => ("it is a variable font, and a page needs one weight", "take a static file of the family, such as Name-Regular.ttf, mostly in the download's folder static/"),
        FaceFault.Colour => ("it is a colour font, and the book is printed in black", "take a font with plain outlines, or say the signs in words under replace: in book.yaml"),
        FaceFault.Bitmap => ("it holds bitmaps and no outlines", "take a font with outlines, .ttf or .otf"),
        FaceFault.NotEmbeddable => ("its maker forbids to embed it, or to embed a part (OS/2 fsType)", "take another font, or a licence and file that allow it"),
        FaceFault.Damaged => ("it is damaged: a table is missing, broken off, or contradicts another", "fetch it anew from its maker"),
        FaceFault.TooLarge => ($"it is larger than {Face.MaximumFileLength >> 20} MB", "take a file of fewer languages or weights"),
        _ => ("it is no OpenType font", "take a .ttf, .otf, .ttc or .otc"),
    };
}
