using System.Collections.Immutable;
using System.Globalization;
using ReviewPress.Diagnostics;
using ReviewPress.HouseStyles;
using ReviewPress.OpenType.Faces;
using ReviewPress.Recipes;
using ReviewPress.Typesetting.Contents;

namespace ReviewPress.Pressing;

/// <summary>Opens the fonts that a book brings along.</summary>
internal static class FontDesk
{
    /// <summary>The house's faces and the book's, numbered; what can't be used is told and left out.</summary>
    /// <param name="house">The house's; stays open as long as the result.</param>
    /// <param name="roles">Fonts in the place of the house's.</param>
    /// <param name="wishes">Fonts that help out.</param>
    /// <param name="diagnostics">Takes the messages.</param>
    public static BookFaces Open(FaceTable house, IEnumerable<KeyValuePair<FaceRole, FontFile>> roles, ImmutableArray<FontWish> wishes, List<Diagnostic> diagnostics)
    {
        var opened = new Dictionary<(string Path, int Index), Face>();      // one file in two uses is one face
        var instead = new List<KeyValuePair<int, Face>>();
        foreach (var (role, file) in roles.OrderBy(r => r.Key))
        {
            if (Open(file, opened, diagnostics) is not { } face) continue;
            instead.Add(new((int)role, face));
            if (FontFaults.Lacking(role, file, face) is { } lacking) diagnostics.Add(lacking);
        }

        var further = new List<Face>();
        var fallbacks = ImmutableArray.CreateBuilder<FallbackFace>();
        foreach (var wish in wishes)
        {
            if (Open(wish.File, opened, diagnostics) is not { } face) continue;
            fallbacks.Add(new(house.Count + further.Count, wish.Scripts));
            further.Add(face);
        }

        var asked = ImmutableArray.CreateBuilder<FallbackFace>();
        foreach (var own in BookFaces.HouseFallbacks)
        {
            asked.Add(own);
            if (!instead.Exists(i => i.Key == own.Face)) continue;
            asked.Add(new(house.Count + further.Count));       // the house's own still has letters that the author's hasn't
            further.Add(house[own.Face]);
        }

        return new(house.With(instead, further), [.. asked, .. fallbacks]);
    }

    private static Face? Open(FontFile font, Dictionary<(string Path, int Index), Face> opened, List<Diagnostic> diagnostics)
    {
        if (Read(font, diagnostics) is not { } bytes) return null;
        if (IndexOf(font, bytes, diagnostics) is not { } index) return null;
        if (opened.TryGetValue((font.Path, index), out var known)) return known;
        if (Face.Open(bytes, index, out var fault) is { } face) return opened[(font.Path, index)] = face;
        diagnostics.Add(FontFaults.Tell(font, fault));
        return null;
    }

    /// <summary>The file's bytes, unless its size alone refuses it.</summary>
    private static byte[]? Read(FontFile font, List<Diagnostic> diagnostics)
    {
        try
        {
            if (new FileInfo(font.Path).Length <= Face.MaximumFileLength) return File.ReadAllBytes(font.Path);
            diagnostics.Add(FontFaults.Tell(font, FaceFault.TooLarge));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(DiagnosticCodes.Unreadable.At(new Location(font.Path, 0, 0), $"the font can't be read: {fault.Message.TrimEnd('.')}"));
        }

        return null;
    }

    /// <summary>The place in its file of the face that is meant, from 0; null, with a fault, where there is no such face.</summary>
    private static int? IndexOf(FontFile font, byte[] bytes, List<Diagnostic> diagnostics)
    {
        if (font.Face is not { } wanted) return 0;
        var names = Face.Names(bytes);
        if (names.IsEmpty) return 0;                          // no font at all: opening it says so
        if (int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && names.Any(n => n.Index == number - 1)) return number - 1;
        if (names.FirstOrDefault(n => Is(n.PostScript, wanted) || Is(n.Full, wanted)) is { } exact) return exact.Index;
        if (names.Where(n => Is(n.Family, wanted)).ToList() is { Count: > 0 } family) return (family.Find(n => Is(n.Style, "Regular")) ?? family[0]).Index;
        diagnostics.Add(FontFaults.NoSuchFace(font, names));
        return null;
    }

    private static bool Is(string name, string wanted) => string.Equals(name, wanted, StringComparison.OrdinalIgnoreCase);
}
