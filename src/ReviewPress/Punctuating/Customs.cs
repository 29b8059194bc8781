using System.Collections.Frozen;

namespace ReviewPress.Punctuating;

/// <summary>The languages' customs, by tag.</summary>
internal static class Customs
{
    private static readonly FrozenSet<string> EnglishElisions = Words("tis twas twere twill twould em til till cause cos coz bout round nuff kay neath gainst tween ere n fraid spose tec flu phone burbs hood");
    private static readonly FrozenSet<string> EnglishNumbers = Words("p. pp. No. Nos. no. nos. vol. Vol. vols. ch. chap. Ch. ep. Ep. fig. Fig. op. Op. c. ca. art. Art. sec. § l. ll. n.");
    private static readonly FrozenSet<string> EnglishNames = Words("Mr. Mrs. Ms. Messrs. Dr. Prof. St. Sgt. Lt. Capt. Col. Gen. Rev. Fr. Mr Mrs Ms Dr St Prof");

    private static readonly Custom American = new(new("“", "”"), new("‘", "’"))
    {
        Dash = DashCustom.ClosedEm, Elisions = EnglishElisions, BeforeNumber = EnglishNumbers, BeforeName = EnglishNames,
    };

    private static readonly Custom British = American with { Primary = new("‘", "’"), Secondary = new("“", "”"), Dash = DashCustom.SpacedEn };

    private static readonly Custom French = new(new("«\u202f", "\u202f»"), new("“", "”"))
    {
        High = HighPunctuation.Spaced, HasSpacedThousands = true,
        BeforeNumber = Words("p. pp. n° N° no vol. t. chap. ch. fig. art. §"), BeforeName = Words("M. MM. Mme Mlle Mmes Dr Pr Me Mgr"),
    };

    private static readonly Custom German = new(new("„", "“"), new("‚", "‘"))
    {
        Elisions = Words("s n ne nen nem ner ran rein raus rauf runter rum ist ner"),
        BeforeNumber = Words("S. Nr. Nrn. Bd. Bde. Kap. Abb. Abs. Art. Folge § §§ ca. um"), BeforeName = Words("Dr. Prof. Hr. Fr. St. Herr Frau"),
        AfterOrdinal = Words("Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Jahrhundert Jahrhunderts Jh. Akt Kapitel Teil Staffel"),
    };

    private static readonly Custom Polish = new(new("„", "”"), new("«", "»"))
    {
        OneLetterWords = "aiouwzAIOUWZ", HasSpacedThousands = true, BeforeNumber = Words("s. nr Nr t. rozdz. r. ok."), BeforeName = Words("dr prof. św. ks."),
    };

    private static readonly Custom Czech = new(new("„", "“"), new("‚", "‘"))
    {
        OneLetterWords = "kosuvzaiKOSUVZAI", HasSpacedThousands = true, BeforeNumber = Words("s. č. Č. sv. kap. obr. cca"), BeforeName = Words("p. pí. dr. prof. sv."),
    };

    private static readonly Custom Spanish = new(new("«", "»"), new("“", "”"))
    {
        Dash = DashCustom.SpacedEn, HasSpacedThousands = true, BeforeNumber = Words("p. pp. pág. págs. n.º N.º núm. vol. cap. fig. art."), BeforeName = Words("Sr. Sra. Srta. D. Dña. Dr. Dra. S."),
    };

    private static readonly Custom Russian = new(new("«", "»"), new("„", "“"))
    {
        Dash = DashCustom.SpacedEm, OneLetterWords = "вкосуаиВКОСУАИ", HasSpacedThousands = true, BeforeNumber = Words("с. № т. гл. рис. см. ок."), BeforeName = Words("г. св. проф. тов."),
    };

    private static readonly Custom Guillemets = new(new("«", "»"), new("“", "”")) { BeforeNumber = Words("p. pp. pag. n. vol. cap. fig. art. σ. αρ.") };

    private static readonly Custom Nordic = new(new("”", "”"), new("’", "’")) { HasSpacedThousands = true, BeforeNumber = Words("s. nr kap. ca ca.") };

    private static readonly Custom Curly = new(new("“", "”"), new("‘", "’")) { BeforeNumber = Words("p. pp. no. nr. n.º vol.") };

    private static readonly Custom LowHigh = new(new("„", "“"), new("‚", "‘")) { HasSpacedThousands = true };

    private static readonly FrozenDictionary<string, Custom> ByTag = new Dictionary<string, Custom>(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = American,
        ["en-GB"] = British, ["en-IE"] = British, ["en-AU"] = British, ["en-NZ"] = British, ["en-ZA"] = British, ["en-IN"] = British,
        ["de"] = German, ["de-CH"] = German with { Primary = new("«", "»"), Secondary = new("‹", "›") }, ["de-LI"] = German with { Primary = new("«", "»"), Secondary = new("‹", "›") },
        ["fr"] = French, ["fr-CA"] = French with { High = HighPunctuation.SpacedWhereTyped }, ["fr-CH"] = French with { Secondary = new("‹\u202f", "\u202f›") },
        ["pl"] = Polish,
        ["cs"] = Czech, ["sk"] = Czech,
        ["es"] = Spanish, ["ca"] = Spanish, ["gl"] = Spanish, ["eu"] = Spanish, ["ast"] = Spanish,
        ["it"] = Guillemets, ["pt"] = Guillemets, ["el"] = Guillemets, ["pt-BR"] = Curly, ["es-MX"] = Spanish with { Primary = new("“", "”"), Secondary = new("‘", "’") },
        ["ru"] = Russian, ["uk"] = Russian with { OneLetterWords = "взіуйоаіяВЗІУЙОАЯ" }, ["be"] = Russian with { OneLetterWords = "" },
        ["sv"] = Nordic, ["fi"] = Nordic,
        ["da"] = Nordic with { Primary = new("»", "«"), Secondary = new("›", "‹") },
        ["no"] = Nordic with { Primary = new("«", "»"), Secondary = new("‘", "’") }, ["nb"] = Nordic with { Primary = new("«", "»"), Secondary = new("‘", "’") },
        ["nn"] = Nordic with { Primary = new("«", "»"), Secondary = new("‘", "’") },
        ["nl"] = Curly with { Primary = new("‘", "’"), Secondary = new("“", "”"), Elisions = Words("s t n k m r ie ns") },
        ["af"] = Curly with { Elisions = Words("n") }, ["cy"] = British, ["ga"] = Curly, ["gd"] = British,
        ["is"] = LowHigh, ["bg"] = LowHigh with { Dash = DashCustom.SpacedEm, OneLetterWords = "вксуоиаВКСУОИА" }, ["mk"] = LowHigh, ["sl"] = LowHigh with { Primary = new("»", "«"), Secondary = new("›", "‹") },
        ["lt"] = LowHigh, ["et"] = LowHigh with { Secondary = new("«", "»") }, ["lv"] = LowHigh with { Primary = new("“", "”"), Secondary = new("‘", "’") },
        ["hu"] = LowHigh with { Primary = new("„", "”"), Secondary = new("»", "«") }, ["ro"] = LowHigh with { Primary = new("„", "”"), Secondary = new("«", "»") },
        ["hr"] = LowHigh with { Primary = new("„", "”"), Secondary = new("‘", "’") }, ["bs"] = LowHigh with { Primary = new("„", "”"), Secondary = new("‘", "’") },
        ["sr"] = LowHigh with { Primary = new("„", "”"), Secondary = new("’", "’") },
        ["tr"] = Curly, ["zh"] = Curly, ["ko"] = Curly, ["ja"] = Curly with { Primary = new("「", "」"), Secondary = new("『", "』") },
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>For a tag, the tag less its last subtags, else the custom of the widest use: “ ”, spaced en dashes.</summary>
    /// <param name="tag">BCP 47.</param>
    public static Custom For(string tag)
    {
        for (var rest = tag; rest.Length > 0; rest = rest.LastIndexOf('-') is > 0 and var cut ? rest[..cut] : "")
            if (ByTag.TryGetValue(rest, out var custom)) return custom;
        return Curly;
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
