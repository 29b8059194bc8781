namespace ReviewPress.Testing;

/// <summary>Who judges our e-books: <c>epub_validate</c>, which asks all validators, EPUBCheck among them; where it isn't, EPUBCheck alone.</summary>
public static class EpubReferee
{
    private const string All = "epub_validate", One = "epubcheck";

    private static string Name => OutsideProgram.Required || OutsideProgram.Find(All) is not null ? All : One;

    /// <summary>The reason to skip, for <c>Assert.SkipWhen</c>; null: none.</summary>
    public static string? Missing => OutsideProgram.Missing(Name);

    /// <summary>What is wrong with e-books, each judged beside the others; null: nothing.</summary>
    /// <param name="files">Full paths, their names different.</param>
    public static string? Findings(params string[] files)
    {
        var found = new string?[files.Length];
        Parallel.For(0, files.Length, i => found[i] = Judge(files[i]));
        return found.All(f => f is null) ? null : string.Join('\n', found.OfType<string>());
    }

    private static string? Judge(string file)
    {
        var program = OutsideProgram.Find(Name) ?? Name;
        var reports = new KeyValuePair<string, string?>("EPUB_REPORTS", file + ".reports");
        var (code, output, error) = IsJar(program)
            ? OutsideProgram.Run("java", "-jar", program, file)
            : OutsideProgram.RunIn(Path.GetDirectoryName(file)!, [reports], program, file);
        return code == 0 ? null : $"{file}\n{output}{error}";
    }

    /// <summary>Some systems' <c>epubcheck</c> is the bare jar, which only Java can run.</summary>
    private static bool IsJar(string program)
    {
        if (!File.Exists(program)) return false;
        using var stream = File.OpenRead(program);
        return stream.ReadByte() == 'P';
    }
}
