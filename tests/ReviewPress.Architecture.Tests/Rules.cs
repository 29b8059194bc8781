using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ReviewPress.Architecture.Tests;

/// <summary>The rules. Each gives the offences that it finds, none where the sources keep it.</summary>
internal static partial class Rules
{
    private const int MostLines = 800;

    /// <summary>The specification's own words, in the project that is one of its implementations.</summary>
    private static readonly string[] SpecificationFolders = ["Syntax", "Structure", "Metadata", "Conformance"];

    private static readonly string[] BannedWords = ["Core", "Common", "Helper", "Helpers", "Util", "Utils", "Manager", "Managers"];

    /// <summary>Where a library may be used: its namespace, then the folder.</summary>
    private static readonly (string Library, string Folder)[] Libraries =
    [
        ("Markdig", "src/ReviewPress/Reading/"), ("YamlDotNet", "src/ReviewPress/Reading/"), ("AngleSharp", "src/ReviewPress/Reading/"),
        ("HarfBuzzSharp", "src/ReviewPress.OpenType/"), ("NetVips", "src/ReviewPress.Pictures/"),
        ("PdfSharp", "src/ReviewPress/Wrapping/"), ("Cake", "build/"), ("Spectre", "build/"),
    ];

    /// <summary>What each project stands on.</summary>
    private static readonly Dictionary<string, string[]> Foundations = new(StringComparer.Ordinal)
    {
        ["ReviewPress.OpenType"] = [],
        ["ReviewPress.Typesetting"] = ["ReviewPress.OpenType"],
        ["ReviewPress.Pdf"] = ["ReviewPress.OpenType"],
        ["ReviewPress.Epub"] = [],
        ["ReviewPress.Pictures"] = [],
        ["ReviewPress"] = ["ReviewPress.OpenType", "ReviewPress.Typesetting", "ReviewPress.Pdf", "ReviewPress.Epub", "ReviewPress.Pictures"],
    };

    /// <summary>A folder of src is a plural (data) or ends in -ing (a pass), and its files' namespace is its path.</summary>
    public static IEnumerable<string> FolderGrammar(IEnumerable<SourceFile> files) => files.Where(InSource).SelectMany(file =>
    {
        var bad = file.Folders.Where(folder => !IsPass(folder) && !IsData(folder) && !(file.Project == "src/ReviewPress.Pdf" && SpecificationFolders.Contains(folder)));
        var path = string.Join('.', [file.Project["src/".Length..], .. file.Folders]);
        return bad.Select(folder => $"{file.Path}: the folder {folder} is neither a plural nor an -ing")
            .Concat(file.Namespace != path && file.Namespace.Length > 0 ? [$"{file.Path}: the namespace is {file.Namespace}, the folder says {path}"] : []);
    });

    /// <summary>Data never points at passes. The folders of Pdf are the specification's words, and no data.</summary>
    public static IEnumerable<string> DataKnowsNoPass(IEnumerable<SourceFile> files)
    {
        var all = files.Where(InSource).ToList();
        var passes = Namespaces(all.Where(file => file.Folders.Any(IsPass))).ToList();
        return from file in all
               where file.Folders.Length > 0 && !file.Folders.Any(IsPass) && file.Project != "src/ReviewPress.Pdf"
               from pass in passes
               where file.Uses(pass.Key, pass.Value)
               select $"{file.Path} is data and uses {pass.Key}";
    }

    /// <summary>A project references what it stands on, and nothing else: Typesetting and Pdf don't know each other.</summary>
    public static IEnumerable<string> Foundation(IEnumerable<ProjectFile> projects) =>
        from project in projects
        where project.Path.StartsWith("src/", StringComparison.Ordinal)
        from reference in project.Projects
        where !Foundations.GetValueOrDefault(project.Name, []).Contains(reference)
        select $"{project.Path} references {reference}";

    /// <summary>A library is used in its one place, and only its project names the package.</summary>
    public static IEnumerable<string> LibrariesInTheirPlace(IEnumerable<SourceFile> files, IEnumerable<ProjectFile> projects)
    {
        var inCode =
            from file in files
            where InSource(file) || file.Project == "build"
            from library in Libraries
            where !file.Path.StartsWith(library.Folder, StringComparison.Ordinal) && Names(file, library.Library)
            select $"{file.Path} uses {library.Library}, whose place is {library.Folder}";
        var inProjects =
            from project in projects
            where project.Path.StartsWith("src/", StringComparison.Ordinal)
            from package in project.Packages
            let place = Libraries.FirstOrDefault(l => package.StartsWith(l.Library, StringComparison.OrdinalIgnoreCase)).Folder
            where place is null || !place.StartsWith(project.Path[..(project.Path.LastIndexOf('/') + 1)], StringComparison.Ordinal)
            select $"{project.Path} references {package}";
        return inCode.Concat(inProjects);
    }

    /// <summary>The sources don't know the pipeline.</summary>
    public static IEnumerable<string> SourceKnowsNoBuild(IEnumerable<SourceFile> files) =>
        from file in files
        where InSource(file) && (Names(file, "Build") || Names(file, "Cake"))
        select $"{file.Path} uses the pipeline";

    /// <summary>Within a project no namespace uses another that uses it, however far round.</summary>
    public static IEnumerable<string> NoCycles(IEnumerable<SourceFile> files) =>
        files.Where(InSource).GroupBy(file => file.Project, StringComparer.Ordinal).SelectMany(Cycles);

    /// <summary>No project, folder or type has a name that says nothing.</summary>
    public static IEnumerable<string> NoEmptyNames(IEnumerable<SourceFile> files, IEnumerable<string> folders) =>
        files.SelectMany(file => file.Types.Where(SaysNothing).Select(type => $"{file.Path}: {type}"))
            .Concat(folders.Where(folder => SaysNothing(folder.Split('/')[^1])));

    /// <summary>Files stay short enough to read. Generated tables don't count.</summary>
    public static IEnumerable<string> ShortFiles(IEnumerable<SourceFile> files) =>
        files.Where(file => file.Lines >= MostLines && !file.Path.EndsWith(".g.cs", StringComparison.Ordinal)).Select(file => $"{file.Path} has {file.Lines} lines");

    /// <summary>What a document links to, and each path that it names from the root, is there.</summary>
    /// <param name="document">Its path.</param>
    /// <param name="text">Its text.</param>
    /// <param name="has">Whether a path from the root exists.</param>
    public static IEnumerable<string> PathsExist(string document, string text, Predicate<string> has)
    {
        var folder = document.Contains('/', StringComparison.Ordinal) ? document[..(document.LastIndexOf('/') + 1)] : "";
        text = Fenced().Replace(text, "");   // examples of what an author may write
        var links = Link().Matches(text).Select(m => m.Groups[1].Value).Where(link => !link.Contains(':', StringComparison.Ordinal) && !link.StartsWith('#') && !link.StartsWith("../../", StringComparison.Ordinal))   // the hoster's own pages
            .Select(link => folder + Uri.UnescapeDataString(link.Split('#')[0]));
        var paths = Quoted().Matches(text).Select(m => m.Groups[1].Value);
        return links.Concat(paths).Distinct(StringComparer.Ordinal).Where(path => !has(path)).Select(path => $"{document} names {path}, which isn't there");
    }

    private static bool InSource(SourceFile file) => file.Path.StartsWith("src/", StringComparison.Ordinal);

    private static bool IsPass(string folder) => folder.EndsWith("ing", StringComparison.Ordinal);

    private static bool IsData(string folder) => folder.EndsWith('s') && !folder.EndsWith("ss", StringComparison.Ordinal);

    private static bool SaysNothing(string name) => Word().Matches(name.Replace("CommonMark", "", StringComparison.Ordinal)).Any(word => BannedWords.Contains(word.Value));

    private static bool Names(SourceFile file, string root) =>
        file.Usings.Any(u => u == root || u.StartsWith(root + ".", StringComparison.Ordinal)) || Regex.IsMatch(file.Code, $@"(?<![\w.]){root}\.[A-Z]");

    private static Dictionary<string, IReadOnlySet<string>> Namespaces(IEnumerable<SourceFile> files) => files.Where(f => f.Namespace.Length > 0)
        .GroupBy(f => f.Namespace, StringComparer.Ordinal)
        .ToDictionary(n => n.Key, n => (IReadOnlySet<string>)n.SelectMany(f => f.Types).ToImmutableSortedSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private static IEnumerable<string> Cycles(IGrouping<string, SourceFile> project)
    {
        var namespaces = Namespaces(project);
        var uses = namespaces.Keys.ToDictionary(from => from, from => namespaces
            .Where(to => to.Key != from && project.Any(file => file.Namespace == from && file.Uses(to.Key, to.Value))).Select(to => to.Key).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var start in namespaces.Keys.Order(StringComparer.Ordinal))
        {
            if (PathBack(start, start, uses, []) is { } path && path.Order(StringComparer.Ordinal).First() == start)
                yield return string.Join(" → ", [start, .. path]);
        }
    }

    /// <summary>The way from one namespace to the goal, the goal last; null where there is none.</summary>
    private static ImmutableList<string>? PathBack(string from, string goal, Dictionary<string, HashSet<string>> uses, HashSet<string> seen)
    {
        foreach (var next in uses[from].Order(StringComparer.Ordinal))
        {
            if (next == goal) return [goal];
            if (seen.Add(next) && PathBack(next, goal, uses, seen) is { } rest) return rest.Insert(0, next);
        }

        return null;
    }

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fenced();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"`((?:src|build|tests|manuscripts|\.ci|\.github)/[\w./-]*)`")]
    private static partial Regex Quoted();

    [GeneratedRegex("[A-Z][a-z0-9]*|[a-z0-9]+")]
    private static partial Regex Word();
}
