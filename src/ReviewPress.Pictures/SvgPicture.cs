using System.Globalization;
using System.Text;
using NetVips;

namespace ReviewPress.Pictures;

/// <summary>Drawings that the press itself made → pictures. Never for a stranger's SVG, which could keep the process busy without end.</summary>
public static class SvgPicture
{
    /// <summary>Draws an SVG as JPEG.</summary>
    /// <param name="svg">The document; text in it would depend on the machine's fonts, so letters are paths.</param>
    /// <param name="width">Of the picture in pixels.</param>
    /// <param name="height">In pixels; the SVG has the same proportion.</param>
    /// <returns>A JPEG, or why there is none.</returns>
    public static PictureResult<Picture> ToJpeg(string svg, int width, int height)
    {
        if (PictureLibrary.Open() is { } missing) return missing;
        try
        {
            var bytes = Encoding.UTF8.GetBytes(svg);
            using var natural = Image.SvgloadBuffer(bytes);
            using var drawn = Image.SvgloadBuffer(bytes, scale: (double)width / natural.Width);
            if (drawn.Width != width || drawn.Height != height)
                return new PictureFault(PictureFaultKind.Damaged, string.Create(CultureInfo.InvariantCulture, $"{drawn.Width} × {drawn.Height}"));
            using var opaque = drawn.Flatten(background: [255.0]);
            using var colours = opaque.Colourspace(Enums.Interpretation.Srgb);
            return new Picture(width, height, 3, PictureEncoding.Jpeg, PictureConverter.Jpeg(colours, quality: 90));
        }
        catch (VipsException exception)
        {
            return PictureLibrary.Damage(exception);
        }
    }
}
