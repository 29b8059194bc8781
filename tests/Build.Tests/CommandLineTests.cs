using Cake.Core;
using Cake.Core.Diagnostics;
using Cake.Frosting;

namespace Build.Tests;

public class CommandLineTests
{
    private static readonly HostArgument[] Own = [new("book", "SLUG", "One book"), new("draft", null, "A draft")];

    [Fact]
    public void Default_is_the_target_where_none_is_named() => Assert.Equal(["Default"], Parse().Targets);

    [Theory]
    [InlineData("--target=Pdf", "--target=Epub")]
    [InlineData("-t=Pdf", "-t=Epub")]
    [InlineData("--target", "Pdf", "-t", "Epub")]
    [InlineData("--TARGET=Pdf", "--Target=Epub")]
    public void Targets_are_kept_in_order(params string[] args) => Assert.Equal(["Pdf", "Epub"], Parse(args).Targets);

    [Theory]
    [InlineData("exclusive", "-e")]
    [InlineData("exclusive", "--exclusive")]
    [InlineData("exclusive", "--exclusive=true")]
    [InlineData("dryrun", "--dryrun")]
    [InlineData("dryrun", "--noop")]
    [InlineData("dryrun", "--WhatIf")]
    [InlineData("tree", "--tree")]
    [InlineData("description", "--showdescription")]
    [InlineData("help", "-h")]
    public void Switches_have_all_of_Cakes_spellings(string name, string written) => Assert.True(Parse(written).Has(name));

    [Fact]
    public void A_switch_can_be_said_to_be_off() => Assert.False(Parse("--exclusive=false").Has("exclusive"));

    [Theory]
    [InlineData(Verbosity.Verbose, "--verbosity=verbose")]
    [InlineData(Verbosity.Quiet, "-v", "q")]
    [InlineData(null)]
    public void Verbosity_is_Cakes(Verbosity? expected, params string[] args) => Assert.Equal(expected, Parse(args).Verbosity);

    [Theory]
    [InlineData("--book=heat")]
    [InlineData("--book", "heat")]
    [InlineData("--BOOK=heat")]
    public void The_builds_own_arguments_reach_the_tasks(params string[] args) => Assert.Equal("heat", Parse(args).ToArguments().GetArgument("book"));

    [Fact]
    public void A_switch_of_the_builds_own_takes_nothing_from_its_neighbour()
    {
        var arguments = Parse("--draft", "--book=heat").ToArguments();
        Assert.True(arguments.HasArgument("draft"));
        Assert.Equal("heat", arguments.GetArgument("book"));
    }

    [Fact]
    public void A_value_may_hold_an_equals_sign_and_begin_with_a_space() =>
        Assert.Equal(" a=b", Parse("--book= a=b").ToArguments().GetArgument("book"));

    [Theory]
    [InlineData("Unknown argument '--bok'. Did you mean '--book'?", "--bok=heat")]
    [InlineData("Unknown argument '--dry-run'. Did you mean '--dryrun'?", "--dry-run")]
    [InlineData("Unknown argument '--tagret'. Did you mean '--target'?", "--tagret=Pdf")]
    [InlineData("Unknown argument '--publish-everything'. --help lists them all.", "--publish-everything")]
    [InlineData("Unknown argument 'Books': arguments are written --name=value.", "Books")]
    [InlineData("--book needs a value: --book=SLUG.", "--book")]
    [InlineData("--book needs a value: --book=SLUG.", "--book=")]
    [InlineData("--book needs a value: --book=SLUG.", "--book", "--draft")]
    [InlineData("--draft takes no value.", "--draft=maybe")]
    [InlineData("--book is given twice.", "--book=heat", "--book=tenet")]
    [InlineData("--tree takes no value.", "--tree=Books")]
    [InlineData("Unknown verbosity 'loud'.", "--verbosity=loud")]
    public void A_wrong_command_line_is_refused_with_what_to_do(string message, params string[] args) =>
        Assert.Equal(message, Assert.Throws<CakeException>(() => Parse(args)).Message);

    [Fact]
    public void Help_names_every_argument()
    {
        var help = CommandLine.Help(Own);
        foreach (var name in new[] { "--book=SLUG", "--draft", "-t, --target=TASK", "--dryrun", "--tree", "--verbosity=LEVEL" }) Assert.Contains(name, help, StringComparison.Ordinal);
    }

    private static CommandLine Parse(params string[] args) => CommandLine.Parse(args, Own);
}
