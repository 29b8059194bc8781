namespace ReviewPress.OpenType.Faces;

/// <summary>Reads a face's names (OpenType 1.9.1, name), English ones first.</summary>
internal static class NameTable
{
    private const int MaximumLength = 255;

    internal static (string Family, string Style, string PostScript) Read(NativeFace native)
    {
        var family = Name(native, 16, 1);
        var style = Name(native, 17, 2);
        var postScript = Name(native, 6, 6);
        if (postScript.Length == 0) postScript = Letters(family) + (style.Length == 0 ? "" : "-" + Letters(style));
        return (family, style, postScript.Length == 0 ? "Unnamed" : postScript);
    }

    private static unsafe string Name(NativeFace native, uint preferred, uint otherwise)
    {
        var buffer = stackalloc char[MaximumLength + 1];
        foreach (var id in (ReadOnlySpan<uint>)[preferred, otherwise])
        {
            uint size = MaximumLength + 1;
            if (HarfBuzz.hb_ot_name_get_utf16(native.FaceHandle, id, 0, &size, buffer) > 0) return new string(buffer, 0, (int)size);   // language 0: English
        }

        return "";
    }

    private static string Letters(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit));
}
