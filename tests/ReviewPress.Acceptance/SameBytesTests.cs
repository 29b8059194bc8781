using System.Security.Cryptography;
using ReviewPress.Testing;
using Xunit;

namespace ReviewPress.Acceptance;

/// <summary>The same input gives the same bytes: books and release are made again under other circumstances and compared.</summary>
/// <param name="made">The first making.</param>
public sealed class SameBytesTests(MadeBooks made) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void From_another_folder_with_other_dates_of_files()
    {
        var copy = _folder.At("ein anderer Ordner/manuscripts");
        Checkout.Copy(Checkout.At("manuscripts"), copy);
        foreach (var file in Directory.GetFiles(copy, "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch.AddDays(4000));
        Compare(PressProgram.RunIn(_folder.Path, "--target=Release", "--output=again", "--manuscripts=" + copy));
    }

    [Fact]
    public void In_another_time_zone_language_and_home() => Compare(PressProgram.RunWith(_folder.Path,
        [new("TZ", "Pacific/Kiritimati"), new("LANG", "tr_TR.UTF-8"), new("LC_ALL", "tr_TR.UTF-8"), new("HOME", _folder.Path), new("USER", "somebody-else")],
        "--target=Release", "--output=again"));

    [Fact]
    public void With_another_umask() => Compare(PressProgram.RunBy(_folder.Path, "/bin/sh", ["-c", "umask 077; exec \"$@\"", "sh"], "--target=Release", "--output=again"));

    [Fact]
    public void On_one_core() => Compare(PressProgram.RunIn(_folder.Path, "--target=Release", "--output=again", "--cores=1"));

    [Fact]
    public void A_year_later()
    {
        Assert.SkipWhen(OutsideProgram.Missing("faketime") is not null, "faketime is not on this machine");
        Compare(PressProgram.RunBy(_folder.Path, "faketime", ["-m", "-f", "+365d"], "--target=Release", "--output=again"));
    }

    public void Dispose() => _folder.Dispose();

    private void Compare(Printed printed)
    {
        printed.Succeeded();
        var first = Digests(made.Shipped);
        Assert.Contains(first, line => line.StartsWith("release/SHA256SUMS ", StringComparison.Ordinal));
        Assert.Equal(first, Digests(_folder.At("again")));
    }

    /// <summary>A line a file: name, then digest.</summary>
    private static string[] Digests(string folder) => [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/') + " " + Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))))
        .Order(StringComparer.Ordinal)];
}
