using ReviewPress.Epub.Publications;
using Kind = ReviewPress.Epub.Publications.PublicationFaultKind;

namespace ReviewPress.Epub.Checking;

/// <summary>Contents, landmarks and pages: alive, labelled, in reading order, no two alike.</summary>
internal static class NavigationCheck
{
    public static void Run(Publication publication, ReadingOrder order, FaultList faults)
    {
        if (publication.Contents.IsDefaultOrEmpty) faults.Add(Kind.ContentsEmpty, "contents", "");
        CheckOrdered("contents", Flat(publication.Contents), order, faults);
        CheckOrdered("pages", publication.Pages.Select(p => (p.Label, p.Target)), order, faults);
        CheckOnce("pages", publication.Pages.Select(p => p.Label), faults);
        CheckOnce("landmarks", publication.Landmarks.Select(l => l.Kind.ToString()), faults);
        foreach (var landmark in publication.Landmarks)
        {
            faults.RequireText(landmark.Label, "landmarks", landmark.Target);
            LinkCheck.CheckTarget("landmarks", landmark.Target, order, faults);
        }
    }

    private static IEnumerable<(string Label, string Target)> Flat(IEnumerable<NavigationPoint> points) =>
        points.SelectMany(p => Flat(p.Children).Prepend((p.Label, p.Target)));

    private static void CheckOrdered(string place, IEnumerable<(string Label, string Target)> entries, ReadingOrder order, FaultList faults)
    {
        (int, int) last = (-1, -1);
        foreach (var (label, target) in entries)
        {
            faults.RequireText(label, place, target);
            if (!LinkCheck.CheckTarget(place, target, order, faults)) continue;
            var next = order.PlaceOf(target)!.Value;
            if (next.CompareTo(last) < 0) faults.Add(Kind.NavigationOutOfOrder, place, target);
            last = next;
        }
    }

    private static void CheckOnce(string place, IEnumerable<string> keys, FaultList faults)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in keys)
            if (!seen.Add(key)) faults.Add(Kind.NavigationTwice, place, key);
    }
}
