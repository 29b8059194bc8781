using System.Text.RegularExpressions;
using ReviewPress.Epub.Publications;
using Kind = ReviewPress.Epub.Publications.PublicationFaultKind;

namespace ReviewPress.Epub.Checking;

/// <summary>Metadata: what must be there is there, what has a form keeps it.</summary>
internal static partial class MetadataCheck
{
    private const string Place = "metadata";

    public static void Run(Publication publication, FaultList faults)
    {
        var metadata = publication.Metadata;
        RequireForm(metadata.Identifier, Urn(), "identifier", faults);
        foreach (var other in metadata.OtherIdentifiers) RequireForm(other, Urn(), "identifier", faults);
        if (metadata.Titles.IsDefaultOrEmpty || metadata.Titles[0].Kind != TitleKind.Main) faults.Add(Kind.EmptyText, Place, "title");
        foreach (var title in metadata.Titles) faults.RequireText(title.Text, Place, "title");
        foreach (var person in metadata.Creators.Concat(metadata.Contributors)) CheckPerson(person, faults);
        if (metadata.Languages.IsDefaultOrEmpty) faults.Add(Kind.LanguageMissing, Place, "language");
        foreach (var language in metadata.Languages) RequireLanguage(language, Place, faults);
        if (metadata.Date is not null) RequireForm(metadata.Date, W3CDate(), "date", faults);
        faults.RequireTextOrNull(metadata.Publisher, Place, "publisher");
        faults.RequireTextOrNull(metadata.Description, Place, "description");
        faults.RequireTextOrNull(metadata.Rights, Place, "rights");
        faults.RequireTextOrNull(metadata.PageBreakSource, Place, "pageBreakSource");
        foreach (var subject in metadata.Subjects) faults.RequireText(subject, Place, "subject");
        CheckSeries(metadata.Series, faults);
        CheckAccessibility(metadata.Accessibility, faults);
        foreach (var label in new[] { publication.Labels.Contents, publication.Labels.Landmarks, publication.Labels.Pages, publication.Labels.Cover })
            faults.RequireText(label, "labels", "label");
    }

    /// <summary>A BCP 47 tag by its grammar (RFC 5646 §2.1, without the grandfathered tags).</summary>
    public static void RequireLanguage(string language, string place, FaultList faults)
    {
        if (!LanguageTag().IsMatch(language)) faults.Add(Kind.LanguageMalformed, place, language);
    }

    private static void CheckPerson(Creator person, FaultList faults)
    {
        faults.RequireText(person.Name, Place, "creator");
        faults.RequireTextOrNull(person.FileAs, Place, "file-as");
        RequireForm(person.Role, MarcCode(), "role", faults);
    }

    private static void CheckSeries(Series? series, FaultList faults)
    {
        if (series is null) return;
        faults.RequireText(series.Name, Place, "series");
        if (series.Position is not null) RequireForm(series.Position, GroupPosition(), "group-position", faults);
    }

    private static void CheckAccessibility(Accessibility? accessibility, FaultList faults)
    {
        if (accessibility is null) return;
        faults.RequireText(accessibility.Summary, Place, "accessibilitySummary");
        foreach (var word in accessibility.Modes.Concat(accessibility.SufficientModes).Concat(accessibility.Features).Concat(accessibility.Hazards))
            RequireForm(word, SchemaWord(), "accessibility", faults);
        faults.RequireTextOrNull(accessibility.ConformsTo, Place, "conformsTo");
        if (accessibility.ConformsTo is not null && string.IsNullOrWhiteSpace(accessibility.CertifiedBy))
            faults.Add(Kind.ClaimWithoutEvaluator, Place, accessibility.ConformsTo);
    }

    private static void RequireForm(string text, Regex form, string what, FaultList faults)
    {
        if (!form.IsMatch(text)) faults.Add(Kind.MetadataMalformed, Place, what + ": " + text);
    }

    [GeneratedRegex(@"\A(urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|urn:isbn:(97[89])?[0-9]{9}[0-9X]|urn:(?!uuid:|isbn:)[a-z0-9][a-z0-9-]{0,30}[a-z0-9]:[!-~]+)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Urn();

    [GeneratedRegex(@"\A[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex W3CDate();

    [GeneratedRegex(@"\A([a-zA-Z]{2,3}(-[a-zA-Z]{3}){0,3}|[a-zA-Z]{4,8})(-[a-zA-Z]{4})?(-([a-zA-Z]{2}|[0-9]{3}))?(-([a-zA-Z0-9]{5,8}|[0-9][a-zA-Z0-9]{3}))*(-[a-wy-zA-WY-Z0-9](-[a-zA-Z0-9]{2,8})+)*(-[xX](-[a-zA-Z0-9]{1,8})+)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LanguageTag();

    [GeneratedRegex(@"\A[a-z]{3}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MarcCode();

    [GeneratedRegex(@"\A[0-9]+(\.[0-9]+)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex GroupPosition();

    [GeneratedRegex(@"\A[a-zA-Z]+(,[a-zA-Z]+)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SchemaWord();
}
