using System.Text.RegularExpressions;

namespace ReviewPress.Manuscripts;

/// <summary>Language tags (BCP 47): language, script, region.</summary>
internal static partial class LanguageTag
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["english"] = "en", ["american"] = "en-US", ["british"] = "en-GB", ["french"] = "fr", ["français"] = "fr", ["german"] = "de", ["deutsch"] = "de",
        ["spanish"] = "es", ["español"] = "es", ["italian"] = "it", ["italiano"] = "it", ["polish"] = "pl", ["polski"] = "pl", ["czech"] = "cs", ["čeština"] = "cs",
        ["dutch"] = "nl", ["nederlands"] = "nl", ["swedish"] = "sv", ["svenska"] = "sv", ["portuguese"] = "pt", ["russian"] = "ru", ["greek"] = "el",
        ["japanese"] = "ja", ["chinese"] = "zh", ["korean"] = "ko", ["danish"] = "da", ["norwegian"] = "nb", ["finnish"] = "fi",
    };

    /// <summary>The tag in canonical form (<c>en_us</c> → <c>en-US</c>), or null.</summary>
    public static string? Read(string text)
    {
        var found = Tag().Match(text.Trim());
        if (!found.Success) return null;
        var tag = found.Groups["language"].Value.ToLowerInvariant();
        if (found.Groups["script"].Success) tag += "-" + char.ToUpperInvariant(found.Groups["script"].Value[0]) + found.Groups["script"].Value[1..].ToLowerInvariant();
        if (found.Groups["region"].Success) tag += "-" + found.Groups["region"].Value.ToUpperInvariant();
        return tag + found.Groups["rest"].Value.ToLowerInvariant().Replace('_', '-');
    }

    /// <summary>The tag of a language by its name, or null.</summary>
    public static string? OfName(string name) => Names.GetValueOrDefault(name.Trim());

    [GeneratedRegex("^(?<language>[a-z]{2,3})(?:[-_](?<script>[a-z]{4}))?(?:[-_](?<region>[a-z]{2}|[0-9]{3}))?(?<rest>(?:[-_][a-z0-9]{5,8})*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
