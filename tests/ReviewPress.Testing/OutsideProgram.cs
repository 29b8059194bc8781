using System.Diagnostics;
using System.Text;

namespace ReviewPress.Testing;

/// <summary>A program that judges our work: found by its name on PATH, never shipped with us.</summary>
public static class OutsideProgram
{
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
    public static (int Code, string Output, string Error) Run(string name, params string[] arguments) => RunWith(name, "", arguments);

    /// <summary>The same, with text on standard input.</summary>
    public static (int Code, string Output, string Error) RunWith(string name, string input, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(name, arguments)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8, StandardInputEncoding = new UTF8Encoding(false),
        })!;
        var error = process.StandardError.ReadToEndAsync();      // both pipes at once, or a full one blocks the program
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
