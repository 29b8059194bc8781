using ReviewPress.Diagnostics;

namespace ReviewPress.Reading.Parsing;

/// <summary>A review's notes: where they are defined, and in which order they are called.</summary>
internal sealed class NoteRegister
{
    private readonly Dictionary<string, NoteBlock> _defined = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<NoteBlock, int> _numbers = [];
    private readonly List<NoteBlock> _called = [];

    /// <summary>Those called so far; a note's place in the list is its number less one.</summary>
    public IReadOnlyList<NoteBlock> Called => _called;

    /// <summary>Takes in a definition.</summary>
    /// <returns>The first with the same label, or null.</returns>
    public NoteBlock? Define(NoteBlock note) => _defined.TryAdd(note.Label, note) ? null : _defined[note.Label];

    /// <summary>The number of a called note, from 1; null where it is defined nowhere.</summary>
    public int? Call(string label)
    {
        if (!_defined.TryGetValue(label, out var note)) return null;
        if (!_numbers.TryGetValue(note, out var number))
        {
            _called.Add(note);
            _numbers[note] = number = _called.Count;
        }

        return number;
    }

    /// <summary>Whether nobody calls it, though it is the one of its label.</summary>
    public bool IsForgotten(NoteBlock note) => _defined[note.Label] == note && !_numbers.ContainsKey(note);

    /// <summary>What to do about a call that leads nowhere.</summary>
    public static string Help(string label) => $"add a paragraph that begins with [^{label}]: at the end, or put a backslash before the bracket";
}
