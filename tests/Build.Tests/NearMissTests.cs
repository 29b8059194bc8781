using Cake.Frosting;

namespace Build.Tests;

public class NearMissTests
{
    [Theory]
    [InlineData("Boks", "Books")]        // an insertion
    [InlineData("Bookss", "Books")]      // a deletion
    [InlineData("Bocks", "Books")]       // a substitution
    [InlineData("Pfd", "Pdf")]           // a swap
    [InlineData("RELEASES", "Release")]  // case doesn't count
    public void The_nearest_name_is_found(string written, string expected) => Assert.Equal(expected, NearMiss.Of(written, ["Books", "Pdf", "Release"]));

    [Fact]
    public void What_is_too_far_away_is_no_near_miss() => Assert.Null(NearMiss.Of("Upload", ["Books", "Pdf", "Release"]));
}
