using Cake.Core;
using Cake.Core.Configuration;
using Cake.Core.Diagnostics;
using Cake.Core.IO;
using Cake.Core.Packaging;
using Cake.Core.Tooling;

namespace Cake.Frosting;

/// <summary>Cake's own composition, wired by hand: nothing to scan, nothing to compile at the start but constructors.</summary>
internal sealed class CakeServices
{
    public CakeServices(CommandLine line, CakeEnvironment environment, IConsole console, CakeBuildLog log)
    {
        var fileSystem = new FileSystem();
        Configuration = new CakeConfigurationProvider(fileSystem, environment)
            .CreateConfiguration(environment.WorkingDirectory, new Dictionary<string, string>(), line.ToDictionary());
        if (line.Verbosity is { } verbosity) log.Verbosity = verbosity;

        var data = new CakeDataService();
        var arguments = line.ToArguments();
        var globber = new Globber(fileSystem, environment);
        var tools = new ToolLocator(environment, new ToolRepository(environment), new ToolResolutionStrategy(fileSystem, environment, globber, Configuration, log));
        var processes = new ProcessRunner(fileSystem, environment, log, tools, Configuration);
        Engine = new CakeEngine(data, log);
        Context = new CakeContext(fileSystem, environment, globber, log, arguments, processes, new WindowsRegistry(), tools, data, Configuration, new NoInstaller(), Known);
        Known.Add(Context).Add<IFileSystem>(fileSystem).Add<ICakeEnvironment>(environment).Add<IGlobber>(globber).Add<ICakeLog>(log)
            .Add(arguments).Add<IProcessRunner>(processes).Add<IToolLocator>(tools).Add<ICakeDataService>(data).Add(Configuration).Add(console);
    }

    public CakeEngine Engine { get; }

    public ICakeContext Context { get; }

    public ICakeConfiguration Configuration { get; }

    /// <summary>What constructors may ask for.</summary>
    public Services Known { get; } = new();

    private sealed class NoInstaller : IToolInstaller
    {
        public IEnumerable<FilePath> Install(PackageReference tool) => throw new NotSupportedException("The press installs no tools.");
    }
}
