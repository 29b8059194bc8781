namespace ReviewPress.Typesetting.Pages;

/// <summary>A row of the page map: which place begins which page. A word divided between two pages belongs to the first.</summary>
/// <param name="Page">Physical, from 0.</param>
/// <param name="Label">As on <see cref="Page"/>.</param>
/// <param name="Place">Of the first word of the manuscript in the page's text column; 0 where it has none (a blank page, a title page).</param>
/// <param name="Section">Index of the section.</param>
public readonly record struct PageStart(int Page, string Label, ulong Place, int Section);
