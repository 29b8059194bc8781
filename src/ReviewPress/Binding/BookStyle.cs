using System.Reflection;

namespace ReviewPress.Binding;

/// <summary>The e-book's style sheet: <c>book.css</c>, shipped with the press.</summary>
internal static class BookStyle
{
    public static string Css { get; } = Read();

    private static string Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Binding/book.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
