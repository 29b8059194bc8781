using System.Buffers;
using System.Reflection;
using ReviewPress.Reading.Parsing;
using ReviewPress.Reviews;

namespace ReviewPress.Tests.Reading.Parsing;

public class GrammarTests
{
    /// <summary>All threads read with the same parsers: what one remembers of a text, another would take for its own.</summary>
    [Fact]
    public void No_parser_remembers_anything()
    {
        var parsers = typeof(SpoilerParser).Assembly.GetTypes().Where(t => IsParser(t.BaseType)).ToList();
        Assert.Contains(typeof(SpoilerParser), parsers);
        var fields = parsers.SelectMany(p => p.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly));
        Assert.Empty(fields.Where(f => !f.IsInitOnly || (f.FieldType.IsGenericType && f.FieldType != typeof(SearchValues<char>)) || f.FieldType.IsArray).Select(f => $"{f.DeclaringType!.Name}.{f.Name}"));
    }

    /// <summary>Text is passed over up to where one may begin: to all that Markdig knows.</summary>
    [Theory]
    [InlineData("http://example.org")]
    [InlineData("https://example.org/a")]
    [InlineData("mailto:a@example.org")]
    [InlineData("tel:+123456789")]
    [InlineData("www.example.org")]
    public void Bare_addresses_are_found_in_text(string address)
    {
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(Bodies.Read($"What the films at {address} were, hm, and {address} too.").Blocks));
        Assert.Equal(2, paragraph.Inlines.Count(i => i is Link));
    }

    [Fact]
    public void Bare_addresses_that_no_e_book_may_lead_to_are_text()
    {
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(Bodies.Read("It was at ftp://example.org/heat for years.").Blocks));
        Assert.Equal("It was at ftp://example.org/heat for years.", string.Concat(paragraph.Inlines.Select(i => Assert.IsType<Text>(i).Value)));
    }

    private static bool IsParser(Type? type) => type is not null && (type.FullName is "Markdig.Parsers.InlineParser" or "Markdig.Parsers.BlockParser" || IsParser(type.BaseType));
}
