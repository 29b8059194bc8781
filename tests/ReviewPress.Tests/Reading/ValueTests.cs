using System.Globalization;
using ReviewPress.Diagnostics;
using ReviewPress.Reading;
using ReviewPress.Manuscripts;
using ReviewPress.Recipes;
using ReviewPress.Reviews;

namespace ReviewPress.Tests.Reading;

public class ValueTests
{
    [Theory]
    [InlineData("2025-06-12", 2025, 6, 12)]
    [InlineData("2025/6/2", 2025, 6, 2)]
    [InlineData("20250612", 2025, 6, 12)]
    [InlineData("2025-06", 2025, 6, null)]
    [InlineData("2025", 2025, null, null)]
    [InlineData("2025-06-12T10:30:00Z", 2025, 6, 12)]
    [InlineData("2025-06-12 10:30:00 +0200", 2025, 6, 12)]
    [InlineData("2025-06-12T10:30:00.123+02:00", 2025, 6, 12)]
    [InlineData("12 June 2025", 2025, 6, 12)]
    [InlineData("June 12th, 2025", 2025, 6, 12)]
    [InlineData("Thu, 12 Jun 2025", 2025, 6, 12)]
    [InlineData("12. Juni 2025", 2025, 6, 12)]
    [InlineData("le 1er août 2025", 2025, 8, 1)]
    [InlineData("3 de marzo de 2025", 2025, 3, 3)]
    [InlineData("14 marca 2026", 2026, 3, 14)]
    [InlineData("Sept. 2025", 2025, 9, null)]
    [InlineData("13/06/2025", 2025, 6, 13)]
    [InlineData("06/13/2025", 2025, 6, 13)]
    [InlineData("12.06.2025", 2025, 6, 12)]
    public void Dates_are_read_in_many_forms(string text, int year, int? month, int? day)
    {
        Assert.Equal(new PartialDate(year, month, day), DateText.Read(text, out var fault));
        Assert.Null(fault);
    }

    [Theory]
    [InlineData("2025-02-29", "RP1301")]
    [InlineData("2025-13-01", "RP1301")]
    [InlineData("31 April 2025", "RP1301")]
    [InlineData("0025-01-01", "RP1301")]
    [InlineData("yesterday", "RP1301")]
    [InlineData("03/04/2025", "RP1302")]
    public void Impossible_and_doubtful_dates_are_refused(string text, string code)
    {
        Assert.Null(DateText.Read(text, out var fault));
        Assert.Equal(code, fault!.Code.Id);
    }

    [Theory]
    [InlineData("99", 99)]
    [InlineData("99 min", 99)]
    [InlineData("99 minutes", 99)]
    [InlineData("99m", 99)]
    [InlineData("1h 39m", 99)]
    [InlineData("1h39", 99)]
    [InlineData("1 hr 39 min", 99)]
    [InlineData("1:39", 99)]
    [InlineData("01:39:00", 99)]
    [InlineData("PT1H39M", 99)]
    [InlineData("PT99M", 99)]
    [InlineData("2 h", 120)]
    [InlineData("0", null)]
    [InlineData("long", null)]
    public void Running_times_are_minutes(string text, int? minutes) => Assert.Equal(minutes, RuntimeText.Read(text));

    [Theory]
    [InlineData("4/5", "4/5")]
    [InlineData("3.5 / 5", "3.5/5")]
    [InlineData("3,5/5", "3.5/5")]
    [InlineData("3½/5", "3.5/5")]
    [InlineData("8/10", "8/10")]
    [InlineData("8 out of 10", "8/10")]
    [InlineData("B+", "B+")]
    [InlineData("b−", "B-")]
    [InlineData("A minus", "A-")]
    [InlineData("★★★½", "3.5 stars")]
    [InlineData("★★★☆☆", "3/5")]
    [InlineData("★★★½☆", "3.5/5")]
    [InlineData("⭐⭐⭐⭐", "4 stars")]
    [InlineData("☆☆☆☆☆", "0/5")]
    [InlineData("4 stars", "4 stars")]
    [InlineData("3 1/2 stars", "3.5 stars")]
    [InlineData("½ star", "0.5 stars")]
    [InlineData("4 out of 5 stars", "4/5")]
    [InlineData("4 von 5 Sternen", "4/5")]
    [InlineData("73%", "73%")]
    [InlineData("73 %", "73%")]
    [InlineData("7", "7")]
    [InlineData("Unrated", "unrated")]
    [InlineData("★☆★", null)]
    [InlineData("G", null)]
    [InlineData("four", null)]
    [InlineData("4/5 for me", null)]
    public void Ratings_are_read_as_critics_write_them(string text, string? rating) => Assert.Equal(rating, RatingText.One(text)?.ToString());

    [Theory]
    [InlineData("Rating: ★★★★☆ (4/5)", 2)]
    [InlineData("Score: 8/10", 1)]
    [InlineData("My final rating: B+.", 1)]
    [InlineData("4/5", 1)]
    [InlineData("★★★½ – 3.5/5", 2)]
    [InlineData("Rating: 4/5, and a fifth for the dog", 0)]
    [InlineData("A film.", 0)]
    [InlineData("Rating:", 0)]
    public void A_paragraph_that_is_only_a_rating_is_told_from_text(string text, int count) => Assert.Equal(count, RatingText.ReadAll(text, out _).Length);

    [Theory]
    [InlineData("5", RatingKind.Stars, 5)]
    [InlineData("4", RatingKind.Stars, 4)]
    [InlineData("10", RatingKind.Points, 10)]
    [InlineData("10 stars", RatingKind.Stars, 10)]
    [InlineData("5 points", RatingKind.Points, 5)]
    [InlineData("0.5-5", RatingKind.Stars, 5)]
    [InlineData("letters", RatingKind.Grade, 0)]
    [InlineData("percent", RatingKind.Percent, 100)]
    public void Scales_are_read(string text, RatingKind kind, int best) => Assert.Equal(new RatingScale(kind, best), ScaleText.Read(text));

    [Theory]
    [InlineData("4/5", null, RatingKind.Stars)]
    [InlineData("3.7/5", null, RatingKind.Points)]
    [InlineData("8/10", null, RatingKind.Points)]
    [InlineData("4", "5", RatingKind.Stars)]
    [InlineData("4", "10", RatingKind.Points)]
    [InlineData("8/10", "10 stars", RatingKind.Stars)]
    public void A_ratings_scale_decides_its_kind(string text, string? book, RatingKind kind)
    {
        var faults = new FaultList();
        var scaling = new RatingScaling(null, null, book is null ? null : ScaleText.Read(book));
        Assert.Equal(kind, scaling.Resolve(RatingText.One(text)!, new Location("/a.md", 1, 1), faults)!.Kind);
        Assert.Empty(faults.ToImmutable());
    }

    [Theory]
    [InlineData("6x9in", "432x648")]
    [InlineData("6 × 9 in", "432x648")]
    [InlineData("5x8", "360x576")]
    [InlineData("5.5in x 8.5in", "396x612")]
    [InlineData("A5", "419.528x595.276")]
    [InlineData("148x210mm", "419.528x595.276")]
    [InlineData("12 x 19 cm", "340.157x538.583")]
    [InlineData("148x210", null)]
    [InlineData("6 by 9", null)]
    public void Trims_are_points(string text, string? points) =>
        Assert.Equal(points, PageSizeText.Trim(text) is { } trim ? string.Create(CultureInfo.InvariantCulture, $"{trim.Width:0.###}x{trim.Height:0.###}") : null);

    [Theory]
    [InlineData("reviews/2025-03-14-heat.md", "heat", "Heat", null)]
    [InlineData("reviews/2025-03-14_heat-1995.md", "heat-1995", "Heat", 1995)]
    [InlineData("reviews/heat-1995/index.md", "heat-1995", "Heat", 1995)]
    [InlineData("reviews/01-heat-1995.md", "01-heat-1995", "Heat", 1995)]
    [InlineData("reviews/Ocean's Eleven.md", "oceans-eleven", "Ocean's Eleven", null)]
    [InlineData("reviews/1917.md", "1917", "1917", null)]
    [InlineData("reviews/the-man-of-the-west.md", "the-man-of-the-west", "The Man of the West", null)]
    public void Names_of_files_give_slugs_and_titles(string path, string slug, string title, int? year)
    {
        Assert.Equal(slug, Slug.OfPath(path));
        Assert.Equal((title, year), Slug.TitleOf(path));
    }

    [Theory]
    [InlineData("en_us", "en-US")]
    [InlineData("EN", "en")]
    [InlineData("zh-hant-tw", "zh-Hant-TW")]
    [InlineData("French", null)]
    public void Languages_are_tags(string text, string? tag) => Assert.Equal(tag, LanguageTag.Read(text));

    [Theory]
    [InlineData("2-heat", "10-alien", -1)]
    [InlineData("a/z", "a-b", -1)]
    [InlineData("heat", "heat-2", -1)]
    public void Paths_are_ordered_by_numbers(string one, string other, int sign)
    {
        Assert.Equal(sign, Math.Sign(PathOrder.Instance.Compare(one, other)));
        Assert.Equal(-Math.Sign(PathOrder.Instance.Compare(one, other)), Math.Sign(PathOrder.Instance.Compare(other, one)));
    }

    [Theory]
    [InlineData("directr", "director")]
    [InlineData("raiting", "rating")]
    [InlineData("dierctors", "directors")]
    [InlineData("yaer", "year")]
    [InlineData("mood", null)]
    [InlineData("verdict-line", null)]
    public void Near_misses_are_told_from_keys_of_ones_own(string key, string? meant) =>
        Assert.Equal(meant, KeyTable.TopLevel.Nearest(key, new HashSet<string>()));

    [Fact]
    public void A_known_key_that_stands_there_is_no_near_miss() => Assert.Null(KeyTable.TopLevel.Nearest("directr", new HashSet<string> { "director" }));

    [Theory]
    [InlineData("publishDate", "date")]
    [InlineData("release_year", "year")]
    [InlineData(":movie", "movie")]
    [InlineData("Directed By", "director")]
    [InlineData("watched_date", "watched")]
    [InlineData("IMDb ID", "IMDb ID")]
    public void Aliases_are_known(string key, string name) => Assert.Equal(name, KeyTable.TopLevel.Find(key) is { } found ? found.Use == KeyTable.KeyUse.Read ? found.Name : key : null);

    [Theory]
    [InlineData("Joel Coen, Ethan Coen", "Joel Coen|Ethan Coen")]
    [InlineData("Robert Downey, Jr., Val Kilmer", "Robert Downey, Jr.|Val Kilmer")]
    [InlineData("Coen, Joel; Coen, Ethan", "Coen, Joel|Coen, Ethan")]
    public void Names_in_one_line_are_parted(string text, string names) => Assert.Equal(names, string.Join('|', NameList.Part(text)));
}
