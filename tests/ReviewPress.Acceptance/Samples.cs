namespace ReviewPress.Acceptance;

/// <summary>Manuscripts for tests that need only some.</summary>
internal static class Samples
{
    /// <summary>A review as somebody writes one who has heard of front matter.</summary>
    public static string Review(string title, string rating = "4/5") => $"""
        ---
        title: "{title}"
        year: 1995
        director: Michael Mann
        rating: {rating}
        reviewer: Ann Onymous
        date: 2020-05-01
        ---

        Two professionals drink coffee, and neither blinks. The rest of the film is what each of them does about it, at
        length, in glass houses by the sea and on a street downtown at noon.

        ## The street

        It is loud, and one hears every cartridge fall.

        """;

    /// <summary>The smallest book.yaml.</summary>
    public static string Book(string title) => $"""
        format: 1
        title: {title}
        language: en-GB

        """;
}
