using System.Globalization;
using Cake.Core;
using Cake.Core.Diagnostics;
using Cake.Core.IO;
using Cake.Frosting;
using ReviewPress;

namespace Build;

/// <summary>The press's own arguments: their names, and what they mean together.</summary>
internal static class PressArguments
{
    public const string Draft = "draft";
    private const string Manuscripts = "manuscripts";
    private const string Output = "output";
    private const string Book = "book";
    private const string Cores = "cores";
    private const string Decisions = "decisions";

    /// <summary>Of the year 9999, in seconds since 1970.</summary>
    private const long LastSecond = 253_402_300_799;

    public static IReadOnlyList<HostArgument> All { get; } =
    [
        new(Manuscripts, "DIR", "A folder of books, or one book (default: this repository's manuscripts)"),
        new(Output, "DIR", "Where the books go (default: artifacts, here; with --manuscripts, in your folder)"),
        new(Book, "SLUG", "Only this book"),
        new(Draft, null, "Set what is sound, and mark it as a draft"),
        new(Decisions, null, "Also write how lines and pages were chosen, beside the PDF"),
        new(Cores, "N", "At most so many cores (default: all)"),
    ];

    /// <summary>The folder that holds a folder for each book, absolute.</summary>
    /// <param name="context">Whose arguments are asked.</param>
    public static DirectoryPath OutputOf(PressContext context) =>
        Folder(context, Output) ?? (context.Arguments.HasArgument(Manuscripts) ? context.Environment.WorkingDirectory : context.Root).Combine("artifacts");

    /// <summary>What the press is asked to do.</summary>
    /// <param name="context">Whose arguments are asked.</param>
    /// <param name="editions">What is to be made.</param>
    /// <exception cref="CakeException">A number that isn't one.</exception>
    public static PressOrder Order(PressContext context, Editions editions) =>
        new((Folder(context, Manuscripts) ?? context.Root.Combine("manuscripts")).FullPath, OutputOf(context).FullPath, editions)
        {
            Book = context.Arguments.GetArgument(Book),
            Draft = context.Arguments.HasArgument(Draft),
            Cores = context.Cores,
            TellsDecisions = context.Arguments.HasArgument(Decisions),
            CallerFolder = context.Environment.WorkingDirectory.FullPath,
            SourceDateEpoch = Number("SOURCE_DATE_EPOCH", context.Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), 0, LastSecond),
            Verbose = context.Log.Verbosity >= Verbosity.Verbose,
        };

    /// <summary>How many cores may be used.</summary>
    /// <param name="context">Whose arguments are asked.</param>
    /// <exception cref="CakeException">It isn't a number.</exception>
    public static int CoresOf(ICakeContext context) => (int)(Number("--cores", context.Arguments.GetArgument(Cores), 1, 1024) ?? Environment.ProcessorCount);

    /// <summary>A relative path is the caller's.</summary>
    private static DirectoryPath? Folder(PressContext context, string name) =>
        context.Arguments.GetArgument(name) is { } path ? new DirectoryPath(WithHome(path)).MakeAbsolute(context.Environment).Collapse() : null;

    /// <summary>Most shells leave a tilde alone that stands behind an equals sign.</summary>
    private static string WithHome(string path) =>
        path is "~" or ['~', '/' or '\\', ..] ? Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + path[1..] : path;

    private static long? Number(string name, string? text, long least, long most)
    {
        if (string.IsNullOrEmpty(text)) return null;
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new CakeException(1, $"{name}={text} is not a whole number from {least} to {most}.");
    }
}
