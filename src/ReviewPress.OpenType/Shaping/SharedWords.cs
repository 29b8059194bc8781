using System.Collections.Concurrent;
using ReviewPress.OpenType.CharacterTables;
using ReviewPress.OpenType.Faces;

namespace ReviewPress.OpenType.Shaping;

/// <summary>What several shapers have learnt of words, so that each word is shaped once whoever meets it first. Threads may share it; it changes no result.</summary>
public sealed class SharedWords
{
    private readonly ConcurrentDictionary<(Face, Script, string, FeatureSet), WordStore> _stores = [];   // looked up, never enumerated

    internal WordStore Of((Face Face, Script Script, string Language, FeatureSet Features) kind) => _stores.GetOrAdd(kind, static _ => new WordStore());
}
