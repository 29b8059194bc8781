namespace ReviewPress.Tests;

public class PressTests
{
    [Fact]
    public void Every_library_answers() => Assert.Contains("HarfBuzz 14.", Press.TryAll(), StringComparison.Ordinal);
}
