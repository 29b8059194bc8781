using Cake.Core;
using Cake.Core.Diagnostics;
using Cake.Frosting;

namespace Build.Tests;

/// <summary>Contexts as the host makes them.</summary>
internal static class Contexts
{
    public static PressContext Of(params string[] args)
    {
        var line = CommandLine.Parse(args, PressArguments.All);
        var environment = new CakeEnvironment(new CakePlatform(), new CakeRuntime());
        if (line.WorkingDirectory is { } folder) environment.WorkingDirectory = folder;
        return new PressContext(new CakeServices(line, environment, new PlainConsole(), new CakeBuildLog(new PlainConsole())).Context);
    }
}
