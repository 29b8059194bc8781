namespace ReviewPress.Epub.Publications;

/// <summary>Why a publication would be no sound EPUB.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Place">The file or field it is in, such as <c>reviews/heat-1995.xhtml</c> or <c>metadata</c>.</param>
/// <param name="Detail">The offending word itself: a name, a link, an element.</param>
public sealed record PublicationFault(PublicationFaultKind Kind, string Place, string Detail);

/// <summary>What can be wrong with a publication.</summary>
public enum PublicationFaultKind
{
    /// <summary>No main title, or a title, name or label of white space.</summary>
    EmptyText,

    /// <summary>No language at all.</summary>
    LanguageMissing,

    /// <summary>Not a well-formed BCP 47 tag.</summary>
    LanguageMalformed,

    /// <summary>An identifier that is no URN, a date that is no W3C date, a role that is no MARC code, a position that is no number.</summary>
    MetadataMalformed,

    /// <summary>A conformance claim that names no evaluator.</summary>
    ClaimWithoutEvaluator,

    /// <summary>A name that isn't portable, leaves the container, or is one that the packager needs itself.</summary>
    NameUnusable,

    /// <summary>Two files whose names are equal but for case.</summary>
    NameTwice,

    /// <summary>No document in reading order.</summary>
    NoDocument,

    /// <summary>A link to a document that isn't there.</summary>
    LinkDead,

    /// <summary>A link to an id that its document hasn't.</summary>
    FragmentDead,

    /// <summary>A link that isn't relative, https, http, mailto or tel.</summary>
    LinkForbidden,

    /// <summary>A picture or font that no resource gives.</summary>
    ResourceMissing,

    /// <summary>A picture or font to be fetched from elsewhere.</summary>
    ResourceRemote,

    /// <summary>Bytes that aren't what the media type says, or end too early.</summary>
    ResourceDamaged,

    /// <summary>A media type that EPUB readers need not know.</summary>
    MediaTypeUnsupported,

    /// <summary>The same id twice in a document.</summary>
    IdTwice,

    /// <summary>An id with white space, or none where an anchor needs one.</summary>
    IdMalformed,

    /// <summary>An element that EPUB content of ours never has: obsolete, active or unknown.</summary>
    ElementForbidden,

    /// <summary>An element where XHTML doesn't allow it.</summary>
    ElementMisplaced,

    /// <summary>An attribute that its element doesn't take.</summary>
    AttributeForbidden,

    /// <summary>A value outside the vocabulary: <c>role</c>, <c>epub:type</c>, <c>lang</c>.</summary>
    AttributeValueUnknown,

    /// <summary>An image without <c>alt</c>; an empty one is a statement, none is a gap.</summary>
    AlternativeTextMissing,

    /// <summary>A character that XML can't hold.</summary>
    CharacterForbidden,

    /// <summary>A style sheet whose braces, strings or comments don't close, or that fetches something.</summary>
    StyleSheetMalformed,

    /// <summary>Contents or pages that don't follow the reading order.</summary>
    NavigationOutOfOrder,

    /// <summary>Two landmarks of a kind, or a page label twice.</summary>
    NavigationTwice,

    /// <summary>No table of contents.</summary>
    ContentsEmpty,
}
