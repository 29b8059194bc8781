namespace ReviewPress.Architecture.Tests;

/// <summary>Each rule finds a made-up offender, and lets its innocent neighbour pass.</summary>
public class OffenderTests
{
    [Theory]
    [InlineData("src/ReviewPress/Reader/X.cs", "ReviewPress.Reader", "the folder Reader is neither")]
    [InlineData("src/ReviewPress/Syntax/X.cs", "ReviewPress.Syntax", "the folder Syntax is neither")]
    [InlineData("src/ReviewPress/Reviews/X.cs", "ReviewPress.Reading", "the folder says ReviewPress.Reviews")]
    [InlineData("src/ReviewPress/Reviews/X.cs", "ReviewPress.Reviews", null)]
    [InlineData("src/ReviewPress/Reading/X.cs", "ReviewPress.Reading", null)]
    [InlineData("src/ReviewPress.Pdf/Syntax/X.cs", "ReviewPress.Pdf.Syntax", null)]
    [InlineData("src/ReviewPress/X.cs", "ReviewPress", null)]
    public void Folder_grammar(string path, string name, string? offence) =>
        Expect(offence, Rules.FolderGrammar([SourceFile.Read(path, $"namespace {name};\n\nclass X;\n")]));

    [Theory]
    [InlineData("using ReviewPress.Reading;", "", "uses ReviewPress.Reading")]
    [InlineData("using static ReviewPress.Reading.Reader;", "", "uses ReviewPress.Reading")]
    [InlineData("using R = ReviewPress.Reading.Reader;", "", "uses ReviewPress.Reading")]
    [InlineData("", "ReviewPress.Reading.Reader R;", "uses ReviewPress.Reading")]
    [InlineData("", "Reading.Reader R;", "uses ReviewPress.Reading")]
    [InlineData("// using ReviewPress.Reading;", "string S = \"Reading.Reader\";", null)]
    [InlineData("", "int N = Reading.Count;", null)]
    public void Data_and_passes(string usings, string member, string? offence) => Expect(offence, Rules.DataKnowsNoPass(
    [
        SourceFile.Read("src/ReviewPress/Reading/Reader.cs", "namespace ReviewPress.Reading;\n\nclass Reader;\n"),
        SourceFile.Read("src/ReviewPress/Reviews/Review.cs", $"{usings}\n\nnamespace ReviewPress.Reviews;\n\nclass Review {{ {member} }}\n"),
    ]));

    [Theory]
    [InlineData("ReviewPress.Typesetting", "ReviewPress.Pdf", "references ReviewPress.Pdf")]
    [InlineData("ReviewPress.Pdf", "ReviewPress.Typesetting", "references ReviewPress.Typesetting")]
    [InlineData("ReviewPress", "build", "references build")]
    [InlineData("ReviewPress.Pdf", "ReviewPress.OpenType", null)]
    public void Foundations(string project, string reference, string? offence) => Expect(offence, Rules.Foundation([Project(project, "ProjectReference", $"../{reference}/{reference}.csproj")]));

    [Theory]
    [InlineData("src/ReviewPress/Printing/X.cs", "using Markdig.Syntax;", "uses Markdig")]
    [InlineData("src/ReviewPress/Printing/X.cs", "class X { YamlDotNet.Core.Mark M; }", "uses YamlDotNet")]
    [InlineData("src/ReviewPress/X.cs", "using HarfBuzzSharp;", "uses HarfBuzzSharp")]
    [InlineData("src/ReviewPress/Printing/X.cs", "using Spectre.Console;", "uses Spectre")]
    [InlineData("src/ReviewPress/Reading/X.cs", "using Markdig.Syntax;", null)]
    [InlineData("src/ReviewPress/Reading/Parsing/X.cs", "using AngleSharp;", null)]
    public void Libraries_in_code(string path, string code, string? offence) => Expect(offence, Rules.LibrariesInTheirPlace([SourceFile.Read(path, code + "\n")], []));

    [Theory]
    [InlineData("ReviewPress.Epub", "Markdig", "references Markdig")]
    [InlineData("ReviewPress", "Humanizer", "references Humanizer")]
    [InlineData("ReviewPress", "Markdig", null)]
    [InlineData("ReviewPress.OpenType", "HarfBuzzSharp.NativeAssets.Linux", null)]
    public void Libraries_in_projects(string project, string package, string? offence) =>
        Expect(offence, Rules.LibrariesInTheirPlace([], [Project(project, "PackageReference", package)]));

    [Theory]
    [InlineData("using Build.Reporting;", "uses the pipeline")]
    [InlineData("using Cake.Core;", "uses the pipeline")]
    [InlineData("using System.Text;", null)]
    public void Source_and_pipeline(string code, string? offence) => Expect(offence, Rules.SourceKnowsNoBuild([SourceFile.Read("src/ReviewPress/X.cs", code + "\n")]));

    [Theory]
    [InlineData("C", "A", "X.A → X.B → X.C → X.A")]
    [InlineData("B", "A", "X.A → X.B → X.A")]
    [InlineData("C", "D", null)]
    public void Cycles(string from, string to, string? offence) => Expect(offence, Rules.NoCycles(
    [
        Namespace("A", "B"), Namespace("B", "C"), Namespace("C", null), Namespace("D", null),
        SourceFile.Read($"src/X/{from}/Late.cs", $"using X.{to};\n\nnamespace X.{from};\n\nclass Late;\n"),
    ]));

    [Theory]
    [InlineData("FontManager", "FontManager")]
    [InlineData("StringUtils", "StringUtils")]
    [InlineData("Helpers", "Helpers")]
    [InlineData("CommonTypes", "CommonTypes")]
    [InlineData("Score", null)]
    [InlineData("CommonMarkReader", null)]
    public void Empty_names(string type, string? offence)
    {
        Expect(offence, Rules.NoEmptyNames([SourceFile.Read("src/X/X.cs", $"sealed class {type};\n")], []));
        Expect(offence, Rules.NoEmptyNames([], [$"src/X/{type}"]));
    }

    [Theory]
    [InlineData("src/X/X.cs", 800, "has 800 lines")]
    [InlineData("src/X/X.cs", 799, null)]
    [InlineData("src/X/Table.g.cs", 5000, null)]
    public void Long_files(string path, int lines, string? offence) => Expect(offence, Rules.ShortFiles([SourceFile.Read(path, new string('\n', lines))]));

    [Theory]
    [InlineData("See `src/ReviewPress/Reding/`.", "names src/ReviewPress/Reding/")]
    [InlineData("See [the manual](README.txt).", "names docs/README.txt")]
    [InlineData("See `src/ReviewPress`, `artifacts/heat.pdf`, [home](https://example.org), [below](#below), [it](there.md#part).", null)]
    [InlineData("```text\n![A street](street.png)\n```\n", null)]
    [InlineData("```text\nx\n```\n[it](missing.md)\n```text\ny\n```\n", "docs/README.md names docs/missing.md, which isn't there")]
    public void Paths(string text, string? offence) =>
        Expect(offence, Rules.PathsExist("docs/README.md", text, path => path is "src/ReviewPress" or "docs/there.md"));

    private static SourceFile Namespace(string name, string? uses) =>
        SourceFile.Read($"src/X/{name}/{name}1.cs", $"{(uses is null ? "" : $"using X.{uses};\n\n")}namespace X.{name};\n\nclass {name}1;\n");

    private static ProjectFile Project(string name, string kind, string include) =>
        ProjectFile.Read($"src/{name}/{name}.csproj", $"<Project><ItemGroup><{kind} Include=\"{include}\" /></ItemGroup></Project>");

    private static void Expect(string? offence, IEnumerable<string> offences)
    {
        if (offence is null) Assert.Empty(offences);
        else Assert.Contains(offence, Assert.Single(offences), StringComparison.Ordinal);
    }
}
