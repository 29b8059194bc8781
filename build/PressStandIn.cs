using System.Collections.Immutable;

namespace ReviewPress;

[Flags]
public enum Editions { Check = 0, Pdf = 1, Epub = 2 }

public sealed record PressOrder(string Manuscripts, string Output, string? Book, Editions Editions, bool Draft, int Cores, string CallerFolder, long? SourceDateEpoch, bool Verbose);

public interface IPressProgress { void Stage(string book, string stage); }

public sealed record MadeFile(string Path, int? Pages, long Bytes);

public sealed record BookReport(string Slug, string Title, ImmutableArray<MadeFile> Files, bool Failed);

public sealed record PressReport(ImmutableArray<BookReport> Books, ImmutableArray<string> Lines, bool HasErrors);

public static class StandIn
{
    public static PressReport Make(PressOrder order, IPressProgress progress) { progress.Stage("nothing", "reading"); return new([], [], false); }
}
