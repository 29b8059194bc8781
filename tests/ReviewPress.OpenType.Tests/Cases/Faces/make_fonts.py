"""Makes the two fonts beside it, of six boxes each, for what the shipped fonts (TrueType) don't show: CFF by name, and CFF by CID.
Needs fontTools. The bytes don't change from run to run."""
from fontTools.cffLib import FDArrayIndex, FDSelect, FontDict
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen

LETTERS = "abcde"
CIDS = [10, 11, 12, 700, 701]          # with gaps, so that no glyph's number is its CID


def box(width, height):
    pen = T2CharStringPen(width, None)
    pen.moveTo((50, 0))
    pen.lineTo((width - 50, 0))
    pen.lineTo((width - 50, height))
    pen.curveTo((width - 100, height + 40), (100, height + 40), (50, height))
    pen.closePath()
    return pen.getCharString()


def build(names, family):
    glyphs = {name: box(400 + 50 * i, 300 + 20 * i) for i, name in enumerate(names)}
    font = FontBuilder(1000, isTTF=False)
    font.setupGlyphOrder(names)
    font.setupCharacterMap({ord(letter): name for letter, name in zip(LETTERS, names[1:])})
    font.setupCFF(family.replace(" ", ""), {"FullName": family, "FamilyName": family}, glyphs, {})
    font.setupHorizontalMetrics({name: (400 + 50 * i, 50) for i, name in enumerate(names)})
    font.setupHorizontalHeader(ascent=800, descent=-200)
    font.setupNameTable({"familyName": family, "styleName": "Regular", "psName": family.replace(" ", "")})
    font.setupOS2(sTypoAscender=800, sTypoDescender=-200, sCapHeight=700, sxHeight=500)
    font.setupPost(keepGlyphNames=False)
    font.updateHead(created=0, modified=0)
    font.font.recalcTimestamp = False
    return font.font


def to_cids(font):
    cff = font["CFF "].cff
    top = cff.topDictIndex[0]
    private = top.Private
    del top.Private
    for key in ("Encoding", "Private"):
        top.rawDict.pop(key, None)
    top.ROS = ("Adobe", "Identity", 0)
    top.CIDCount = 1000
    fd = FontDict()
    fd.setCFF2(False)
    fd.Private = private
    fd.FontName = "Boxes"
    top.FDArray = FDArrayIndex()
    top.FDArray.append(fd)
    top.FDSelect = FDSelect()
    top.FDSelect.format = 3
    top.FDSelect.gidArray = [0] * len(font.getGlyphOrder())
    top.CharStrings.fdArray, top.CharStrings.fdSelect = top.FDArray, top.FDSelect


if __name__ == "__main__":
    build([".notdef"] + list(LETTERS), "Boxes by Name").save("NameKeyed.otf")
    cid = build([".notdef"] + [f"cid{n:05}" for n in CIDS], "Boxes by CID")
    to_cids(cid)
    cid.save("CidKeyed.otf")
