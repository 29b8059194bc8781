using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using ReviewPress.Diagnostics;
using ReviewPress.Recipes;

namespace ReviewPress.Reading;

/// <summary>The book.yaml to start from, for a folder that has none.</summary>
internal static class RecipeHint
{
    /// <summary>The hint; its help is text to paste.</summary>
    /// <param name="recipe">What was made out without one.</param>
    /// <param name="critics">Who wrote the reviews.</param>
    /// <param name="needsScale">Whether ratings need a scale.</param>
    public static Diagnostic For(Recipe recipe, ImmutableArray<string> critics, bool needsScale)
    {
        var text = new StringBuilder("format: 1\n");
        text.Append("title: ").Append(Value(recipe.Title)).Append('\n');
        text.Append("language: ").Append(recipe.Language).Append('\n');
        if (critics.Length == 1) text.Append("author: ").Append(Value(critics[0])).Append('\n');
        if (critics.Length != 1) text.Append("editor: Your Name\n");
        if (needsScale) text.Append("scale: 5\n");
        if (critics.Length > 1) text.Append("reviewers:\n");
        foreach (var critic in critics.Length > 1 ? critics : []) text.Append("  - name: ").Append(Value(critic)).Append('\n');
        return DiagnosticCodes.NoRecipe.At(new Location(recipe.Folder, 0, 0), $"the folder has no book.yaml; it was read as the book '{recipe.Title}'. To say more, put this into {recipe.Slug}/book.yaml", text.ToString().TrimEnd('\n')) with { IsHint = true };
    }

    /// <summary>What YAML would take for its own.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create(":#'\"[]{}&*!|>%@`,");

    private static string Value(string text) =>
        text.AsSpan().ContainsAny(Signs) || !char.IsLetter(text[0]) ? YamlLine.Quote(text) : text;
}
