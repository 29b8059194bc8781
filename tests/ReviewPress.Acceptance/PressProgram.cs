using System.Collections.Immutable;
using ReviewPress.Testing;
using Xunit;

namespace ReviewPress.Acceptance;

/// <summary>What a program said and how it ended.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
public sealed record Printed(int Code, string Output, string Error)
{
    /// <summary>The lines of standard output that aren't empty.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Everything, for messages.</summary>
    public override string ToString() => $"exit code {Code}\n{Output}\n{Error}";

    /// <summary>Fails with all that was said unless the program succeeded.</summary>
    public Printed Succeeded()
    {
        Assert.True(Code == 0, ToString());
        return this;
    }

    /// <summary>Fails with all that was said unless the program ended with exit code 1.</summary>
    public Printed Failed()
    {
        Assert.True(Code == 1, ToString());
        return this;
    }
}

/// <summary>The press as a program. The Test task says where it lies; an IDE doesn't, and then the test is skipped.</summary>
internal static class PressProgram
{
    /// <summary>No CI, no colours, no date from outside, whatever the machine has.</summary>
    private static readonly Dictionary<string, string?> Plain = new() { ["SOURCE_DATE_EPOCH"] = null, ["CI"] = null, ["REVIEWPRESS_BUILD"] = null };

    /// <summary>What starts it: a native program, or <c>dotnet</c> and an assembly.</summary>
    public static ImmutableArray<string> Command
    {
        get
        {
            var path = Environment.GetEnvironmentVariable("REVIEWPRESS_BUILD");
            Assert.SkipWhen(path is null, "runs from ./build.sh --target=Test");
            return path!.EndsWith(".dll", StringComparison.Ordinal) ? [Dotnet, path] : [path];
        }
    }

    private static string Dotnet { get; } = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : "dotnet";

    /// <summary>Runs the press in a folder, as somebody who stands there.</summary>
    public static Printed RunIn(string folder, params string[] arguments) => RunWith(folder, [], arguments);

    /// <summary>The same with other variables of the environment.</summary>
    public static Printed RunWith(string folder, IEnumerable<KeyValuePair<string, string?>> environment, params string[] arguments)
    {
        var (code, output, error) = OutsideProgram.RunIn(folder, Plain.Concat(environment), Command[0], [.. Command[1..], .. arguments]);
        return new(code, output, error);
    }

    /// <summary>The same by way of another program, whose arguments end where those of the press begin.</summary>
    public static Printed RunBy(string folder, string program, string[] before, params string[] arguments)
    {
        var (code, output, error) = OutsideProgram.RunIn(folder, Plain, program, [.. before, .. Command, .. arguments]);
        return new(code, output, error);
    }
}
