using Cake.Core;
using ReviewPress;

namespace Build.Tests;

public class PressArgumentsTests
{
    private static readonly string Root = Contexts.Of().Root.FullPath;

    [Fact]
    public void Without_arguments_the_checkouts_books_go_to_its_artifacts()
    {
        var order = Order("--working=/tmp");
        Assert.Equal(Root + "/manuscripts", order.Manuscripts);
        Assert.Equal(Root + "/artifacts", order.Output);
        Assert.Null(order.Book);
        Assert.False(order.Draft);
        Assert.False(order.TellsDecisions);
        Assert.Equal(Environment.ProcessorCount, order.Cores);
    }

    [Fact]
    public void With_manuscripts_alone_the_output_is_in_the_callers_folder()
    {
        var order = Order("--working=/tmp", "--manuscripts=mine");
        Assert.Equal("/tmp/mine", order.Manuscripts);
        Assert.Equal("/tmp/artifacts", order.Output);
    }

    [Fact]
    public void Relative_paths_are_the_callers_and_absolute_ones_stay()
    {
        var order = Order("--working=/tmp", "--manuscripts=a/../b c/ü", "--output=/srv/out");
        Assert.Equal("/tmp/b c/ü", order.Manuscripts);
        Assert.Equal("/srv/out", order.Output);
        Assert.Equal("/tmp", order.CallerFolder);
    }

    [Fact]
    public void A_tilde_is_the_users_own_folder()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var order = Order("--working=/tmp", "--manuscripts=~/reviews", "--output=~");
        Assert.Equal(home + "/reviews", order.Manuscripts);
        Assert.Equal(home, order.Output);
        Assert.Equal("/tmp/~backup", Order("--working=/tmp", "--manuscripts=~backup").Manuscripts);
    }

    [Fact]
    public void Switches_and_numbers_are_passed_on()
    {
        var order = Order("--draft", "--book=heat", "--cores=3", "--decisions");
        Assert.True(order.TellsDecisions);
        Assert.True(order.Draft);
        Assert.Equal("heat", order.Book);
        Assert.Equal(3, order.Cores);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("many")]
    [InlineData("1.5")]
    public void A_number_of_cores_is_a_whole_one(string cores) => Assert.Throws<CakeException>(() => Order("--cores=" + cores));

    private static PressOrder Order(params string[] args) => PressArguments.Order(Contexts.Of(args), Editions.Pdf);
}
