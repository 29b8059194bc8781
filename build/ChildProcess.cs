using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using Cake.Core;

namespace Build;

/// <summary>Other programs, run in the checkout. An argument list needs no quoting, which Cake's own process runner would.</summary>
internal static class ChildProcess
{
    /// <summary>The <c>dotnet</c> that runs us, or that build.sh found: it needn't be on the PATH.</summary>
    public static string Dotnet => IsNative ? Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet" : Environment.ProcessPath!;

    /// <summary>Whether this program runs by itself, without <c>dotnet</c>.</summary>
    private static bool IsNative => !RuntimeFeature.IsDynamicCodeSupported;

    /// <summary>This program: a native one, or an assembly.</summary>
    private static string Self => IsNative ? Environment.ProcessPath! : typeof(ChildProcess).Assembly.Location;

    /// <summary>Runs a program with its output on ours.</summary>
    /// <exception cref="CakeException">It failed.</exception>
    public static void Run(PressContext context, string program, params string[] arguments)
    {
        using var process = Process.Start(Start(context, program, arguments))!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new CakeException(1, $"{Path.GetFileNameWithoutExtension(program)} {arguments[0]} failed.");
    }

    /// <summary>Runs a program and gives what it wrote, both streams in the order of writing.</summary>
    /// <param name="context">Says where the checkout is.</param>
    /// <param name="limit">After which it is ended, with all that it started.</param>
    /// <param name="program">A path, or a name on the PATH.</param>
    /// <param name="arguments">One by one, unquoted.</param>
    /// <returns>The exit code, or null where the limit ended it.</returns>
    public static (int? Code, string Output) Capture(PressContext context, TimeSpan limit, string program, params string[] arguments)
    {
        var start = Start(context, program, arguments);
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardOutputEncoding = start.StandardErrorEncoding = Encoding.UTF8;
        var output = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += Take;
        process.ErrorDataReceived += Take;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var ended = process.WaitForExit(limit);
        if (!ended) process.Kill(entireProcessTree: true);
        process.WaitForExit();   // without a limit: waits for the last line as well
        return (ended ? process.ExitCode : null, output.ToString());

        void Take(object sender, DataReceivedEventArgs line)
        {
            lock (output)
            {
                if (line.Data is not null) output.Append(line.Data).Append('\n');
            }
        }
    }

    private static ProcessStartInfo Start(PressContext context, string program, string[] arguments) => new(program, arguments)
    {
        WorkingDirectory = context.Root.FullPath,
        Environment =
        {
            ["REVIEWPRESS_BUILD"] = Self,   // the acceptance tests run this very program
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
            ["Platform"] = null,                                              // some makers of computers set it, and MSBuild believes it
        },
    };
}
