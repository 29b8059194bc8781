using ReviewPress.Diagnostics;

namespace ReviewPress.Reading.Parsing;

/// <summary>What is said about HTML that can't be used.</summary>
internal static class HtmlFaults
{
    public static void NotUnderstood(MarkdownFaults faults, int source, string tag) =>
        faults.Add(DiagnosticCodes.HtmlNotUnderstood, source, $"<{tag}> isn't understood", tag switch
        {
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => "write a heading: ## Words",
            "table" or "tr" or "td" or "th" => "write a table in Markdown: | a | b |",
            "script" or "style" or "iframe" or "object" or "embed" or "video" or "audio" => "take it out: a book holds text and pictures",
            "font" => "take the tag out; for another language write [words]{lang=fr}",
            "pre" => "write code between lines of ```",
            _ => "write it in Markdown, or put a backslash before < to print it",
        });

    public static void NotClosed(MarkdownFaults faults, int source, string tag) =>
        faults.Add(DiagnosticCodes.HtmlNotClosed, source, $"<{tag}> isn't closed", $"write </{tag}> where it ends, in the same paragraph");

    public static void ClosesNothing(MarkdownFaults faults, int source, string tag) =>
        faults.Add(DiagnosticCodes.HtmlNotClosed, source, $"</{tag}> closes nothing", "take it out, or open it in the same paragraph");
}
