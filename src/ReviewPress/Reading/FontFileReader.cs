using ReviewPress.Diagnostics;
using ReviewPress.Recipes;

namespace ReviewPress.Reading;

/// <summary>Reads where book.yaml names a font's file: <c>fonts/Name.otf</c>, or <c>{file: fonts/Name.ttc, face: Name JP}</c>. The file lies in the book's folder or
/// in its <c>fonts/</c>, as pictures do in <c>images/</c>.</summary>
/// <param name="folder">The book's, as a full path.</param>
/// <param name="fields">Of book.yaml: takes the messages.</param>
internal sealed class FontFileReader(string folder, FieldReader fields)
{
    private static readonly KeyTable Keys = KeyTable.Of("file path font\nface name index\nfor script scripts\nas role");
    private static readonly HashSet<string> Nothing = [];

    /// <summary>The fields of a font that is written as a map; null where it is a bare path.</summary>
    public FieldReader? FieldsOf(YamlNode node) => node is YamlMap map ? new FieldReader(fields.File, map, Keys, Nothing, fields.Faults) : null;

    /// <summary>The file, and the face where one is named.</summary>
    /// <param name="node">A path, or a map with <c>file</c> and perhaps <c>face</c>.</param>
    /// <param name="inner">The map's fields, from <see cref="FieldsOf"/>.</param>
    /// <returns>Null, with an error said, where there is no such file.</returns>
    public FontFile? Read(YamlNode node, FieldReader? inner)
    {
        var scalar = node as YamlScalar ?? inner?.Scalar("file");
        if (scalar is null or { IsNull: true })
        {
            fields.Add(DiagnosticCodes.WrongShape, node.Offset, "a font has no file", "write - fonts/Name.otf, or - {file: fonts/Name.ttc, face: Name JP, for: [Han]}");
            return null;
        }

        return Find(scalar) is { } path ? new FontFile(path, inner?.Text("face"), fields.File.LocationAt(scalar.Offset)) : null;
    }

    private string? Find(YamlScalar scalar)
    {
        var name = scalar.Value.Trim().Replace('\\', '/');
        var candidates = new[] { folder, Path.Combine(folder, "fonts") }.Select(f => Path.GetFullPath(Path.Combine(f, name))).Where(IsInside).ToList();
        if (name.Contains('\0') || name.Contains("://", StringComparison.Ordinal) || candidates.Count == 0)
            return Refuse(DiagnosticCodes.FontOutside, scalar, $"the font '{name}' lies outside the book's folder", "put the file into its fonts/");
        if (candidates.Find(File.Exists) is not { } found) return Refuse(DiagnosticCodes.FontMissing, scalar, $"the font '{name}' isn't there", Nearest(candidates));
        return File.ResolveLinkTarget(found, returnFinalTarget: true) is { } target && !IsInside(target.FullName)
            ? Refuse(DiagnosticCodes.FontOutside, scalar, $"the font '{name}' is a link that leads out of the book's folder", "copy the file itself there")
            : found;
    }

    private bool IsInside(string path) => FolderListing.IsBelow(path, folder);

    private string? Refuse(DiagnosticCode code, YamlScalar scalar, string message, string help)
    {
        fields.Add(code, scalar.Offset, message, help);
        return null;
    }

    /// <summary>Where one looked; and the file that differs only in its capitals.</summary>
    private static string Nearest(List<string> candidates)
    {
        foreach (var candidate in candidates)
        {
            var beside = Path.GetDirectoryName(candidate)!;
            if (!Directory.Exists(beside)) continue;
            var near = Directory.GetFiles(beside).Order(StringComparer.Ordinal).FirstOrDefault(f => string.Equals(f, candidate, StringComparison.OrdinalIgnoreCase));
            if (near is not null) return $"there is {Path.GetFileName(near)}: capitals count";
        }

        return "it was looked for in the book's folder and in its fonts/";
    }
}
