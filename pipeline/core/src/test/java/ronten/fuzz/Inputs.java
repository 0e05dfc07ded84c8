package ronten.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import ronten.Spec;

/** Inputs made at random: pieces that mean something, put together without sense, and torn. */
final class Inputs {

  /** What parsers look for. */
  private static final String[] PIECES =
      ("# |## |> |- |1. |```|`|**|*|_|[|](|]|)|![|<|</|<b>|</b>|<ruby>|<rt>|<p>|<table>|<td>|<!--|-->|{{<|>}}|{%|:::|$$|\\|"
              + "|&amp;|&#8220;|https://example.org/a|---\n|+++\n|title: |[^1]|[^1]: |\n|\n\n|\r\n|\r|\t|  |　|: |~~~|===\n"
              + "|「|」|『|』|（|）|(|)|“|”|‘|’|\"|'|《|》|｜|【|】|［|］|〔|〕|、|。|，|．|…|——|－|・|：|＝|/"
              + "|港|協定|拡大抑止|著者は|と述べた|によれば|という|である|ない|はずだ|2025年3月4日|三兆円|第1章|1. 背景|まとめ|か|が|ガ|ｶﾞ|ﾊﾟ"
              + "|the harbour |toll|said |must not |Mr. |U.S. |e.g. |not |$4.5 million|10%|Ada Moor|IAEA|extended deterrence|’s "
              + "|AND |OR |NOT |-|title:|*|~|field:|{\"schema\":\"ronten/summary/1\",|\"document\":|null|[]|{}|true|1e999|\"\\u0000\"|,|}|]")
          .split("\\|", -1);

  private static final String[] SIGNS = {
    "\u0000",
    "\u0007",
    "\u001b",
    "\u0085",
    "\u00ad",
    "\u0300",
    "\u200b",
    "\u200d",
    "\u202e",
    "\u2028",
    "\u3099",
    "\u309b",
    "\ufe0f",
    "\ufeff",
    "\ufffd",
    "\ue000",
    "\u2ed1",
    "\u2f08",
    "\ud83d\ude80",
    "\udb40\udd00",
    "\ud842\udfb7",
    "|",
    "ﬁ",
    "㍿",
    "①"
  };

  private static final List<Charset> CHARSETS =
      Stream.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-31j", "EUC-JP", "ISO-2022-JP", "UTF-32")
          .map(Charset::forName)
          .toList();

  private static final List<String> EXAMPLES =
      Stream.of("glosses", "quotes", "markdown", "verdicts", "structure", "citations", "hygiene")
          .flatMap(Spec::examples)
          .map(Spec.Example::given)
          .toList();

  private static final int MOST_PIECES = 40;

  private final Random random;

  Inputs(long seed) {
    this.random = new Random(seed);
  }

  byte[] next() {
    return switch (random.nextInt(8)) {
      case 0 -> noise();
      case 1, 2 -> torn(example());
      case 3 -> pieces().getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
      case 4 -> broken(pieces());
      default -> pieces().getBytes(StandardCharsets.UTF_8);
    };
  }

  private byte[] noise() {
    byte[] bytes = new byte[random.nextInt(200)];
    random.nextBytes(bytes);
    return bytes;
  }

  private String example() {
    return EXAMPLES.get(random.nextInt(EXAMPLES.size()));
  }

  private String pieces() {
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(MOST_PIECES);
    for (int i = 0; i < count; i++) {
      text.append(piece());
    }
    return text.toString();
  }

  private String piece() {
    return switch (random.nextInt(12)) {
      case 0 -> SIGNS[random.nextInt(SIGNS.length)];
      case 1 -> PIECES[random.nextInt(PIECES.length)].repeat(1 + random.nextInt(6));
      case 2 -> String.valueOf((char) random.nextInt(0x10000));
      default -> PIECES[random.nextInt(PIECES.length)];
    };
  }

  /** Cut, doubled, joined with another, or with something put in. */
  private byte[] torn(String text) {
    StringBuilder torn = new StringBuilder(text);
    for (int i = random.nextInt(5); i > 0; i--) {
      int from = random.nextInt(torn.length() + 1);
      int to = Math.min(torn.length(), from + random.nextInt(12));
      switch (random.nextInt(4)) {
        case 0 -> torn.delete(from, to);
        case 1 -> torn.insert(from, torn.substring(from, to));
        case 2 -> torn.insert(from, piece());
        default -> torn.replace(from, to, piece());
      }
    }
    return torn.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** As UTF-8 with bytes that do not belong there. */
  private byte[] broken(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream broken = new ByteArrayOutputStream();
    for (byte b : bytes) {
      switch (random.nextInt(30)) {
        case 0 -> broken.write(random.nextInt(256));
        case 1 -> {
          // lost
        }
        default -> broken.write(b);
      }
    }
    return broken.toByteArray();
  }
}
