using System.Collections.Immutable;
using ReviewPress.Diagnostics;

namespace ReviewPress.Reporting;

/// <summary>How messages are shown.</summary>
/// <param name="CallerFolder">Full path: files below it are shown relative to it.</param>
/// <param name="IsVerbose">Every place of every message, infos too.</param>
public sealed record ReportOptions(string CallerFolder, bool IsVerbose);

/// <summary>Messages → lines to print: <c>path:line:col: error RP1234: what</c>, a help line, the same fault in many files once.</summary>
public static class DiagnosticReport
{
    private const int PlacesShown = 3;
    private const int LongestShown = 900;

    /// <summary>The lines, in the order of files and lines, without line ends.</summary>
    /// <param name="diagnostics">In any order.</param>
    /// <param name="options">How.</param>
    public static ImmutableArray<string> Lines(IEnumerable<Diagnostic> diagnostics, ReportOptions options)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var sorted = diagnostics.OrderBy(d => d.Location).ThenBy(d => d.Code, StringComparer.Ordinal).ThenBy(d => d.Message, StringComparer.Ordinal).ToList();
        var shown = options.IsVerbose ? sorted : [.. sorted.Where(d => d.Severity != Severity.Info || d.IsHint)];
        foreach (var group in options.IsVerbose ? shown.Select(d => new List<Diagnostic> { d }) : Folded(shown)) Add(group, options, lines);
        var infos = sorted.Count - shown.Count;
        if (infos > 0) lines.Add(infos == 1 ? "1 info: --verbosity=verbose shows it" : $"{infos} infos: --verbosity=verbose shows them");
        return lines.ToImmutable();
    }

    /// <summary>How many errors, warnings and infos: <c>2 errors, 1 warning</c>; empty where there are neither errors nor warnings.</summary>
    public static string Count(IEnumerable<Diagnostic> diagnostics)
    {
        var all = diagnostics.ToList();
        var (errors, warnings) = (all.Count(d => d.Severity == Severity.Error), all.Count(d => d.Severity == Severity.Warning));
        return string.Join(", ", new[] { Named(errors, "error"), Named(warnings, "warning") }.Where(part => part.Length > 0));
    }

    /// <summary>A path as it is shown: relative to the caller's folder where it lies below, else whole.</summary>
    public static string Shown(string path, string callerFolder)
    {
        var folder = Path.TrimEndingDirectorySeparator(callerFolder) + Path.DirectorySeparatorChar;
        var shown = path.StartsWith(folder, StringComparison.Ordinal) ? path[folder.Length..] : path;
        return shown.Replace('\\', '/');
    }

    private static string Named(int count, string word) => count switch { 0 => "", 1 => $"1 {word}", _ => $"{count} {word}s" };

    /// <summary>Messages of one code and kind stand where the first of them stands.</summary>
    private static List<List<Diagnostic>> Folded(List<Diagnostic> sorted)
    {
        var groups = new List<List<Diagnostic>>();
        var byKind = new Dictionary<(string, string), List<Diagnostic>>();
        foreach (var diagnostic in sorted)
        {
            var key = (diagnostic.Code, diagnostic.Kind ?? diagnostic.Message);
            if (byKind.TryGetValue(key, out var group)) group.Add(diagnostic);
            else groups.Add(byKind[key] = [diagnostic]);
        }

        return groups;
    }

    private static void Add(List<Diagnostic> group, ReportOptions options, ImmutableArray<string>.Builder lines)
    {
        var first = group[0];
        var severity = first.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => first.IsHint ? "hint" : "info" };
        var count = group.Count == 1 ? "" : $" ({group.Count} times)";
        lines.Add($"{At(first.Location, options)}: {severity} {first.Code}: {Shortened(first.Message)}{count}");
        if (group.Count > 1 && first.Cure is { } cure) AddHelp($"this line in book.yaml cures all {group.Count}: {cure}", lines);
        else if (first.Help is { } help) AddHelp(first.Cure is { } one ? $"{help}; or, in book.yaml: {one}" : help, lines);
        else if (first.Cure is { } only) AddHelp("in book.yaml: " + only, lines);
        foreach (var also in group.Skip(1).Take(PlacesShown - 1)) lines.Add("  also: " + At(also.Location, options));
        if (group.Count > PlacesShown) lines.Add($"  and {group.Count - PlacesShown} more: --verbosity=verbose shows them");
        foreach (var related in group.Count > 1 ? [] : first.Related.Where(r => r.File != first.Location.File).Take(PlacesShown)) lines.Add("  see: " + At(related, options));
    }

    private static void AddHelp(string help, ImmutableArray<string>.Builder lines)
    {
        var parts = help.Split('\n');
        lines.Add("  help: " + (parts.Length == 1 ? Shortened(parts[0]) : ""));
        if (parts.Length == 1) return;
        lines[^1] = "  help:";
        foreach (var part in parts) lines.Add("    " + part);
    }

    /// <summary>What an author typed may be as long as a file; its two ends are enough to find it.</summary>
    private static string Shortened(string text)
    {
        if (text.Length <= LongestShown) return text;
        var (head, tail) = (LongestShown * 2 / 3, text.Length - LongestShown / 3);
        if (char.IsLowSurrogate(text[head])) head--;
        if (char.IsLowSurrogate(text[tail])) tail++;
        return $"{text[..head]} … {text[tail..]}";
    }

    private static string At(Location location, ReportOptions options)
    {
        var path = Shown(location.File, options.CallerFolder);
        return location.Line == 0 ? path : location.Column == 0 ? $"{path}:{location.Line}" : $"{path}:{location.Line}:{location.Column}";
    }
}
