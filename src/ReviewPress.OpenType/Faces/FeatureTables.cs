using System.Collections.Immutable;

namespace ReviewPress.OpenType.Faces;

/// <summary>Reads which features a face has, in GSUB and GPOS, for any script and language.</summary>
internal static class FeatureTables
{
    internal static ImmutableArray<FeatureTag> Read(NativeFace native) =>
        [.. Tags(native, "GSUB").Concat(Tags(native, "GPOS")).Distinct().Order().Select(tag => new FeatureTag(tag))];

    private static unsafe uint[] Tags(NativeFace native, string table)
    {
        var tag = HarfBuzz.Tag(table);
        var count = HarfBuzz.hb_ot_layout_table_get_feature_tags(native.FaceHandle, tag, 0, null, null);
        var tags = new uint[count];
        fixed (uint* p = tags) _ = HarfBuzz.hb_ot_layout_table_get_feature_tags(native.FaceHandle, tag, 0, &count, p);
        return tags;
    }
}
