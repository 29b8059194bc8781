#!/usr/bin/env python3
"""Draws the five pictures of Half in the Dark. Needs Pillow; the made files are committed beside it.

All lengths are in pixels of the finished picture, 1,650 to the measure of 300 points, so 5.5 to the point.
Everything is drawn three times as large and reduced, which is all the smoothing there is.
"""
import math
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter, ImageFont

HERE = Path(__file__).resolve().parent
FONTS = HERE.parents[2] / "src/ReviewPress/HouseStyles/Fonts/alegreya-sans"
OVER = 3
WIDTH = 1650
POINT = WIDTH / 300
INK, GREY, PALE, PAPER = 20, 120, 205, 255
HAIR, FINE, BOLD = 0.6 * POINT, 1.0 * POINT, 2.0 * POINT


class Sheet:
    def __init__(self, height, ground=PAPER):
        self.size = (WIDTH, height)
        self.image = Image.new("L", (WIDTH * OVER, height * OVER), ground)
        self.pen = ImageDraw.Draw(self.image)

    def line(self, points, width=FINE, ink=INK):
        scaled = [(x * OVER, y * OVER) for x, y in points]
        thick = max(1, round(width * OVER))
        self.pen.line(scaled, fill=ink, width=thick, joint="curve")
        for x, y in (scaled[0], scaled[-1]):
            self._dot(x, y, thick / 2, ink)

    def dots(self, points, every=13, radius=3.6, ink=INK):
        for x, y in walk(points, every):
            self._dot(x * OVER, y * OVER, radius * OVER, ink)

    def polygon(self, points, fill=None, width=FINE, ink=INK):
        if fill is not None:
            self.pen.polygon([(x * OVER, y * OVER) for x, y in points], fill=fill)
        if width:
            self.line(points + points[:1], width, ink)

    def ellipse(self, x, y, rx, ry, fill=None, width=FINE, ink=INK):
        ring = [(x + rx * math.cos(a), y + ry * math.sin(a)) for a in turn(0, 2 * math.pi, 180)]
        self.polygon(ring, fill, width, ink)

    def arrow(self, points, width=FINE, ink=INK, size=24):
        (x0, y0), (x1, y1) = points[-2], points[-1]
        angle = math.atan2(y1 - y0, x1 - x0)
        back = (x1 - size * 0.7 * math.cos(angle), y1 - size * 0.7 * math.sin(angle))
        self.line(points[:-1] + [back], width, ink)
        wings = [(x1 - size * math.cos(angle + s), y1 - size * math.sin(angle + s)) for s in (-0.36, 0.36)]
        self.pen.polygon([(x * OVER, y * OVER) for x, y in [(x1, y1), *wings]], fill=ink)

    def text(self, x, y, words, points=8.5, face="400Regular", ink=INK, anchor="lm"):
        font = ImageFont.truetype(str(FONTS / f"AlegreyaSans_{face}.ttf"), round(points * POINT * OVER))
        self.pen.text((x * OVER, y * OVER), words, fill=ink, font=font, anchor=anchor)

    def fade(self, outline, left, right, dark, light):
        """Fills an outline with a tone that rises from left to right and falls off a little at the far edge."""
        mask = Image.new("L", self.image.size, 0)
        ImageDraw.Draw(mask).polygon([(x * OVER, y * OVER) for x, y in outline], fill=255)
        ramp = Image.new("L", (256, 1))
        for i in range(256):
            t = i / 255
            ramp.putpixel((i, 0), round(dark + (light - dark) * math.sin(math.pi * 0.68 * t)))
        band = Image.new("L", self.image.size, dark)
        band.paste(ramp.resize((round((right - left) * OVER), self.image.size[1]), Image.BILINEAR), (round(left * OVER), 0))
        self.image.paste(band, (0, 0), mask)

    def reduced(self):
        return self.image.resize(self.size, Image.LANCZOS)

    def png(self, name):
        self.reduced().quantize(32).save(HERE / name, optimize=True, dpi=(396, 396))

    def jpeg(self, name):
        self.reduced().save(HERE / name, quality=88, optimize=True, dpi=(396, 396))

    def _dot(self, x, y, radius, ink):
        self.pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=ink)


def turn(start, end, steps):
    return [start + (end - start) * i / steps for i in range(steps + 1)]


def walk(points, every):
    """Points at even distances along a bent line."""
    rest = 0.0
    for (x0, y0), (x1, y1) in zip(points, points[1:]):
        length = math.hypot(x1 - x0, y1 - y0)
        at = rest
        while at <= length and length > 0:
            yield x0 + (x1 - x0) * at / length, y0 + (y1 - y0) * at / length
            at += every
        rest = at - length


def escape_tools():
    sheet = Sheet(860)
    spoon(sheet, 60, 105)
    rope(sheet, 60, 380)
    lantern_and_hook(sheet, 80, 670)
    sheet.png("escape-tools.png")


def spoon(sheet, x, y):
    """Bowl to the left; the end of the handle is ground to an edge."""
    outline = [(x + 150 + 150 * math.cos(a), y - 66 * math.sin(a)) for a in turn(0.22, 2 * math.pi - 0.22, 120)]
    handle = [(x + 420, y + 16), (x + 820, y + 22), (x + 960, y + 40), (x + 968, y - 40), (x + 820, y - 22), (x + 420, y - 16)]
    sheet.polygon(outline + handle, PALE, FINE)
    inner = [(x + 140 + 112 * math.cos(a), y + 44 * math.sin(a)) for a in turn(0, 2 * math.pi, 90)]
    sheet.line(inner, HAIR, GREY)
    for i in range(9):
        sheet.line([(x + 905 + i * 7, y - 30 + i), (x + 905 + i * 7, y + 30 + i)], HAIR, GREY)
    sheet.line([(x + 968, y - 48), (x + 968, y + 48)], BOLD)
    sheet.text(x + 1100, y - 22, "a spoon,")
    sheet.text(x + 1100, y + 28, "then a chisel", face="400Regular_Italic")


def rope(sheet, x, y):
    """Two strips of cloth wound about a wire, dark and light in turn, each turn an S with a hidden end."""
    half, pitch, turns = 52, 74, 13
    sheet.line([(x - 30, y), (x + 30 + pitch * turns, y)], FINE)
    for i in range(turns):
        left = x + i * pitch
        rise = [(left + pitch * (t + 0.55 * t * (1 - t)) * 1.0, y + half * math.cos(math.pi * t)) for t in turn(0, 1, 40)]
        fall = [(px + pitch, py) for px, py in reversed(rise)]
        sheet.polygon(rise + fall, PALE if i % 2 else 160, HAIR)
    sheet.text(x + 1100, y - 22, "a blanket, a bed,")
    sheet.text(x + 1100, y + 28, "then a rope", face="400Regular_Italic")


def lantern_and_hook(sheet, x, y):
    for dx in (0, 150):
        sheet.line([(x + dx, y - 110), (x + dx, y + 110)], FINE)
    for dy in (-110, 110):
        sheet.line([(x, y + dy), (x + 150, y + dy)], BOLD)
    sheet.line([(x + 46, y - 110), (x + 75, y - 150), (x + 104, y - 110)], FINE)
    sheet.polygon([(x + 16, y - 94), (x + 134, y - 94), (x + 134, y + 94), (x + 16, y + 94)], 236, HAIR, GREY)
    sheet.arrow([(x + 220, y), (x + 350, y)], HAIR, GREY)
    hook = [(x + 960, y - 14), (x + 560, y - 14)]
    hook += [(x + 560 - 96 * math.sin(a), y + 66 - 80 * math.cos(a)) for a in turn(0, math.pi * 1.12, 60)]
    sheet.line(hook, 3.2 * POINT)
    sheet.line(hook, 1.7 * POINT, PALE)
    for i in range(11):
        sheet.line([(x + 800 + i * 13, y - 32), (x + 792 + i * 13, y + 6)], FINE)
    sheet.text(x + 1080, y - 22, "a lantern frame,")
    sheet.text(x + 1080, y + 28, "then hooks", face="400Regular_Italic")


def stairwell():
    """The boy's way is a square spiral round the well, seen from above one corner; the camera's is straight."""
    sheet = Sheet(1360)
    left, right, depth, floor, storey, floors = 300, 880, 150, 1290, 340, 3

    def corner(index, level):
        across, back = [(0, 0), (1, 0), (1, 1), (0, 1)][index % 4]
        return left + (right - left) * across + 130 * back, floor - storey * level - depth * back

    for level in range(floors + 1):
        ring = [corner(i, level) for i in range(4)]
        sheet.polygon(ring, None, HAIR, PALE)
    for i in range(4):
        sheet.line([corner(i, 0), corner(i, floors)], HAIR, PALE)

    for flight in reversed(range(floors * 4)):
        (x0, y0), (x1, y1) = corner(flight, flight / 4), corner(flight + 1, (flight + 1) / 4)
        behind = flight % 4 in (1, 2)
        ink, width = (150, FINE) if behind else (INK, FINE)
        steps = 12
        tread = []
        for s in range(steps):
            xa, xb = x0 + (x1 - x0) * s / steps, x0 + (x1 - x0) * (s + 1) / steps
            ya, yb = y0 + (y1 - y0) * s / steps, y0 + (y1 - y0) * (s + 1) / steps
            if flight % 4 in (0, 2):
                tread += [(xa, ya), (xa, yb), (xb, yb)]
            else:
                tread += [(xa, ya), (xb, yb)]
        sheet.line(tread, width, ink)
        rail = [(x0, y0 - 62), (x1, y1 - 62)]
        sheet.line(rail, HAIR, ink)
        for s in range(0, steps + 1, 3):
            px, py = x0 + (x1 - x0) * s / steps, y0 + (y1 - y0) * s / steps
            sheet.line([(px, py), (px, py - 62)], HAIR, ink)

    middle = (left + right + 130) / 2
    base = floor - depth / 2
    sheet.dots([(middle, base), (middle, base - storey * floors + 40)], every=22, radius=5.5)
    sheet.arrow([(middle, base - storey * floors + 20), (middle, base - storey * floors - 50)], FINE, size=40)
    camera(sheet, middle, base - storey * 1.5)
    runner = corner(8, 2)
    sheet.text(runner[0] - 40, runner[1] - 30, "he runs", face="400Regular_Italic", anchor="rm")
    sheet.line([(1060, base - storey * 1.5), (middle + 78, base - storey * 1.5)], HAIR, GREY)
    sheet.text(1080, base - storey * 1.5 - 24, "it rises,")
    sheet.text(1080, base - storey * 1.5 + 26, "and turns as he turns", face="400Regular_Italic")
    sheet.text(right + 200, floor - 6, "the street door", ink=GREY)
    sheet.line([(right + 180, floor - 4), (right + 12, floor - 4)], HAIR, GREY)
    sheet.png("stairwell.png")


def camera(sheet, x, y):
    sheet.ellipse(x, y, 64, 64, PAPER, 0)
    sheet.polygon([(x - 46, y - 30), (x + 20, y - 30), (x + 20, y + 30), (x - 46, y + 30)], INK, 0)
    sheet.polygon([(x + 20, y - 10), (x + 52, y - 28), (x + 52, y + 28), (x + 20, y + 10)], INK, 0)


def cubicles():
    sheet = Sheet(1090)
    columns, rows, side, lane, x0, y0 = 6, 4, 190, 70, 80, 60
    step = side + lane

    def lane_at(column, row):
        """The crossing of the lanes left of a column and above a row."""
        return x0 + column * step - lane / 2, y0 + row * step - lane / 2

    for column in range(columns):
        for row in range(rows):
            x, y = x0 + column * step, y0 + row * step
            door = (column + 2 * row) % 4
            sheet.polygon([(x, y), (x + side, y), (x + side, y + side), (x, y + side)], 232, FINE)
            gap = {0: [(x + 70, y), (x + 120, y)], 1: [(x + side, y + 70), (x + side, y + 120)],
                   2: [(x + 70, y + side), (x + 120, y + side)], 3: [(x, y + 70), (x, y + 120)]}[door]
            sheet.line(gap, FINE + 4, 232)
            sheet.polygon([(x + 58, y + 66), (x + 132, y + 66), (x + 132, y + 112), (x + 58, y + 112)], PAPER, HAIR, GREY)
            sheet.ellipse(x + 95, y + 138, 15, 15, PAPER, HAIR, GREY)

    hulot = [lane_at(c, r) for c, r in [(1, 0), (1, 2), (2, 2), (2, 1), (4, 1), (4, 3), (3, 3), (3, 4)]]
    giffard = [lane_at(c, r) for c, r in [(6, 1), (5, 1), (5, 4), (4, 4)]]
    hulot[0] = (hulot[0][0], 14)
    hulot[-1] = (hulot[-1][0], hulot[-1][1] + 8)
    giffard[0] = (WIDTH - 16, giffard[0][1])
    giffard[2] = (giffard[2][0], giffard[2][1] + 8)
    giffard[3] = (giffard[3][0] - 60, giffard[3][1] + 8)
    sheet.dots(hulot, every=19, radius=6.2)
    sheet.arrow([giffard[0], giffard[1], giffard[2], giffard[3]], BOLD, size=40)
    sheet.png("cubicles.png")


def balloon():
    """Evening sky, wires, a balloon in the shape of a fat man."""
    sheet = Sheet(1120)
    width, height = sheet.image.size
    sky = Image.linear_gradient("L").resize((width, height)).point(lambda v: round(232 - v * 0.47))
    sheet.image.paste(sky)
    sheet.pen = ImageDraw.Draw(sheet.image)
    glow = Image.new("L", (width, height), 0)
    ImageDraw.Draw(glow).ellipse((width * 0.2, -height * 0.6, width * 1.1, height * 0.75), fill=90)
    glow = glow.resize((width // 8, height // 8)).filter(ImageFilter.GaussianBlur(80)).resize((width, height))
    sheet.image.paste(Image.new("L", (width, height), 250), (0, 0), glow)
    sheet.pen = ImageDraw.Draw(sheet.image)

    sheet.line([(1420, 60), (1420, 1120)], 5 * POINT, 30)
    for y in (200, 330, 460):
        sheet.line([(1290, y), (1550, y)], 3 * POINT, 30)
        for x in (1310, 1370, 1470, 1530):
            sheet.line([(x, y), (x, y - 34)], 2.4 * POINT, 30)
    for y, drop, x in ((166, 190, 1310), (166, 214, 1370), (296, 186, 1310), (296, 216, 1370), (426, 200, 1310)):
        sag = [(x * t, y - 70 * (1 - t) + drop * 4 * t * (1 - t) * 0.55) for t in turn(-0.02, 1, 80)]
        sheet.line(sag, HAIR, 40)
        rest = [(x + (WIDTH + 20 - x) * t, y + 16 * t * t) for t in turn(0, 1, 20)]
        sheet.line(rest, HAIR, 40)

    lean = math.radians(-13)

    def at(dx, dy):
        return 640 + dx * math.cos(lean) - dy * math.sin(lean), 352 + dx * math.sin(lean) + dy * math.cos(lean)

    def blob(dx, dy, rx, ry, tone):
        ring = [at(dx + rx * math.cos(a), dy + ry * math.sin(a)) for a in turn(0, 2 * math.pi, 120)]
        sheet.polygon(ring, tone, 0)

    for part in ((0, 118, 112, 132), (0, -50, 68, 70), (-122, 62, 50, 32), (122, 62, 50, 32), (-54, 258, 42, 54), (54, 258, 42, 54)):
        blob(*part, 70)
    blob(-36, 74, 24, 46, 112)
    blob(-22, -72, 13, 20, 112)
    for y, drop, x in ((166, 190, 1310), (296, 186, 1310)):
        sag = [(x * t, y - 70 * (1 - t) + drop * 4 * t * (1 - t) * 0.55) for t in turn(0.3, 0.66, 40)]
        sheet.line(sag, HAIR, 25)
    knot = at(0, 252)
    string = [(knot[0] + 34 * math.sin(t * 5) * t, knot[1] + 440 * t) for t in turn(0, 1, 80)]
    sheet.line(string, HAIR, 40)
    sheet.jpeg("balloon.jpg")


def tureen():
    """A dark dining room, one soft lit patch that comes and goes on the glass, a tureen with its lid beside it."""
    sheet = Sheet(1050, 34)
    width, height = sheet.image.size
    light = Image.new("L", (width // 8, height // 8), 0)
    patch = ImageDraw.Draw(light)
    w, h = light.size
    patch.polygon([(w * 0.60, h * 0.06), (w * 0.95, h * 0.02), (w * 0.95, h * 0.56), (w * 0.60, h * 0.52)], fill=150)
    light = light.filter(ImageFilter.GaussianBlur(14)).resize((width, height))
    sheet.image.paste(Image.new("L", (width, height), 214), (0, 0), light)
    sheet.pen = ImageDraw.Draw(sheet.image)
    for x in (985, 1130, 1275, 1420, 1565):
        sheet.line([(x, 0), (x, 610)], FINE, 28)
    sheet.line([(960, 300), (1650, 300)], FINE, 28)
    sheet.polygon([(0, 760), (WIDTH, 760), (WIDTH, 1050), (0, 1050)], 62, 0)
    sheet.line([(0, 760), (WIDTH, 760)], FINE, 120)

    x, y = 600, 690
    shade(sheet, x, y)
    lid_x, lid_y = 1060, 842
    dome = [(lid_x + 190 * math.cos(a), lid_y - 100 * math.sin(a)) for a in turn(0, math.pi, 80)]
    rim = [(lid_x + 190 * math.cos(a), lid_y + 24 * math.sin(a)) for a in turn(math.pi, 0, 80)]
    sheet.fade(dome + rim, lid_x - 190, lid_x + 190, 92, 206)
    sheet.line([(px, py) for px, py in rim], FINE, 70)
    sheet.ellipse(lid_x, lid_y - 116, 22, 20, 196, FINE, 90)
    sheet.jpeg("tureen.jpg")


def shade(sheet, x, y):
    """The tureen, from its dark left side to its lit right."""
    for side, tone in ((-1, 96), (1, 190)):
        handle = [(x + side * (252 + 58 * math.sin(a)), y + 58 - 44 * math.cos(a)) for a in turn(0, math.pi, 40)]
        sheet.line(handle, 3.4 * POINT, tone)
    sheet.ellipse(x, y + 182, 128, 20, 104, FINE, 150)
    bowl = [(x + 262 * math.cos(a), y - 6 + 186 * math.sin(a) ** 0.85) for a in turn(0, math.pi, 160)]
    sheet.fade(bowl, x - 262, x + 262, 78, 216)
    sheet.ellipse(x, y - 6, 264, 48, 128, FINE, 225)
    sheet.ellipse(x, y - 2, 236, 34, 52, 0)


if __name__ == "__main__":
    escape_tools()
    stairwell()
    cubicles()
    balloon()
    tureen()
