using ReviewPress.Recipes;

namespace ReviewPress.Punctuating;

/// <summary>Punctuates what book.yaml says in words.</summary>
internal static class RecipePunctuator
{
    public static Recipe Punctuate(Recipe recipe)
    {
        var lines = new LeafPunctuator().In(recipe.Language);
        string? Line(string? line) => line is null ? null : lines.Punctuate(line);
        return recipe with
        {
            Title = lines.Punctuate(recipe.Title),
            Subtitle = Line(recipe.Subtitle),
            Authors = NamePunctuator.Punctuate(recipe.Authors),
            Editors = NamePunctuator.Punctuate(recipe.Editors),
            Publisher = Line(recipe.Publisher),
            Rights = Line(recipe.Rights),
            Imprint = [.. recipe.Imprint.Select(lines.Punctuate)],
            Dedication = Line(recipe.Dedication),
            Epigraph = Line(recipe.Epigraph),
            Description = Line(recipe.Description),
            Critics = [.. recipe.Critics.Select(c => c with { Name = NamePunctuator.Punctuate(c.Name), Biography = Line(c.Biography) })],
        };
    }
}
