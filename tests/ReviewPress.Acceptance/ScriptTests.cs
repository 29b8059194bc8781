using System.Diagnostics;
using ReviewPress.Testing;
using Xunit;

namespace ReviewPress.Acceptance;

/// <summary>A copy of the sources without git, in a folder that a user may well have.</summary>
public sealed class SourceCopy : IDisposable
{
    public SourceCopy() => Checkout.CopyTo(Folder.Path);

    public TemporaryFolder Folder { get; } = new("Bücher und Kritiken");

    /// <inheritdoc/>
    public void Dispose() => Folder.Dispose();
}

/// <summary>The scripts at the root, on sources that were never built.</summary>
/// <param name="copy">The sources.</param>
/// <param name="made">The shipped books, to compare with.</param>
public sealed class ScriptTests(SourceCopy copy, MadeBooks made) : IClassFixture<SourceCopy>, IDisposable
{
    private const string Need = "ReviewPress needs the .NET SDK 10 or later: https://dotnet.microsoft.com/download\n";

    private readonly TemporaryFolder _empty = new();

    [Fact]
    public async Task Two_first_starts_at_once_both_end_well_and_leave_nothing_but_their_output()
    {
        _ = PressProgram.Command;
        if (Directory.Exists(copy.Folder.At(".build"))) Directory.Delete(copy.Folder.At(".build"), recursive: true);      // of another test
        var before = Sources();
        var starts = await Task.WhenAll(Task.Run(() => Sh(copy.Folder, "--tree")), Task.Run(() => Sh(copy.Folder, "--tree")));
        Assert.All(starts, start => Assert.Contains("Default\n└─Books\n", start.Succeeded().Output, StringComparison.Ordinal));

        var links = (OutsideProgram.Find("clang") ?? OutsideProgram.Find("gcc")) is not null && OutsideProgram.Find("objcopy") is not null;
        Assert.Equal(links ? 1 : 0, Presses("build"));

        Sh(copy.Folder).Succeeded();
        Assert.Equal(before, Sources());
        foreach (var file in copy.Folder.Listing("artifacts"))
            Assert.True(File.ReadAllBytes(copy.Folder.At("artifacts/" + file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(made.Shipped, file))), file);
    }

    /// <summary>And where nothing can link it, a press is made that dotnet runs.</summary>
    [Fact]
    public void An_edited_source_is_built_and_the_programs_exit_code_is_the_scripts()
    {
        _ = PressProgram.Command;
        var path = new KeyValuePair<string, string?>("PATH", ProgramsWithoutLinkers());
        File.AppendAllText(copy.Folder.At("build/Tasks/DefaultTask.cs"), "// edited\n");
        var before = Presses("build.dll");
        Assert.Contains("Building the press", Sh(copy.Folder, [path], "--version").Succeeded().Error, StringComparison.Ordinal);
        Assert.Equal(before + 1, Presses("build.dll"));
        Assert.DoesNotContain("Building", Sh(copy.Folder, [path], "--target=NoSuchThing").Failed().Error, StringComparison.Ordinal);
    }

    /// <summary>On Linux build.ps1 links nothing, so that the two scripts make the two kinds of press.</summary>
    [Fact]
    public void PowerShell_builds_and_runs_it_too_and_a_press_that_dotnet_runs_makes_the_bytes_of_a_native_one()
    {
        Assert.SkipUnless(PressProgram.Command.Length == 1, "there is nothing to link a native press");
        Assert.Contains("Default\n└─Books\n", Pwsh(copy.Folder, "./build.ps1 --tree").Succeeded().Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.NotEqual(0, Presses("build.dll"));
        var wrong = Pwsh(copy.Folder, "./build.ps1 --target=NoSuchThing").Failed();
        Assert.Contains("'NoSuchThing' was not found", wrong.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Building", wrong.Error, StringComparison.Ordinal);

        Pwsh(copy.Folder, "./build.ps1 --target=Release --output=.build/by-dotnet").Succeeded();
        var files = copy.Folder.Listing(".build/by-dotnet");
        Assert.Contains("release/SHA256SUMS", files);
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(Path.Combine(made.Shipped, file)), File.ReadAllBytes(copy.Folder.At(".build/by-dotnet/" + file))));
    }

    [Fact]
    public void Without_dotnet_build_sh_says_in_one_line_what_to_install()
    {
        var nowhere = new Dictionary<string, string?> { ["PATH"] = "/nonexistent", ["HOME"] = "/nonexistent", ["DOTNET_ROOT"] = "/nonexistent" };
        var (code, _, error) = OutsideProgram.RunIn(Scripts().Path, nowhere, "/bin/sh", "./build.sh", "--tree");
        Assert.Equal((1, Need), (code, error));
    }

    [Fact]
    public void With_an_older_sdk_build_sh_says_in_one_line_what_to_install()
    {
        var old = new Dictionary<string, string?> { ["PATH"] = OldDotnet() + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH") };
        var (code, _, error) = OutsideProgram.RunIn(Scripts().Path, old, "/bin/sh", "./build.sh", "--tree");
        Assert.Equal((1, Need), (code, error));
    }

    [Fact]
    public void Without_dotnet_build_ps1_says_in_one_line_what_to_install() =>
        Assert.Equal(Need, Pwsh(Scripts(), "$env:PATH = '/nonexistent'; ./build.ps1 --tree").Failed().Error);

    [Fact]
    public void With_an_older_sdk_build_ps1_says_in_one_line_what_to_install() =>
        Assert.Equal(Need, Pwsh(Scripts(), $"$env:PATH = '{OldDotnet()}:' + $env:PATH; ./build.ps1 --tree").Failed().Error);

    [Theory]
    [InlineData("shellcheck", "build.sh")]
    [InlineData("shellcheck", ".ci/run")]
    [InlineData("actionlint", ".github/workflows/ci.yml")]
    [InlineData("actionlint", ".github/workflows/release.yml")]
    public void Linters_find_nothing(string linter, string file)
    {
        var missing = OutsideProgram.Missing(linter);
        Assert.SkipWhen(missing is not null, missing ?? "");
        var (code, output, error) = OutsideProgram.Run(linter, Checkout.At(file));
        Assert.True(code == 0, output + error);
    }

    public void Dispose() => _empty.Dispose();

    /// <summary>How many presses lie in <c>.build/HASH</c>: native ones are called build, others build.dll.</summary>
    private int Presses(string program) => copy.Folder.Listing(".build").Count(name => name.EndsWith('/' + program, StringComparison.Ordinal) && name.Count(c => c == '/') == 1);

    /// <summary>A folder that leads to all programs but C compilers.</summary>
    private string ProgramsWithoutLinkers()
    {
        Directory.CreateDirectory(_empty.At("programs"));
        foreach (var program in Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder)))
        {
            var (name, link) = (Path.GetFileName(program), _empty.At("programs/" + Path.GetFileName(program)));
            if (!name.StartsWith("gcc", StringComparison.Ordinal) && !name.StartsWith("clang", StringComparison.Ordinal) && !File.Exists(link)) File.CreateSymbolicLink(link, program);
        }

        return _empty.At("programs");
    }

    /// <summary>What isn't output.</summary>
    private string[] Sources() => [.. copy.Folder.Listing().Where(name => !name.StartsWith(".build/", StringComparison.Ordinal) && !name.StartsWith("artifacts/", StringComparison.Ordinal))];

    /// <summary>Not by the environment of the Test task, which is strict.</summary>
    private static Printed Sh(TemporaryFolder folder, params string[] arguments) => Sh(folder, [], arguments);

    private static Printed Sh(TemporaryFolder folder, IEnumerable<KeyValuePair<string, string?>> environment, params string[] arguments)
    {
        var (code, output, error) = OutsideProgram.RunIn(folder.Path, [new("PressStrict", null), new("REVIEWPRESS_BUILD", null), .. environment], "/bin/sh", ["./build.sh", .. arguments]);
        return new(code, output, error);
    }

    private static Printed Pwsh(TemporaryFolder folder, string command)
    {
        var missing = OutsideProgram.Missing("pwsh");
        Assert.SkipWhen(missing is not null, missing ?? "");
        var (code, output, error) = OutsideProgram.RunIn(folder.Path,
            [new("PressStrict", null), new("REVIEWPRESS_BUILD", null), new("POWERSHELL_TELEMETRY_OPTOUT", "1")], "pwsh", "-NoProfile", "-Command", command + "; exit $LASTEXITCODE");
        return new(code, output, error.ReplaceLineEndings("\n"));
    }

    /// <summary>The scripts with nothing to build.</summary>
    private TemporaryFolder Scripts()
    {
        foreach (var name in new[] { "build.sh", "build.ps1", "global.json", "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
            File.Copy(Checkout.At(name), _empty.At(name));
        foreach (var name in new[] { "build/build.csproj", "src/Nothing.cs" }) _empty.Write(name, "");
        return _empty;
    }

    /// <summary>A folder with a <c>dotnet</c> that has .NET 8 only.</summary>
    private string OldDotnet()
    {
        var program = _empty.Write("old/dotnet", "#!/bin/sh\n[ \"$1\" = --list-sdks ] && echo '8.0.404 [/opt/dotnet/sdk]'\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return Path.GetDirectoryName(program)!;
    }
}
