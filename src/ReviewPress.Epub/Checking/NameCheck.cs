using System.Text.RegularExpressions;
using ReviewPress.Epub.Publications;

namespace ReviewPress.Epub.Checking;

/// <summary>File names: portable, inside the container, no two alike (OCF 3.3 §4.1.3).</summary>
internal static partial class NameCheck
{
    public static void Run(Publication publication, FaultList faults)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            FixedNames.Package, FixedNames.Navigation, FixedNames.Ncx, FixedNames.StyleSheet, FixedNames.CoverPage,
        };
        if (publication.Cover is { } cover) names.Add(FixedNames.CoverImage(cover));
        if (publication.Documents.IsDefaultOrEmpty) faults.Add(PublicationFaultKind.NoDocument, "documents", "");
        foreach (var document in publication.Documents)
        {
            Check(document.Name, names, faults);
            if (!document.Name.EndsWith(".xhtml", StringComparison.Ordinal)) faults.Add(PublicationFaultKind.NameUnusable, document.Name, document.Name);
        }

        foreach (var resource in publication.Resources) Check(resource.Name, names, faults);
    }

    private static void Check(string name, HashSet<string> names, FaultList faults)
    {
        if (!Portable().IsMatch(name) || name.Length > 200) faults.Add(PublicationFaultKind.NameUnusable, name, name);
        else if (!names.Add(name)) faults.Add(PublicationFaultKind.NameTwice, name, name);
    }

    /// <summary>ASCII letters, figures, hyphen, underscore and full stop; no part begins or ends with a full stop.</summary>
    [GeneratedRegex(@"\A(?!META-INF/)[A-Za-z0-9_-]([A-Za-z0-9._-]*[A-Za-z0-9_-])?(/[A-Za-z0-9_-]([A-Za-z0-9._-]*[A-Za-z0-9_-])?)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Portable();
}
