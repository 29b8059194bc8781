using System.Security.Cryptography;
using System.Text;
using ReviewPress.Anthologies;

namespace ReviewPress.Binding;

/// <summary>Identifiers that stay the same through corrections: readers' devices keep notes and places by them.</summary>
public static class BookIdentifier
{
    /// <summary>A UUID of version 8 (RFC 9562 §5.8) from what makes the book that book.</summary>
    /// <param name="book">Its slug, title and language count.</param>
    /// <param name="edition">Such as <c>epub</c> or <c>pdf</c>: each has its own.</param>
    /// <returns><c>urn:uuid:…</c>.</returns>
    public static string Of(BookFacts book, string edition)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', "ReviewPress", book.Slug, book.Title, book.Language, edition))).AsSpan(0, 16);
        bytes[6] = (byte)(bytes[6] & 0x0F | 0x80);
        bytes[8] = (byte)(bytes[8] & 0x3F | 0x80);
        return "urn:uuid:" + new Guid(bytes, bigEndian: true).ToString("D");
    }
}
