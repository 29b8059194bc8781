using System.Runtime.InteropServices;

namespace ReviewPress.Pdf.Colours;

/// <summary>Which colours a <see cref="PdfColour"/> mixes.</summary>
public enum PdfColourSpace
{
    /// <summary>DeviceGray: in print, black ink alone.</summary>
    Gray,

    /// <summary>sRGB, by its ICC profile.</summary>
    Rgb,

    /// <summary>DeviceCMYK.</summary>
    Cmyk,
}

/// <summary>A colour, its components from 0 to 1.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PdfColour
{
    private PdfColour(PdfColourSpace space, double a, double b = 0, double c = 0, double d = 0)
    {
        if (!(Math.Min(Math.Min(a, b), Math.Min(c, d)) >= 0 && Math.Max(Math.Max(a, b), Math.Max(c, d)) <= 1)) throw new ArgumentOutOfRangeException(nameof(a), "a colour's components are 0 to 1");
        (Space, A, B, C, D) = (space, a, b, c, d);
    }

    /// <summary>Black ink alone, what a page begins with.</summary>
    public static PdfColour Black => default;

    /// <summary>Paper.</summary>
    public static PdfColour White => Gray(1);

    /// <summary>What is mixed.</summary>
    public PdfColourSpace Space { get; }

    internal double A { get; }

    internal double B { get; }

    internal double C { get; }

    internal double D { get; }

    /// <summary>A gray.</summary>
    /// <param name="level">0 is black, 1 white.</param>
    /// <exception cref="ArgumentOutOfRangeException">It isn't 0 to 1.</exception>
    public static PdfColour Gray(double level) => new(PdfColourSpace.Gray, level);

    /// <summary>An sRGB colour.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A component isn't 0 to 1.</exception>
    public static PdfColour Rgb(double red, double green, double blue) => new(PdfColourSpace.Rgb, red, green, blue);

    /// <summary>Inks: 1 is solid.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A component isn't 0 to 1.</exception>
    public static PdfColour Cmyk(double cyan, double magenta, double yellow, double black) => new(PdfColourSpace.Cmyk, cyan, magenta, yellow, black);
}
