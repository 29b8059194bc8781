using NetVips;
using Vips = NetVips.NetVips;

namespace ReviewPress.Pictures;

/// <summary>libvips, opened once a process and closed in: no cache, no file names, seven loaders from memory and nothing else.</summary>
internal static class PictureLibrary
{
    private static readonly Lock Gate = new();
    private static readonly Log.LogDelegate Silent = static (_, _, _) => { };       // kept: native code calls it
    private static bool opened;

    /// <summary>Opens the library at its first use, .15 s.</summary>
    /// <returns>Null, or that it can't be had on this system.</returns>
    public static PictureFault? Open()
    {
        lock (Gate)
        {
            if (opened) return null;
            if (!ModuleInitializer.VipsInitialized) ModuleInitializer.Initialize();      // a native program hasn't yet: build/NativeSubstitutions.xml
            if (!ModuleInitializer.VipsInitialized) return new(PictureFaultKind.LibraryMissing, ModuleInitializer.Exception?.Message ?? "");
            Cache.Max = 0;                                    // each picture is met once
            Vips.BlockUntrusted = true;
            Operation.Block("VipsForeignLoad", true);
            foreach (var loader in new[] { "Png", "Jpeg", "Nsgif", "Webp", "Heif", "Tiff", "Svg" })
                Operation.Block("VipsForeignLoad" + loader + "Buffer", false);
            Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, Silent);     // what matters comes back as an exception
            opened = true;
            return null;
        }
    }

    /// <summary>Reads the header; pixels are pulled later, top to bottom. <c>failOn</c> belongs here: thumbnailing ignores it for buffers.</summary>
    public static Image Load(byte[] bytes) => Image.NewFromBuffer(bytes, access: Enums.Access.Sequential, failOn: Enums.FailOn.Error);

    /// <summary>The library's complaint as a fault, in its last line's words.</summary>
    public static PictureFault Damage(VipsException exception) =>
        new(PictureFaultKind.Damaged, exception.Message.Trim().Split('\n')[^1]);
}
