namespace ReviewPress.OpenType.Faces;

/// <summary>What a face is called.</summary>
/// <param name="Index">Its place in the file, from 0.</param>
/// <param name="Family">For instance Noto Serif CJK JP; empty where the font has none.</param>
/// <param name="Style">For instance Regular, SemiBold Italic.</param>
/// <param name="PostScript">For instance NotoSerifCJKjp-Regular.</param>
public sealed record FaceName(int Index, string Family, string Style, string PostScript)
{
    /// <summary>Family and style: Noto Serif CJK JP Regular.</summary>
    public string Full => Style.Length == 0 ? Family : $"{Family} {Style}";
}
