namespace ReviewPress.Reading.Parsing;

/// <summary>Tags of languages, BCP 47.</summary>
internal static class LanguageTag
{
    /// <summary>Whether it has the form of a tag: a language of two or three letters, then subtags of one to eight letters and digits.</summary>
    public static bool IsWellFormed(string tag)
    {
        var parts = tag.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter) && parts.Skip(1).All(p => p.Length is >= 1 and <= 8 && p.All(char.IsAsciiLetterOrDigit));
    }
}
