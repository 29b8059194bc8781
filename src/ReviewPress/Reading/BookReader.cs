using System.Collections.Immutable;
using ReviewPress.Diagnostics;
using ReviewPress.Manuscripts;
using ReviewPress.Reading.Parsing;
using ReviewPress.Recipes;
using ReviewPress.Reviews;
using ReviewPress.Words;

namespace ReviewPress.Reading;

/// <summary>A book's folder → its recipe and reviews, with every fault of every file in one run.</summary>
public static class BookReader
{
    /// <summary>Where nothing names one.</summary>
    internal const string DefaultLanguage = "en-US";

    /// <summary>Reads a book.</summary>
    /// <param name="folder">The book's folder: see <see cref="BookFinder"/>.</param>
    /// <param name="options">How; the result doesn't depend on it.</param>
    public static ReadBook Read(string folder, ReadingOptions options)
    {
        folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var faults = new FaultList();
        var recipe = ReadRecipe(folder, faults, out var isBroken);
        var files = ListFiles(recipe, faults);
        var knowsLanguage = recipe.Language.Length > 0;
        var context = FrontMatterContext.Of(recipe);
        Each(files, options, file =>
        {
            ReadFrontMatter(file, context);
            if (knowsLanguage) ReadBody(file, recipe);      // while its text is at hand
        });
        recipe = WithLanguage(recipe, files, faults);
        recipe = PartsReader.Resolve(recipe, [.. files.Where(file => file.Part == ManuscriptPart.Review && file.Front is not { IsDraft: true }).Select(file => (file.Slug, file.Path))], faults);
        if (!knowsLanguage) Each(files, options, file => ReadBody(file, recipe));
        ResolveReferences(files);
        NoteDrafts(files, faults);
        NoteEmptyBook(recipe, files, faults);
        if (recipe.File is null && !isBroken) recipe = HintRecipe(recipe, files, faults);
        return Gather(recipe, files, faults, isBroken);
    }

    /// <summary>A book's title by its folder's name.</summary>
    internal static string TitleOf(string folder) =>
        Slug.Titled(Path.GetFileName(folder).Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } title ? title : "Reviews";

    private static Recipe ReadRecipe(string folder, FaultList faults, out bool isBroken)
    {
        isBroken = false;
        if (FolderListing.RecipeOf(folder) is { } path)
        {
            if (RecipeReader.Read(path, faults) is { } recipe) return recipe;
            isBroken = true;
        }

        var foreword = Path.Combine(folder, "foreword.md");
        return new Recipe(folder, BookFinder.SlugOf(folder), TitleOf(folder), "") { Front = File.Exists(foreword) ? [foreword] : [] };
    }

    private static ImmutableArray<Manuscript> ListFiles(Recipe recipe, FaultList faults)
    {
        var files = ImmutableArray.CreateBuilder<Manuscript>();
        foreach (var path in FolderListing.Reviews(recipe.Folder, recipe.Front.Concat(recipe.Back), faults)) Add(path, ManuscriptPart.Review);
        foreach (var path in recipe.Front) Add(path, ManuscriptPart.Front);
        foreach (var path in recipe.Back) Add(path, ManuscriptPart.Back);
        return files.ToImmutable();

        void Add(string path, ManuscriptPart part) => files.Add(new Manuscript(files.Count + 1, path, part));
    }

    private static void ReadFrontMatter(Manuscript file, FrontMatterContext context)
    {
        if (SourceFileReader.Read(file.Path, Limits.ReviewBytes, file.Faults) is not { } source) return;
        file.Source = source;
        file.Front = FrontMatterReader.Read(source, file.Part == ManuscriptPart.Review ? context : context with { Kind = WorkKind.Essay }, file.Faults);
        if (file.Front?.Slug is { } slug) file.Slug = slug.Value;
    }

    /// <summary>The book's language: the recipe's, else what most reviews name, else American English.</summary>
    private static Recipe WithLanguage(Recipe recipe, ImmutableArray<Manuscript> files, FaultList faults)
    {
        var place = new Location(recipe.File?.Path ?? recipe.Folder, 0, 0);
        if (recipe.Language.Length == 0)
        {
            var named = files.Select(file => file.Front?.Language).OfType<string>().GroupBy(tag => tag, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
            if (named is null) faults.Add(DiagnosticCodes.LanguageGuessed.At(place, $"nothing says in which language the book is; {DefaultLanguage} is taken") with { Cure = $"language: {DefaultLanguage}" });
            recipe = recipe with { Language = named ?? DefaultLanguage };
        }

        foreach (var tag in files.Select(file => file.Front?.Language).OfType<string>().Append(recipe.Language).Distinct(StringComparer.Ordinal).Where(tag => !Vocabulary.Has(tag)).Order(StringComparer.Ordinal))
            faults.Add(DiagnosticCodes.LanguageWithoutWords.At(place, $"the press has no words of its own in '{tag}'; English ones are set", null) with { Kind = tag });
        return recipe;
    }

    private static void ReadBody(Manuscript file, Recipe recipe)
    {
        if (file.Front is null) ReadBrokenBody(file, recipe);
        if (file is { Front: { IsDraft: false } front, Source: { } source }) file.Review = new ReviewReader(recipe, source, front, file.Faults).Read(file.Number, file.Slug);
        file.Source = null;     // no text waits for the others' end
    }

    /// <summary>Where front matter can't be read, the text below it has its faults told all the same: one run says everything.</summary>
    private static void ReadBrokenBody(Manuscript file, Recipe recipe)
    {
        if (file.Source is not { } source || FrontMatterSlice.Find(source, new FaultList()) is not { } slice) return;
        var body = MarkdownReader.Read(source, slice.Body, new MarkdownContext(recipe.Folder, recipe.PictureFolders, [], 0));
        foreach (var diagnostic in body.Diagnostics) file.Faults.Add(diagnostic);
    }

    private static void ResolveReferences(ImmutableArray<Manuscript> files)
    {
        var goals = files.Where(file => file.Front is not { IsDraft: true })
            .Select(file => new ReferenceGoal(file.Slug, file.Review?.Facts.Work?.Title ?? file.Slug, IsSound(file))).ToList();
        var resolver = new ReferenceResolver(goals);
        foreach (var file in files)
        {
            if (file.Review is { } review) file.Review = resolver.Resolve(review, file.Faults);
        }
    }

    private static bool IsSound(Manuscript file) => file.Review is not null && !file.Faults.HasErrors;

    private static void NoteDrafts(ImmutableArray<Manuscript> files, FaultList faults)
    {
        var drafts = files.Where(file => file.Front is { IsDraft: true }).ToList();
        if (drafts.Count == 0) return;
        faults.Add(DiagnosticCodes.DraftsLeftOut.At(new Location(drafts[0].Path, 0, 0), drafts.Count == 1 ? "a draft was left out" : $"{drafts.Count} drafts were left out, this one and others",
            "take 'draft: true' or 'published: false' out of a review to set it") with { Related = [.. drafts.Skip(1).Select(file => new Location(file.Path, 0, 0))] });
    }

    private static void NoteEmptyBook(Recipe recipe, ImmutableArray<Manuscript> files, FaultList faults)
    {
        if (files.Any(file => file.Part == ManuscriptPart.Review && file.Front is not { IsDraft: true })) return;
        faults.Add(DiagnosticCodes.NoReviews.At(new Location(recipe.File?.Path ?? recipe.Folder, 0, 0), "the book has no reviews", "put one Markdown file a review into its folder 'reviews'"));
    }

    /// <summary>A folder without book.yaml is a book of its critic, and its hint the book.yaml to start from.</summary>
    private static Recipe HintRecipe(Recipe recipe, ImmutableArray<Manuscript> files, FaultList faults)
    {
        var critics = files.SelectMany(file => file.Front?.Reviewers ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        if (critics.Length == 1) recipe = recipe with { Authors = critics };
        var needsScale = files.Any(file => file.Faults.ToImmutable().Any(d => d.Code == DiagnosticCodes.NoScale.Id || d.Code == DiagnosticCodes.StarsOutOfFive.Id));
        faults.Add(RecipeHint.For(recipe, critics, needsScale));
        return recipe;
    }

    private static ReadBook Gather(Recipe recipe, ImmutableArray<Manuscript> files, FaultList faults, bool recipeIsBroken)
    {
        var all = faults.ToImmutable().Concat(files.SelectMany(file => file.Faults.ToImmutable()));
        if (recipeIsBroken) all = all.Where(d => d.Code != DiagnosticCodes.NoScale.Id && d.Code != DiagnosticCodes.StarsOutOfFive.Id && d.Code != DiagnosticCodes.LanguageGuessed.Id);
        ImmutableArray<Review> Part(ManuscriptPart part) => [.. files.Where(file => file.Part == part && IsSound(file)).Select(file => file.Review!)];
        var looked = FolderListing.RecipeNames.Take(1).Append("foreword.md").Select(name => Path.Combine(recipe.Folder, name)).Concat(recipe.Fonts.Select(font => font.File.Path)).Concat(recipe.FontRoles.Select(font => font.Value.Path));
        return new ReadBook(recipe, Part(ManuscriptPart.Review), Part(ManuscriptPart.Front), Part(ManuscriptPart.Back),
            [.. all.OrderBy(d => d.Location).ThenBy(d => d.Code, StringComparer.Ordinal).ThenBy(d => d.Message, StringComparer.Ordinal)],
            [.. files.Select(file => file.Path).Concat(looked).Append(recipe.File?.Path ?? Path.Combine(recipe.Folder, FolderListing.RecipeNames[0])).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])
        {
            LeftOut = [.. files.Where(file => file.Front is not { IsDraft: true } && !IsSound(file)).Select(file => file.Path)],
        };
    }

    private static void Each(ImmutableArray<Manuscript> files, ReadingOptions options, Action<Manuscript> read) =>
        Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Cores) }, i => read(files[i]));

    /// <summary>What part of the book a file is.</summary>
    private enum ManuscriptPart
    {
        /// <summary>A review.</summary>
        Review,

        /// <summary>Before the reviews.</summary>
        Front,

        /// <summary>After them.</summary>
        Back,
    }

    /// <summary>A file while it is read; each is one worker's alone.</summary>
    private sealed class Manuscript(int number, string path, ManuscriptPart part)
    {
        public int Number { get; } = number;

        public string Path { get; } = path;

        public ManuscriptPart Part { get; } = part;

        public FaultList Faults { get; } = new();

        public string Slug { get; set; } = Reading.Slug.OfPath(path);

        /// <summary>Until all of it is read.</summary>
        public SourceFile? Source { get; set; }

        public FrontMatter? Front { get; set; }

        public Review? Review { get; set; }
    }
}
