namespace ReviewPress.Pdf;

/// <summary>What is on the page but not in the text (ISO 32000-1, 14.8.2.2).</summary>
public enum PdfArtifact
{
    /// <summary>A running head.</summary>
    Header,

    /// <summary>What stands at every page's foot, such as a folio.</summary>
    Footer,

    /// <summary>Rules and ornaments.</summary>
    Layout,

    /// <summary>What helps production, such as crop marks.</summary>
    Page,
}
