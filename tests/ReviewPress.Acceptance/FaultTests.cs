using System.Diagnostics;
using System.Globalization;
using ReviewPress.Testing;
using Xunit;

namespace ReviewPress.Acceptance;

/// <summary>What an error in the manuscripts does, and what it doesn't.</summary>
public sealed class FaultTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void An_error_is_named_with_its_place_and_the_last_good_output_stays()
    {
        _folder.Write("criticism/heat.md", Samples.Review("Heat"));
        Run().Succeeded();
        var before = Snapshot();

        _folder.Write("criticism/heat.md", Samples.Review("Heat", rating: "9/5"));
        var printed = Run().Failed();

        Assert.Matches(@"(?m)^criticism/heat\.md:5:\d+: error RP\d{4}: ", printed.Error);
        Assert.Equal(before, Snapshot());   // the same files with the same bytes, and nothing beside them
    }

    [Fact]
    public void A_sound_book_is_made_beside_one_with_errors()
    {
        foreach (var (book, rating) in new[] { ("heat", "9/5"), ("noir", "4/5") })
        {
            _folder.Write($"criticism/{book}/book.yaml", Samples.Book(book));
            _folder.Write($"criticism/{book}/{book}.md", Samples.Review(book, rating));
        }

        Run().Failed();
        Assert.Equal(["noir/noir.epub", "noir/noir.pdf"], _folder.Listing("artifacts"));
    }

    [Fact]
    public void Where_a_book_has_errors_no_release_is_made_and_the_old_one_stays()
    {
        _folder.Write("criticism/heat.md", Samples.Review("Heat"));
        Run("--target=Release").Succeeded();
        var before = Snapshot();

        _folder.Write("criticism/heat.md", Samples.Review("Heat", rating: "9/5"));
        Run("--target=Release").Failed();
        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public void An_empty_folder_is_an_error_with_a_message()
    {
        Directory.CreateDirectory(_folder.At("criticism"));
        Assert.NotEmpty(Run().Failed().Error);
    }

    [Fact]
    public async Task Ctrl_C_ends_the_press_and_leaves_nothing()
    {
        for (var n = 0; n < 300; n++) _folder.Write($"criticism/film-{n}.md", Samples.Review("Film " + n));
        string[] command = [.. HearsInterrupts(), .. PressProgram.Command, "--manuscripts=criticism"];
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = _folder.Path, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && !line.EndsWith(": setting", StringComparison.Ordinal)) { }
        OutsideProgram.Run("kill", "-INT", process.Id.ToString(CultureInfo.InvariantCulture));
        await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(30)));
        Assert.Equal(1, process.ExitCode);
        Assert.Contains("Stopped.", await error, StringComparison.Ordinal);
        Assert.Empty(_folder.Listing("artifacts"));
    }

    /// <summary>Who is started in the background by a shell is deaf to Ctrl+C, and so are those whom it starts, unless told otherwise.</summary>
    private static string[] HearsInterrupts()
    {
        const int interrupt = 2;
        var ignored = File.Exists("/proc/self/status") ? File.ReadLines("/proc/self/status").FirstOrDefault(l => l.StartsWith("SigIgn:", StringComparison.Ordinal)) : null;
        var isDeaf = ignored is not null && (ulong.Parse(ignored.AsSpan(7).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) >> (interrupt - 1) & 1) != 0;
        return isDeaf ? ["env", "--default-signal=INT"] : [];
    }

    public void Dispose() => _folder.Dispose();

    private Printed Run(params string[] arguments) => PressProgram.RunIn(_folder.Path, ["--manuscripts=criticism", .. arguments]);

    private Dictionary<string, byte[]> Snapshot() => _folder.Listing("artifacts").ToDictionary(name => name, name => File.ReadAllBytes(_folder.At("artifacts/" + name)));
}
