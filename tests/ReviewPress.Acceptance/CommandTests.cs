using Xunit;

namespace ReviewPress.Acceptance;

/// <summary>The command line, as a Cake user knows it.</summary>
public class CommandTests
{
    private static readonly string[] Tasks = ["Bench", "Books", "Check", "Clean", "Default", "Epub", "Pdf", "Release", "Test"];

    [Fact]
    public void Help_names_the_arguments()
    {
        var help = Run("--help").Succeeded().Output;
        Assert.All(["--manuscripts=DIR", "--output=DIR", "--book=SLUG", "--draft", "--cores=N", "--target", "--dryrun", "--tree"],
            name => Assert.Contains(name, help, StringComparison.Ordinal));
    }

    [Fact]
    public void The_tree_shows_what_depends_on_what() =>
        Assert.Contains("Default\n└─Books\n", Run("--tree").Succeeded().Output, StringComparison.Ordinal);

    [Fact]
    public void The_description_names_every_task()
    {
        var words = Run("--description").Succeeded().Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        Assert.All(Tasks, task => Assert.Contains(task, words));
    }

    [Theory]
    [InlineData("--dryrun", "--target=Release")]
    [InlineData("--whatif", "-t", "release")]
    public void A_dry_run_names_the_tasks_and_runs_none(params string[] arguments)
    {
        var output = Run(arguments).Succeeded().Output;
        Assert.Contains("1. Books\n2. Release\n", output, StringComparison.Ordinal);
        Assert.Contains("No tasks were actually executed.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_targets_run_in_one_go()
    {
        var output = Run("--dryrun", "--target=Pdf", "--target=Epub").Succeeded().Output;
        Assert.Contains("Pdf", output, StringComparison.Ordinal);
        Assert.Contains("Epub", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exclusive_target_runs_without_what_it_depends_on() =>
        Assert.DoesNotContain("Books", Run("--target=Default", "--exclusive").Succeeded().Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("--manuscript=x", "Did you mean '--manuscripts'?")]
    [InlineData("--dry-run", "Did you mean '--dryrun'?")]
    [InlineData("--target=Boks", "The target 'Boks' was not found. Did you mean 'Books'?")]
    [InlineData("--target=NoSuchThing", "The target 'NoSuchThing' was not found.")]
    [InlineData("--cores=many", "--cores=many is not a whole number")]
    [InlineData("Books", "Unknown argument 'Books'")]
    public void A_mistake_is_named_on_standard_error_with_what_was_meant(string argument, string message)
    {
        var printed = Run(argument).Failed();
        Assert.Contains(message, printed.Error, StringComparison.Ordinal);
        Assert.Empty(printed.Output);
    }

    [Fact]
    public void The_version_is_Cakes() => Assert.Matches(@"^\d+\.\d+\.\d+$", Run("--version").Succeeded().Lines[^1]);

    [Fact]
    public void A_pipe_gets_no_colours_even_where_TERM_has_them() =>
        Assert.DoesNotContain('\e', PressProgram.RunWith(Path.GetTempPath(), [new("TERM", "xterm-256color")], "--tree").Succeeded().Output);

    private static Printed Run(params string[] arguments) => PressProgram.RunIn(Path.GetTempPath(), arguments);
}
