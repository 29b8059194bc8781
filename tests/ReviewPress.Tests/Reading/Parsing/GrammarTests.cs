using System.Reflection;
using ReviewPress.Reading.Parsing;

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
        Assert.Empty(fields.Where(f => !f.IsInitOnly || f.FieldType.IsGenericType || f.FieldType.IsArray).Select(f => $"{f.DeclaringType!.Name}.{f.Name}"));
    }

    private static bool IsParser(Type? type) => type is not null && (type.FullName is "Markdig.Parsers.InlineParser" or "Markdig.Parsers.BlockParser" || IsParser(type.BaseType));
}
