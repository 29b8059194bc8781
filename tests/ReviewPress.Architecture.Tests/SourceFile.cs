using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ReviewPress.Architecture.Tests;

/// <summary>What a rule needs to know of a C# file.</summary>
/// <param name="Path">From the repository's root, with slashes.</param>
/// <param name="Namespace">The file's; empty where it has none.</param>
/// <param name="Usings">The namespaces and types that it names in <c>using</c>, global ones too.</param>
/// <param name="Types">The names of the types that it declares.</param>
/// <param name="Code">Its text without comments and strings.</param>
/// <param name="Lines">How many it has.</param>
internal sealed partial record SourceFile(
    string Path, string Namespace, ImmutableArray<string> Usings, ImmutableArray<string> Types, string Code, int Lines)
{
    private readonly Lazy<ILookup<string, string>> _chains = new(() => ChainsOf(Code));

    /// <summary>For instance <c>src/ReviewPress.Pdf</c>; <c>build</c> for the pipeline.</summary>
    public string Project => Path.StartsWith("build/", StringComparison.Ordinal) ? "build" : string.Join('/', Path.Split('/').Take(2));

    /// <summary>The folders between project and file.</summary>
    public string[] Folders => Path[(Project.Length + 1)..].Split('/')[..^1];

    /// <summary>Reads a file's text.</summary>
    public static SourceFile Read(string path, string text)
    {
        var code = Noise().Replace(text, match => match.Value.StartsWith('/') ? " " : "\"\"");
        return new(path, Namespaces().Match(code).Groups[1].Value, Names(Directives(), code), Names(Declarations(), code), code, text.Count(c => c == '\n'));
    }

    /// <summary>Whether the file uses a namespace: by <c>using</c>, by a full name, or by a name that begins at a common parent.</summary>
    /// <param name="name">The namespace.</param>
    /// <param name="types">The types declared there.</param>
    public bool Uses(string name, IReadOnlySet<string> types)
    {
        if (Usings.Any(u => u == name || types.Any(type => u == name + "." + type))) return true;
        for (var tail = name; tail.Length > 0; tail = tail.Contains('.', StringComparison.Ordinal) ? tail[(tail.IndexOf('.', StringComparison.Ordinal) + 1)..] : "")
        {
            if (_chains.Value[tail].Any(types.Contains)) return true;
        }

        return false;
    }

    /// <summary>Of each chain of names, a.b.c: a before b, a.b before c.</summary>
    private static ILookup<string, string> ChainsOf(string code) => Chain().Matches(code).Select(match => match.Value).Distinct(StringComparer.Ordinal)
        .SelectMany(chain => chain.Select((sign, at) => (sign, at)).Where(dot => dot.sign == '.').Select(dot => (Before: chain[..dot.at], After: chain[(dot.at + 1)..].Split('.')[0])))
        .Distinct().ToLookup(pair => pair.Before, pair => pair.After, StringComparer.Ordinal);

    private static ImmutableArray<string> Names(Regex pattern, string code) => [.. pattern.Matches(code).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("""//[^\n]*|/\*.*?\*/|"{3,}.*?"{3,}|@"(?:[^"]|"")*"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'""", RegexOptions.Singleline)]
    private static partial Regex Noise();

    [GeneratedRegex(@"(?<![\w.])[A-Z]\w*(?:\.\w+)+")]
    private static partial Regex Chain();

    [GeneratedRegex(@"^namespace\s+([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespaces();

    [GeneratedRegex(@"^\s*(?:global\s+)?using\s+(?:static\s+)?(?:\w+\s*=\s*)?([\w.]+)[^;\n(]*;", RegexOptions.Multiline)]
    private static partial Regex Directives();

    [GeneratedRegex(@"(?<![\w.])(?:class|struct|interface|enum|record(?:\s+(?:class|struct))?)\s+(\w+)")]
    private static partial Regex Declarations();
}
