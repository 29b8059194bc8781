namespace ReviewPress.Pdf.Images;

/// <summary>PNG's row filters before Flate (ISO 15948, clause 9; predictor 15 of ISO 32000-1, 7.4.4.4): each row by the filter whose bytes,
/// taken as signed, have the smallest sum, PNG's own heuristic (12.8).</summary>
internal static class PngPredictor
{
    private const int Filters = 5;

    public static byte[] Filter(ReadOnlySpan<byte> samples, int rowLength, int pixelLength)
    {
        var rows = samples.Length / rowLength;
        var filtered = new byte[rows * (rowLength + 1)];
        var above = new byte[rowLength];
        var candidate = new byte[rowLength];
        for (var row = 0; row < rows; row++)
        {
            var raw = samples.Slice(row * rowLength, rowLength);
            var target = filtered.AsSpan(row * (rowLength + 1), rowLength + 1);
            var least = long.MaxValue;
            for (var filter = 0; filter < Filters; filter++)
            {
                Apply(filter, raw, above, pixelLength, candidate);
                var sum = Sum(candidate);
                if (sum >= least) continue;
                least = sum;
                target[0] = (byte)filter;
                candidate.CopyTo(target[1..]);
            }

            raw.CopyTo(above);
        }

        return filtered;
    }

    private static void Apply(int filter, ReadOnlySpan<byte> raw, ReadOnlySpan<byte> above, int pixel, Span<byte> result)
    {
        for (var i = 0; i < raw.Length; i++)
        {
            var left = i < pixel ? 0 : raw[i - pixel];
            var up = above[i];
            var prediction = filter switch
            {
                0 => 0,
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                _ => Paeth(left, up, i < pixel ? 0 : above[i - pixel]),
            };
            result[i] = (byte)(raw[i] - prediction);
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var estimate = left + up - corner;
        var (toLeft, toUp, toCorner) = (Math.Abs(estimate - left), Math.Abs(estimate - up), Math.Abs(estimate - corner));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }

    private static long Sum(ReadOnlySpan<byte> bytes)
    {
        long sum = 0;
        foreach (var b in bytes) sum += Math.Abs((int)(sbyte)b);
        return sum;
    }
}
