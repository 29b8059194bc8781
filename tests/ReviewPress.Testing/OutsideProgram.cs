using System.Diagnostics;
using System.Text;

namespace ReviewPress.Testing;

/// <summary>A program that judges our work: found by its name on PATH, never shipped with us.</summary>
public static class OutsideProgram
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    /// <summary>Whether absence of a validator is a failure (in CI) or a skip with its reason (on a user's machine).</summary>
    public static bool Required => Environment.GetEnvironmentVariable("REVIEWPRESS_REQUIRE_VALIDATORS") == "1";

    /// <summary>The full path of a program, or null.</summary>
    /// <param name="name">As one types it.</param>
    public static string? Find(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <summary>Null where the program is there or must be; else the reason to skip, for <c>Assert.SkipWhen</c>.</summary>
    /// <param name="name">As one types it.</param>
    public static string? Missing(string name) => Required || Find(name) is not null ? null : $"{name} is not on this machine";

    /// <summary>Runs a program to its end.</summary>
    /// <param name="name">Found on PATH, or a path.</param>
    /// <param name="arguments">One by one, unquoted.</param>
    /// <returns>Its exit code and what it wrote to both streams.</returns>
    /// <exception cref="System.ComponentModel.Win32Exception">It can't be found.</exception>
    /// <exception cref="TimeoutException">It ran for ten minutes.</exception>
    public static (int Code, string Output, string Error) Run(string name, params string[] arguments) => RunWith(name, "", arguments);

    /// <summary>The same, with text on standard input.</summary>
    public static (int Code, string Output, string Error) RunWith(string name, string input, params string[] arguments) =>
        Run(new ProcessStartInfo(name, arguments), input);

    /// <summary>The same, in a folder of its own and with other variables of the environment; null takes one away.</summary>
    public static (int Code, string Output, string Error) RunIn(
        string folder, IEnumerable<KeyValuePair<string, string?>> environment, string name, params string[] arguments)
    {
        var start = new ProcessStartInfo(name, arguments) { WorkingDirectory = folder };
        foreach (var (key, value) in environment) start.Environment[key] = value;
        return Run(start, "");
    }

    private static (int Code, string Output, string Error) Run(ProcessStartInfo start, string input)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardOutputEncoding = start.StandardErrorEncoding = Encoding.UTF8;
        start.StandardInputEncoding = new UTF8Encoding(false);
        start.Environment.TryAdd("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");       // no judge runs long enough to earn back what Java's second compiler costs
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();      // both pipes at once, or a full one blocks the program
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{start.FileName} {string.Join(' ', start.ArgumentList)} ran for {Limit.TotalMinutes} minutes.");
        }

        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
