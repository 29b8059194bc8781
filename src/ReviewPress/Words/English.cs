namespace ReviewPress.Words;

/// <summary>English: American, and what is British in it.</summary>
internal static class English
{
    /// <summary>The words.</summary>
    public static Phrases American { get; } = new("en-US")
    {
        Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        DatePattern = "{1}\u00A0{0}, {2}",
        DecimalMark = ".", PercentSpace = "",
        Kinds = ["Film", "Show", "Book", "Game", "Album", "Essay"],
        Credits = new CreditLabels
        {
            Director = "Directed by",
            Creator = "Created by",
            Author = "By",
            Artist = "By",
            Cast = "With",
            Screenwriter = "Written by",
            Writer = "Written by",
            Cinematographer = "Photographed by",
            Music = "Music by",
            Translator = "Translated by",
            Developer = "Developed by",
            Publisher = "Published by",
            RecordLabel = "Label",
            Platform = ("Platform", "Platforms"),
            Country = ("Country", "Countries"),
            Language = ("Language", "Languages"),
            Runtime = "Running time",
            Seen = "Seen",
            Read = "Read",
            Played = "Played",
            Heard = "Heard",
            Again = "again",
            OriginalTitle = "Original title",
            Warnings = "Contains",
        },
        AndOthers = "and others",
        And = " and ",
        Contents = "Contents",
        Foreword = "Foreword",
        Continued = "(continued)",
        Verdict = "Verdict",
        SpoilersFollow = "Spoilers follow",
        PageReference = "(p.\u00A0{0})",
        Page = "page",
        By = "by {0}",
        EditedBy = "Edited by {0}",
        FirstPublishedIn = "First published in {0}",
        FirstPublishedOn = "First published {0}",
        Colophon = "Set in {0} and {1} by ReviewPress.",
        ColophonOfOne = "Set in {0} by ReviewPress.",
        Stars = "{0} out of {1} stars",
        Points = "{0} out of {1}",
        Percent = "{0} percent",
        Grade = "Grade: {0}",
        Unrated = "Unrated",
        Cover = "Cover",
        TitlePage = "Title page",
        Imprint = "Imprint",
        Note = "Note",
        BackToText = "Back to the text",
        Draft = "Draft",
        Ebook = new("Landmarks", "Pages", "Beginning",
            "The text can be enlarged, searched and read aloud; headings, notes and languages are marked.",
            "Every picture has a description.",
            "Page numbers are those of the printed edition."),
        LeftOut = "Left out of this draft",
    };

    /// <summary>British.</summary>
    public static Phrases British { get; } = American with
    {
        Language = "en-GB",
        DatePattern = "{0}\u00A0{1} {2}",
        Percent = "{0} per cent",
    };
}
