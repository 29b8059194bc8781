namespace ReviewPress.Pdf.Syntax;

/// <summary>A stream's data as they lie in the file.</summary>
/// <param name="Bytes">Never changed after.</param>
/// <param name="IsDeflated">Whether they went through FlateDecode's other side.</param>
internal readonly record struct StreamData(byte[] Bytes, bool IsDeflated);
