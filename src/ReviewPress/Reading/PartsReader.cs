using System.Collections.Immutable;
using ReviewPress.Diagnostics;
using ReviewPress.Manuscripts;
using ReviewPress.Recipes;
using ReviewPress.Reviews;

namespace ReviewPress.Reading;

/// <summary>Reads <c>parts:</c> of book.yaml, and finds the reviews that it names.</summary>
internal static class PartsReader
{
    private static readonly KeyTable Keys = KeyTable.Of("title name heading\nreviews review chapters files\nopenings opening");
    private static readonly HashSet<string> Nothing = new(StringComparer.Ordinal);

    /// <summary>The parts in their order; what has no title or names no reviews is an error.</summary>
    public static ImmutableArray<PartWish> Read(FieldReader fields)
    {
        if (fields.Entry("parts") is not { } entry) return [];
        if (entry.Value is not YamlList list)
        {
            fields.NoteShape(entry, "a list of parts, for instance [{title: Before the war, reviews: [heat]}]");
            return [];
        }

        var parts = ImmutableArray.CreateBuilder<PartWish>();
        foreach (var item in list.Items)
        {
            if (item is YamlMap map && Part(new FieldReader(fields.File, map, Keys, Nothing, fields.Faults)) is { } part) parts.Add(part);
            else fields.Add(DiagnosticCodes.BadPart, item.Offset, "a part has a title and its reviews", "- {title: Before the war, reviews: [01-*, heat]}");
        }

        return parts.ToImmutable();
    }

    private static PartWish? Part(FieldReader fields)
    {
        if (fields.Title("title") is not { Length: > 0 } title || fields.Entry("reviews") is not { } reviews) return null;
        var items = reviews.Value is YamlList list ? list.Items : [reviews.Value];
        ImmutableArray<(string, Location)> names = [.. items.OfType<YamlScalar>().Where(s => !s.IsNull).Select(s => (s.Value.Trim(), fields.File.LocationAt(s.Offset)))];
        if (names.IsEmpty) return null;
        var openings = fields.Choice("openings", RecipeReader.OpeningStyles) is { } opening ? (OpeningStyle?)opening : null;
        return new PartWish(title, names, fields.File.LocationAt(fields.Map.Offset)) { Openings = openings };
    }

    /// <summary>The recipe with the slugs of its parts' reviews: each review stands in one part.</summary>
    /// <param name="recipe">With its parts as they were read.</param>
    /// <param name="reviews">Slug and path of each review, in the order of paths.</param>
    /// <param name="faults">Takes the messages.</param>
    public static Recipe Resolve(Recipe recipe, IReadOnlyList<(string Slug, string Path)> reviews, FaultList faults)
    {
        if (recipe.Parts.IsEmpty) return recipe;
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);     // slug → part
        var parts = recipe.Parts.Select(part => part with { Slugs = [.. part.Names.SelectMany(n => Find(n, part, recipe.Folder, reviews, taken, faults))] }).ToImmutableArray();
        var left = reviews.Where(r => !taken.ContainsKey(r.Slug)).ToList();
        if (left.Count > 0)
        {
            var help = $"name it among the reviews of a part: {left[0].Slug}";
            faults.Add(DiagnosticCodes.ReviewInNoPart.At(recipe.Parts[0].Location, left.Count == 1 ? $"'{left[0].Slug}' stands in no part" : $"'{left[0].Slug}' and {left.Count - 1} others stand in no part", help));
        }

        return recipe with { Parts = parts };
    }

    private static List<string> Find((string Name, Location Location) wanted, PartWish part, string folder, IReadOnlyList<(string Slug, string Path)> reviews, Dictionary<string, string> taken, FaultList faults)
    {
        var isPattern = wanted.Name.Contains('*', StringComparison.Ordinal);
        var found = reviews.Where(r => Fits(wanted.Name, r.Slug, Path.GetRelativePath(folder, r.Path).Replace('\\', '/'))).Select(r => r.Slug).ToList();
        if (found.Count == 0)
        {
            var meant = NearestWord.Among(wanted.Name, reviews.Select(r => r.Slug));
            faults.Add(DiagnosticCodes.PartNamesNothing.At(wanted.Location, $"no review is '{wanted.Name}'", meant is null ? "write a review's slug, its file, or a pattern with *" : $"did you mean '{meant}'?"));
        }

        // A pattern takes what no other name has: "the rest" may stand last.
        found.RemoveAll(slug =>
        {
            if (taken.TryAdd(slug, part.Title)) return false;
            if (!isPattern) faults.Add(DiagnosticCodes.ReviewInTwoParts.At(wanted.Location, $"'{slug}' stands in '{taken[slug]}' already", "keep one of the two"));
            return true;
        });
        return found;
    }

    private static bool Fits(string name, string slug, string path)
    {
        if (name.Contains('*', StringComparison.Ordinal)) return Matches(name, slug) || Matches(name, path) || Matches(name, Path.GetFileName(path));
        return name == slug || name == path || name == Path.GetFileName(path) || name == WithoutNumber(slug);
    }

    private static string WithoutNumber(string slug)
    {
        var figures = slug.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return figures > 0 && figures + 1 < slug.Length && slug[figures] == '-' ? slug[(figures + 1)..] : slug;
    }

    /// <summary>A star stands for any characters.</summary>
    private static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        var (p, t, star, tried) = (0, 0, -1, 0);
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*') (star, tried, p) = (p, t, p + 1);
            else if (p < pattern.Length && pattern[p] == text[t]) (p, t) = (p + 1, t + 1);
            else if (star >= 0) (p, t) = (star + 1, ++tried);         // the last star takes one character more
            else return false;
        }

        return pattern[p..].Trim('*').IsEmpty;
    }
}
