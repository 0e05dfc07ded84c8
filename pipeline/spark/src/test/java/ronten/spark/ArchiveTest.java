package ronten.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import ronten.render.Json;
import ronten.summary.Summary;

/** Pages of an archive, plain and compressed, whole and broken. */
class ArchiveTest {

  private static final Instant FIRST = Instant.parse("2026-03-01T00:00:00Z");
  private static final Instant LATER = Instant.parse("2026-05-01T00:00:00Z");

  @TempDir private static Path folder;
  private static SparkSession session;

  @BeforeAll
  static void start() {
    session = Local.session("local[2]").getOrCreate();
  }

  @AfterAll
  static void stop() throws IOException {
    session.close();
  }

  private static WarcRecord page(String address, Instant date, int status, String type, byte[] body)
      throws IOException {
    MediaType media = MediaType.parse(type);
    return new WarcResponse.Builder(URI.create(address))
        .date(date)
        .body(new HttpResponse.Builder(status, "said").body(media, body).build())
        .build();
  }

  private static byte[] html(String opinion) {
    String page =
        """
        <html><head><meta charset="utf-8"><title>同盟の台帳を読む</title></head><body><h1>同盟の台帳を読む</h1>
        <p>著者は拡大抑止（extended deterrence）の値段を論じる。%s</p></body></html>
        """
            .formatted(opinion);
    return page.getBytes(StandardCharsets.UTF_8);
  }

  /** A file of records, and where each begins. */
  private static byte[] file(WarcCompression compression, List<Long> places, WarcRecord... records)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WarcWriter writer = new WarcWriter(Channels.newChannel(out), compression);
    for (WarcRecord record : records) {
      places.add((long) out.size());
      writer.write(record);
    }
    places.add((long) out.size());
    return out.toByteArray();
  }

  private static Application.Report run(Path input, Path output) throws IOException {
    Arguments arguments =
        new Arguments(
            input.toString(),
            Optional.of("warc"),
            Optional.empty(),
            output.toString(),
            Arguments.Form.PARQUET,
            300,
            500,
            Optional.empty());
    return new Application(session, arguments).run();
  }

  private static Map<String, Summary> summaries(Path output) {
    Map<String, Summary> summaries = new TreeMap<>();
    for (Row row : session.read().parquet(output.resolve("summaries").toString()).collectAsList()) {
      byte[] json = row.getString(1).getBytes(StandardCharsets.UTF_8);
      summaries.put(row.getString(0), Json.read(json, Summary.class));
    }
    return summaries;
  }

  private static List<Row> failures(Path output) {
    return session.read().json(output.resolve("failures").toString()).collectAsList();
  }

  @Test
  void pagesAreReadAndAllElseIsPassedOver() throws IOException {
    Path archive = Files.createDirectories(folder.resolve("archive/2026"));
    Charset sjis = Charset.forName("windows-31j");
    Files.write(
        archive.resolve("a.warc.gz"),
        file(
            WarcCompression.GZIP,
            new ArrayList<>(),
            new Warcinfo.Builder().date(FIRST).fields(Map.of("software", List.of("t"))).build(),
            new WarcRequest.Builder(URI.create("https://example.org/a"))
                .date(FIRST)
                .body(new HttpRequest.Builder("GET", "/a").build())
                .build(),
            page("https://example.org/a", FIRST, 200, "text/html", html("反対である。")),
            page("https://example.org/a", LATER, 200, "text/html", html("賛成である。")),
            page("https://example.org/gone", LATER, 404, "text/html", html("ない。")),
            page("https://example.org/i.png", LATER, 200, "image/png", new byte[] {1, 2}),
            page(
                "https://example.org/sjis",
                LATER,
                200,
                "text/plain; charset=Shift_JIS",
                "同盟の値段を論じる。".getBytes(sjis)),
            page(
                "https://example.org/b.md?x=1",
                LATER,
                200,
                "application/octet-stream",
                "# 港の負担\n\n重い。".getBytes(StandardCharsets.UTF_8))));
    Files.write(
        archive.resolve("b.warc.wet"),
        file(
            WarcCompression.NONE,
            new ArrayList<>(),
            new WarcConversion.Builder()
                .date(FIRST)
                .setHeader("WARC-Target-URI", "https://example.org/wet")
                .body(MediaType.PLAIN_TEXT, "港の負担は重い。".getBytes(StandardCharsets.UTF_8))
                .build(),
            new WarcResource.Builder(URI.create("urn:text:https://example.org/a"))
                .date(FIRST)
                .body(MediaType.PLAIN_TEXT, "港".getBytes(StandardCharsets.UTF_8))
                .build(),
            new WarcResource.Builder(URI.create("https://example.org/stored"))
                .date(FIRST)
                .body(MediaType.HTML, html("保存した。"))
                .build()));
    Files.writeString(archive.resolve("readme.txt"), "no archive");
    Path output = folder.resolve("archive-output");
    Application.Report report = run(folder.resolve("archive"), output);
    assertThat(report.failed()).isZero();
    assertThat(report.shards()).isGreaterThan(1);
    Map<String, Summary> summaries = summaries(output);
    assertThat(summaries)
        .containsOnlyKeys(
            "https://example.org/a",
            "https://example.org/b.md?x=1",
            "https://example.org/sjis",
            "https://example.org/stored",
            "https://example.org/wet");
    Summary.About page = summaries.get("https://example.org/a").document();
    assertThat(page.title()).isEqualTo("同盟の台帳を読む");
    assertThat(page.date()).as("the day it was fetched is not its own").isEmpty();
    assertThat(summaries.get("https://example.org/b.md?x=1").document().title()).isEqualTo("港の負担");
    assertThat(Json.line(summaries.get("https://example.org/sjis"))).contains("同盟");
    assertThat(session.read().json(output.resolve("captures").toString()).collectAsList())
        .filteredOn(row -> row.getAs("path").equals("https://example.org/a"))
        .extracting(row -> row.getAs("date"), row -> row.getAs("read"))
        .containsExactlyInAnyOrder(tuple(FIRST.toString(), false), tuple(LATER.toString(), true));
    assertThat(Files.exists(output.resolve("_captures"))).isFalse();
  }

  @Test
  void whatIsBrokenIsLostAloneAndNamed() throws IOException {
    for (WarcCompression compression : List.of(WarcCompression.NONE, WarcCompression.GZIP)) {
      List<Long> places = new ArrayList<>();
      List<WarcRecord> pages = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        String address = "https://example.org/" + i;
        pages.add(page(address, FIRST, 200, "text/html", html("意見" + i + "。")));
      }
      byte[] bytes = file(compression, places, pages.toArray(WarcRecord[]::new));
      Arrays.fill(bytes, at(places, 2), at(places, 2) + 40, (byte) 'x');
      Path archive = Files.createDirectories(folder.resolve("broken" + compression));
      Path file = archive.resolve("a.warc");
      Files.write(file, Arrays.copyOf(bytes, at(places, 6) - 60));
      Path output = folder.resolve("broken-output" + compression);
      assertThat(run(archive, output).documents()).isEqualTo(4);
      assertThat(summaries(output))
          .containsOnlyKeys(
              "https://example.org/0",
              "https://example.org/1",
              "https://example.org/3",
              "https://example.org/4");
      assertThat(failures(output))
          .as(compression + ": named by the place, or by the address where that is known")
          .extracting(row -> row.getAs("path").toString())
          .containsExactlyInAnyOrder(
              "file:" + file + ", byte " + places.get(2),
              compression == WarcCompression.NONE
                  ? "https://example.org/5"
                  : "file:" + file + ", byte " + places.get(5));
      assertThat(failures(output))
          .extracting(row -> row.getAs("reason").toString())
          .allMatch(reason -> reason.startsWith("cannot be read from file:" + file + ", byte "));
    }
  }

  private static int at(List<Long> places, int record) {
    return Math.toIntExact(places.get(record));
  }

  @Test
  void aFileThatIsCompressedAsAWholeOrIsNoArchiveIsNamed() throws IOException {
    Path archive = Files.createDirectories(folder.resolve("whole"));
    byte[] plain =
        file(
            WarcCompression.NONE,
            new ArrayList<>(),
            page("https://example.org/0", FIRST, 200, "text/html", html("一。")),
            page("https://example.org/1", FIRST, 200, "text/html", html("二。")));
    try (var out =
        new java.util.zip.GZIPOutputStream(Files.newOutputStream(archive.resolve("a.warc.gz")))) {
      out.write(plain);
    }
    Files.writeString(archive.resolve("b.warc"), "no archive at all");
    Files.writeString(archive.resolve("c.warc"), "x");
    Path output = folder.resolve("whole-output");
    assertThat(run(archive, output).documents()).isEqualTo(1);
    assertThat(failures(output))
        .extracting(row -> row.getAs("reason").toString())
        .hasSize(3)
        .anyMatch(reason -> reason.contains("compressed as a whole"));
  }

  @Test
  void recordsAreFoundWhereverReadingStands() throws IOException {
    List<Long> places = new ArrayList<>();
    byte[] bytes =
        file(
            WarcCompression.GZIP,
            places,
            page("https://example.org/0", FIRST, 200, "text/html", html("一。")),
            page("https://example.org/1", FIRST, 200, "text/html", html("二。")),
            page("https://example.org/2", FIRST, 200, "text/html", html("三。")));
    Path path = Files.write(folder.resolve("places.warc.gz"), bytes);
    try (WarcFile file = WarcFile.open(path.toUri().toString(), new Configuration())) {
      for (int record : new int[] {1, 2, 0, 2, 1}) {
        Capture capture = Capture.of(file.at(places.get(record))).orElseThrow();
        assertThat(capture.address()).isEqualTo("https://example.org/" + record);
        assertThat(ByteBuffer.wrap(capture.bytes(1 << 20)).remaining()).isGreaterThan(100);
      }
    }
  }
}
