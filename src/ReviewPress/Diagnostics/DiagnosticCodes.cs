using System.Collections.Immutable;

namespace ReviewPress.Diagnostics;

/// <summary>Every kind of message, once: RP1xxx files and front matter, RP2xxx text, RP3xxx links, RP4xxx pictures, RP5xxx fonts, RP6xxx typesetting,
/// RP7xxx outputs, RP9xxx book.yaml. A test holds the table against manuscripts/MESSAGES.md.</summary>
public static class DiagnosticCodes
{
    private static readonly ImmutableArray<DiagnosticCode>.Builder Table = ImmutableArray.CreateBuilder<DiagnosticCode>();

    // Files
    public static readonly DiagnosticCode NotUtf8 = Error("RP1001", "A file isn't UTF-8");
    public static readonly DiagnosticCode EmptyFile = Error("RP1002", "A file is empty");
    public static readonly DiagnosticCode FileTooLarge = Error("RP1003", "A file is larger than its limit");
    public static readonly DiagnosticCode ControlCharacter = Error("RP1004", "A file holds a control character");
    public static readonly DiagnosticCode FrontMatterOpen = Error("RP1005", "Front matter has no closing ---");
    public static readonly DiagnosticCode ForeignFrontMatter = Error("RP1006", "Front matter is TOML or JSON");
    public static readonly DiagnosticCode Unreadable = Error("RP1007", "A file can't be read");
    public static readonly DiagnosticCode LinkLeadsOut = Error("RP1008", "A symbolic link leads out of the book's folder");

    // YAML
    public static readonly DiagnosticCode UnquotedColon = Error("RP1101", "A value with a colon has no quotation marks");
    public static readonly DiagnosticCode TabIndentation = Error("RP1102", "A line of YAML is indented with a tab");
    public static readonly DiagnosticCode QuoteOpen = Error("RP1103", "A quotation mark of YAML isn't closed where its value ends");
    public static readonly DiagnosticCode BracketOpen = Error("RP1104", "A bracket of YAML isn't closed");
    public static readonly DiagnosticCode ReservedSign = Error("RP1105", "A value begins with a sign that YAML keeps for itself");
    public static readonly DiagnosticCode BrokenYaml = Error("RP1106", "A line can't be read as YAML");
    public static readonly DiagnosticCode KeyTwice = Error("RP1107", "A key stands twice");
    public static readonly DiagnosticCode NestedTooDeep = Error("RP1109", "YAML is nested more than 100 levels deep");
    public static readonly DiagnosticCode SeveralDocuments = Error("RP1110", "A file holds several YAML documents");
    public static readonly DiagnosticCode LostComment = Warning("RP1111", "What follows # in a value without quotation marks is a comment");
    public static readonly DiagnosticCode NotKeysAndValues = Error("RP1112", "Front matter or book.yaml isn't a list of keys and values");

    // Keys
    public static readonly DiagnosticCode NearMissKey = Error("RP1201", "A key is nearly a known one");
    public static readonly DiagnosticCode UnknownKey = Warning("RP1202", "A key isn't known");
    public static readonly DiagnosticCode SameFactTwice = Warning("RP1203", "The same thing is said under two names");
    public static readonly DiagnosticCode WrongShape = Error("RP1204", "A value has the wrong shape: a list for a text, or the like");
    public static readonly DiagnosticCode NotPrinted = Info("RP1205", "A key is known, but not printed yet");
    public static readonly DiagnosticCode MisplacedKey = Error("RP1206", "A key about the review stands in the block of the work");
    public static readonly DiagnosticCode TwoWorks = Error("RP1207", "A review describes two works");
    public static readonly DiagnosticCode UnclearAuthor = Warning("RP1208", "It isn't clear whether author is the critic or the book's author");

    // Values
    public static readonly DiagnosticCode BadDate = Error("RP1301", "A date can't be read, or isn't in the calendar");
    public static readonly DiagnosticCode AmbiguousDate = Error("RP1302", "A date can be read in two ways");
    public static readonly DiagnosticCode BadYear = Error("RP1303", "A year can't be read");
    public static readonly DiagnosticCode BadRuntime = Error("RP1304", "A running time can't be read");
    public static readonly DiagnosticCode BadLanguage = Error("RP1305", "A language isn't written as a tag");
    public static readonly DiagnosticCode BadSlug = Error("RP1306", "A slug holds other signs than letters, digits and hyphens");
    public static readonly DiagnosticCode NotYesOrNo = Error("RP1307", "A value should be true or false");
    public static readonly DiagnosticCode UnknownWord = Error("RP1308", "A value isn't among the words that its key knows");
    public static readonly DiagnosticCode BadIsbn = Error("RP1309", "An ISBN is mistyped");
    public static readonly DiagnosticCode TitleTaken = Info("RP1310", "A title was taken from the first heading or the file's name");
    public static readonly DiagnosticCode NoTitle = Error("RP1311", "A review has no title");
    public static readonly DiagnosticCode NearMissCritic = Warning("RP1312", "A reviewer is nearly one of book.yaml's");

    // Ratings
    public static readonly DiagnosticCode BadRating = Error("RP1401", "A rating can't be read");
    public static readonly DiagnosticCode NoScale = Error("RP1402", "A rating is a bare number, and nothing says out of how many");
    public static readonly DiagnosticCode OffScale = Error("RP1403", "A rating is off its scale");
    public static readonly DiagnosticCode OffStep = Error("RP1404", "A rating falls between the steps of its scale");
    public static readonly DiagnosticCode OtherScale = Error("RP1405", "A rating is on another scale than its critic's");
    public static readonly DiagnosticCode RatingsDisagree = Error("RP1406", "Two ratings of one review disagree");
    public static readonly DiagnosticCode StarsOutOfFive = Warning("RP1407", "Stars are taken to be out of five");
    public static readonly DiagnosticCode RatingTaken = Info("RP1408", "A rating was taken from the last paragraph");
    public static readonly DiagnosticCode AmbiguousRating = Error("RP1409", "A rating can be read in two ways");

    // Reviews beside each other
    public static readonly DiagnosticCode DraftsLeftOut = Info("RP1501", "Drafts were left out");
    public static readonly DiagnosticCode DuplicateSlug = Error("RP1502", "Two reviews have one slug");
    public static readonly DiagnosticCode TwoYears = Warning("RP1503", "One work is given different years");

    // Text
    public static readonly DiagnosticCode BeyondLimit = Error("RP2001", "Markdown is nested or indented deeper than its limit");
    public static readonly DiagnosticCode HtmlNotUnderstood = Error("RP2010", "HTML that isn't understood");
    public static readonly DiagnosticCode HtmlNotClosed = Error("RP2011", "An HTML tag isn't closed, or closes nothing");
    public static readonly DiagnosticCode Shortcode = Error("RP2012", "A site generator's shortcode would be printed as it stands");
    public static readonly DiagnosticCode UnknownContainer = Error("RP2020", "A ::: block has no name, or one that isn't known");
    public static readonly DiagnosticCode ContainerNotClosed = Warning("RP2021", "A ::: block isn't closed");
    public static readonly DiagnosticCode UnknownAttribute = Warning("RP2022", "An attribute in braces isn't known here");
    public static readonly DiagnosticCode StrayAttributes = Warning("RP2023", "Attributes in braces belong to nothing and are printed as they stand");
    public static readonly DiagnosticCode WishMisplaced = Warning("RP2024", "A wish in braces isn't known, or doesn't fit where it stands");
    public static readonly DiagnosticCode EmptyContainer = Warning("RP2025", "A ::: block is empty");
    public static readonly DiagnosticCode NoteNotDefined = Error("RP2030", "A note is called and defined nowhere");
    public static readonly DiagnosticCode NoteDefinedTwice = Error("RP2031", "A note is defined twice");
    public static readonly DiagnosticCode NoteNotCalled = Error("RP2032", "A note is defined and called nowhere");
    public static readonly DiagnosticCode NoteEmpty = Error("RP2033", "A note is empty");
    public static readonly DiagnosticCode TableNotRead = Warning("RP2040", "Lines look like a table and aren't one");
    public static readonly DiagnosticCode CellNotText = Error("RP2041", "A table's cell holds more than lines of text");
    public static readonly DiagnosticCode CaptionWithoutTable = Warning("RP2042", "A table's caption has no table behind it");
    public static readonly DiagnosticCode TitleRepeated = Info("RP2050", "A first heading that repeats the title was left out");
    public static readonly DiagnosticCode NotInTitle = Error("RP2051", "A headline or dek holds more than text and emphasis");

    // Links
    public static readonly DiagnosticCode DeadReference = Error("RP3001", "A [[reference]] leads to no review of the book");
    public static readonly DiagnosticCode AmbiguousReference = Error("RP3002", "A [[reference]] fits several reviews");
    public static readonly DiagnosticCode EmptyReference = Error("RP3003", "A [[reference]] has no slug");
    public static readonly DiagnosticCode LinkNotUsable = Error("RP3101", "A link leads nowhere outside this machine");
    public static readonly DiagnosticCode LinkWithoutWords = Error("RP3102", "A link has no words");
    public static readonly DiagnosticCode LinkNotRead = Warning("RP3103", "A link or picture isn't read as one");

    // Pictures
    public static readonly DiagnosticCode AlternateMissing = Error("RP4001", "A picture has no alternate text");
    public static readonly DiagnosticCode PictureMissing = Error("RP4002", "A picture's file isn't there");
    public static readonly DiagnosticCode PictureOutside = Error("RP4003", "A picture lies outside the book's folders");
    public static readonly DiagnosticCode PictureNotRead = Error("RP4004", "A picture is of a kind that isn't read");
    public static readonly DiagnosticCode PictureRemote = Error("RP4005", "A picture lies on the network");
    public static readonly DiagnosticCode PictureInLine = Warning("RP4006", "A picture stands in a line of text");

    // Pictures
    public static readonly DiagnosticCode BadPicture = Error("RP4101", "A picture's file can't be used");

    public static readonly DiagnosticCode NoCover = Warning("RP4102", "The e-book's cover can't be drawn on this system");

    public static readonly DiagnosticCode CoverLacksLetters = Warning("RP4103", "The e-book's cover lacks letters");

    // Fonts
    public static readonly DiagnosticCode FontMissing = Error("RP5001", "A font's file isn't there");
    public static readonly DiagnosticCode FontOutside = Error("RP5002", "A font lies outside the book's folder");
    public static readonly DiagnosticCode BadFont = Error("RP5003", "A font can't be used");
    public static readonly DiagnosticCode NoSuchFace = Error("RP5004", "A font's file has no such face");
    public static readonly DiagnosticCode UnknownScript = Error("RP5005", "A script isn't known");
    public static readonly DiagnosticCode FontLacksFeature = Warning("RP5006", "A font lacks what the look asks for");

    // Typesetting
    public static readonly DiagnosticCode MissingGlyph = Error("RP6001", "No font has a character");
    public static readonly DiagnosticCode OverfullLine = Warning("RP6002", "A line can't be broken well");
    public static readonly DiagnosticCode TooHigh = Warning("RP6003", "Something is higher than a page");
    public static readonly DiagnosticCode NoPage = Error("RP6004", "A reference leads to no page");
    public static readonly DiagnosticCode HyphenAtPageEnd = Info("RP6005", "A page ends in a hyphen");
    public static readonly DiagnosticCode LooseEnd = Warning("RP6006", "A paragraph's single line, or a heading, is cut off by the end of a page");
    public static readonly DiagnosticCode WishUnmet = Warning("RP6007", "A wish for a paragraph's lines or a block's page can't be met");
    public static readonly DiagnosticCode LooseLine = Warning("RP6008", "A line has too few words to fill it");

    public static readonly DiagnosticCode ScriptNotSet = Error("RP6020", "A script isn't set in print");
    public static readonly DiagnosticCode NoPageNumbers = Warning("RP6021", "The e-book has no page numbers, because print can't be made");

    // Outputs
    public static readonly DiagnosticCode FileHeld = Error("RP7001", "A file can't be replaced");
    public static readonly DiagnosticCode UnsoundPublication = Error("RP7002", "The e-book would be unsound");
    public static readonly DiagnosticCode BookNotMade = Error("RP7003", "A book can't be made, for a reason that isn't in its files");

    // book.yaml
    public static readonly DiagnosticCode NoRecipe = Info("RP9001", "A folder of reviews has no book.yaml");
    public static readonly DiagnosticCode NoBook = Error("RP9002", "A folder holds no book");
    public static readonly DiagnosticCode UnknownFormat = Error("RP9003", "book.yaml has a format that isn't known");
    public static readonly DiagnosticCode NoBookTitle = Error("RP9004", "book.yaml has no title");
    public static readonly DiagnosticCode LanguageGuessed = Warning("RP9005", "Nothing says in which language the book is");
    public static readonly DiagnosticCode LanguageWithoutWords = Warning("RP9006", "The press has no words of its own in the book's language");
    public static readonly DiagnosticCode BadTrim = Error("RP9007", "A trim can't be read, or is no page");
    public static readonly DiagnosticCode BadMargin = Error("RP9008", "A margin can't be read, or leaves no room");
    public static readonly DiagnosticCode MatterMissing = Error("RP9009", "A file of front or back isn't there");
    public static readonly DiagnosticCode OutOfFolder = Error("RP9010", "A path leads out of the book's folder");
    public static readonly DiagnosticCode PicturesMissing = Warning("RP9011", "A folder of pictures isn't there");
    public static readonly DiagnosticCode NoReviews = Error("RP9012", "A book has no reviews");
    public static readonly DiagnosticCode BadScale = Error("RP9013", "A scale can't be read");
    public static readonly DiagnosticCode NamelessCritic = Error("RP9014", "A reviewer of book.yaml has no name");
    public static readonly DiagnosticCode CriticTwice = Error("RP9015", "A reviewer stands twice in book.yaml");
    public static readonly DiagnosticCode SeveralEditions = Error("RP9016", "book.yaml has more than one edition");

    public static readonly DiagnosticCode ReservedBookSlug = Error("RP9017", "A book's folder has a name that is taken");
    public static readonly DiagnosticCode NoBookBeside = Info("RP9018", "A folder of Markdown lies beside books and is none");
    public static readonly DiagnosticCode BadDivision = Error("RP9030", "A word under hyphenation can't be used");

    public static readonly DiagnosticCode BadWordCount = Error("RP9020", "A number of words can't be read");

    public static readonly DiagnosticCode BadPart = Error("RP9021", "A part has no title, or no reviews");
    public static readonly DiagnosticCode PartNamesNothing = Error("RP9022", "A part names a review that isn't there");
    public static readonly DiagnosticCode ReviewInNoPart = Error("RP9023", "A review stands in no part");
    public static readonly DiagnosticCode ReviewInTwoParts = Error("RP9024", "A review stands in two parts");

    // House styles
    public static readonly DiagnosticCode UnknownStyle = Error("RP9101", "A house style isn't known");
    public static readonly DiagnosticCode UnknownSchema = Error("RP9102", "A house style is written for another version of the tokens");
    public static readonly DiagnosticCode UnknownToken = Error("RP9103", "A house style has no such token");
    public static readonly DiagnosticCode BadToken = Error("RP9104", "A token's value can't be read, or is out of its range");

    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<DiagnosticCode> All { get; } = [.. Table.OrderBy(c => c.Id, StringComparer.Ordinal)];

    private static DiagnosticCode Error(string id, string summary) => Add(new DiagnosticCode(id, Severity.Error, summary));

    private static DiagnosticCode Warning(string id, string summary) => Add(new DiagnosticCode(id, Severity.Warning, summary));

    private static DiagnosticCode Info(string id, string summary) => Add(new DiagnosticCode(id, Severity.Info, summary));

    private static DiagnosticCode Add(DiagnosticCode code)
    {
        Table.Add(code);
        return code;
    }
}
