using System.Runtime.InteropServices;

namespace ReviewPress.OpenType.CharacterTables;

/// <summary>A stretch of text in one script.</summary>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="Length">In UTF-16 units, at least 1.</param>
/// <param name="Script">Never Common or Inherited.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ScriptRun(int Start, int Length, Script Script);
