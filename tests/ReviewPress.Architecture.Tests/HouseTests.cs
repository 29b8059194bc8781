namespace ReviewPress.Architecture.Tests;

/// <summary>The repository keeps the rules.</summary>
public class HouseTests
{
    [Fact]
    public void A_folder_is_a_plural_or_an_ing_and_its_namespace_is_its_path() => None(Rules.FolderGrammar(Repository.Sources));

    [Fact]
    public void Data_never_uses_a_pass() => None(Rules.DataKnowsNoPass(Repository.Sources));

    [Fact]
    public void A_project_stands_on_its_foundation_alone() => None(Rules.Foundation(Repository.Projects));

    [Fact]
    public void Libraries_are_used_in_their_place_alone() => None(Rules.LibrariesInTheirPlace(Repository.Sources, Repository.Projects));

    [Fact]
    public void The_sources_do_not_know_the_pipeline() => None(Rules.SourceKnowsNoBuild(Repository.Sources));

    [Fact]
    public void No_namespaces_use_each_other() => None(Rules.NoCycles(Repository.Sources));

    [Fact]
    public void No_name_says_nothing() => None(Rules.NoEmptyNames(Repository.Sources, Repository.Folders));

    [Fact]
    public void Files_stay_short() => None(Rules.ShortFiles(Repository.Sources));

    [Fact]
    public void What_documents_name_is_there() =>
        None(Repository.Documents.SelectMany(document => Rules.PathsExist(document, Repository.Text(document), Repository.Has)));

    [Fact]
    public void There_is_something_to_judge()
    {
        Assert.True(Repository.Sources.Length > 100);
        Assert.True(Repository.Projects.Length > 10);
        Assert.NotEmpty(Repository.Documents);
    }

    private static void None(IEnumerable<string> offences) => Assert.True(!offences.Any(), string.Join('\n', offences));
}
