using System.Runtime.InteropServices;

namespace ReviewPress.OpenType.CharacterTables;

/// <summary>All that line breaking knows of a character.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LineBreakKind(LineBreakClass Class, LineBreakTraits Traits);
