using System.Runtime.CompilerServices;
using Build.Reporting;
using Cake.Core;
using Cake.Frosting;
using ReviewPress;

namespace Build;

/// <summary>Runs the press: progress while it works, then its messages.</summary>
internal static class PressRoom
{
    /// <summary>Runs one order to its end.</summary>
    /// <exception cref="CakeException">The user ended it.</exception>
    public static PressReport Run(PressContext context, PressOrder order)
    {
        using var interruption = new Interruption();
        try
        {
            var report = PlainConsole.IsTerminal ? RunLive(order, interruption) : Press.Make(order, new PlainProgress(context.Log, interruption));
            foreach (var line in report.Lines) Console.Error.WriteLine(line);
            return report;
        }
        catch (Exception) when (interruption.IsAsked)
        {
            throw new CakeException(1, "Stopped.");
        }
    }

    // Spectre.Console is loaded with the method that names it: 100 ms, for a person who looks on.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PressReport RunLive(PressOrder order, Interruption interruption) =>
        LiveProgress.Show(interruption, progress => Press.Make(order, progress));
}
