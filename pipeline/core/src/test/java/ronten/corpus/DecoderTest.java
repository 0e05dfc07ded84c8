package ronten.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ronten.text.Span;

class DecoderTest {

  private static final String TEXT =
      "同盟の負担をめぐる議論は、いまも続いている。\r\nカナダとドイツは「応分の負担」(fair share)を求められた。\r\n";

  private static Decoded decode(byte[] bytes) {
    return Decoder.decode("a.txt", bytes, Optional.empty());
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-31j", "EUC-JP", "ISO-2022-JP", "UTF-16LE", "UTF-16BE"})
  void readsJapaneseWithoutBeingTold(String charset) {
    Decoded decoded = decode(TEXT.getBytes(Charset.forName(charset)));
    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.decoding().charset()).isEqualTo(charset);
    assertThat(decoded.decoding().confidence()).isBetween(0.9, 1.0);
    assertThat(decoded.oddities()).isEmpty();
  }

  @Test
  void takesOffAByteOrderMarkAndNothingElse() {
    byte[] mark = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    Decoded decoded = decode(join(mark, TEXT.getBytes(StandardCharsets.UTF_8)));
    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.decoding().confidence()).isEqualTo(1);
  }

  @Test
  void readsUtf16ByItsMark() {
    byte[] mark = {(byte) 0xff, (byte) 0xfe};
    Decoded decoded = decode(join(mark, TEXT.getBytes(StandardCharsets.UTF_16LE)));
    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.decoding().charset()).isEqualTo("UTF-16LE");
  }

  @Test
  void readsTheEscapesOfIso2022JpBeyondItsFirstEdition() {
    // Half-width katakana, JIS X 0212 and both planes of JIS X 0213.
    byte[] bytes =
        HexFormat.of().parseHex("1b284931321b28421b242844302130211b28421b24285121221b2428502121");
    String text = decode(bytes).text();
    assertThat(text).startsWith("ｱｲ").contains("丂");
    assertThat(text).doesNotContain("\ufffd", "\u001b");
  }

  @Test
  void endsAKanjiStretchOfIso2022JpWithItsLine() {
    byte[] bytes = HexFormat.of().parseHex("1b24422422240a6f6b");
    assertThat(decode(bytes).text()).startsWith("あ").endsWith("\nok");
  }

  @Test
  void readsShiftJis2004WhereWindowsHasNoSuchCharacter() {
    byte[] bytes = TEXT.concat("か゚").getBytes(Charset.forName("x-SJIS_0213"));
    Decoded decoded = decode(bytes);
    assertThat(decoded.text()).isEqualTo(TEXT + "か゚");
    assertThat(decoded.decoding().charset()).isEqualTo("Shift_JIS-2004");
  }

  @Test
  void readsTheSecondPlaneOfEucJis2004() {
    byte[] rare = HexFormat.of().parseHex("8fa1a1"); // U+20089
    Decoded decoded = decode(join(TEXT.getBytes(Charset.forName("EUC-JP")), rare));
    assertThat(decoded.text()).isEqualTo(TEXT + "\ud840\udc89");
    assertThat(decoded.decoding().charset()).isEqualTo("EUC-JIS-2004");
  }

  @Test
  void readsCircledDigitsInEucJp() {
    byte[] digit = {(byte) 0xad, (byte) 0xa1};
    assertThat(decode(join(digit, TEXT.getBytes(Charset.forName("EUC-JP")))).text())
        .isEqualTo("①" + TEXT);
  }

  @Test
  void prefersTheEncodingInWhichTheTextIsPlausible() {
    byte[] bytes = "これはかなばかりのぶんです".getBytes(Charset.forName("EUC-JP"));
    assertThat(decode(bytes).decoding().charset()).isEqualTo("EUC-JP");
  }

  @Test
  void believesAPageThatNamesItsEncoding() {
    String page = "<html><head><meta charset=\"EUC-JP\"></head><body>漢字</body></html>";
    byte[] bytes = page.getBytes(Charset.forName("EUC-JP"));
    Decoded decoded = Decoder.decode("a.html", bytes, DeclaredCharset.in(bytes));
    assertThat(decoded.text()).isEqualTo(page);
    assertThat(decoded.decoding().confidence()).isEqualTo(1);
  }

  @Test
  void doesNotBelieveAPageThatIsMistaken() {
    String page = "<meta http-equiv=content-type content='text/html; charset=iso-8859-1'>" + TEXT;
    byte[] bytes = page.getBytes(Charset.forName("windows-31j"));
    assertThat(Decoder.decode("a.html", bytes, DeclaredCharset.in(bytes)).text()).isEqualTo(page);
  }

  @Test
  void readsWesternTextInItsOwnEncoding() {
    String text = "The café owner's résumé was naïve, déjà vu for the whole coterie.";
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    assertThat(decode(bytes).text()).isEqualTo(text);
  }

  @Test
  void showsWhereBytesMeanNothing() {
    byte[] good = TEXT.getBytes(StandardCharsets.UTF_8);
    byte[] broken = {(byte) 0xe3, (byte) 0x81};
    Decoded decoded = decode(join(good, broken, good));
    assertThat(decoded.text()).isEqualTo(TEXT + "\ufffd" + TEXT);
    assertThat(decoded.oddities()).hasSize(1);
    assertThat(decoded.oddities().getFirst().kind()).isEqualTo("undecodable-bytes");
    assertThat(decoded.oddities().getFirst().span())
        .isEqualTo(new Span(TEXT.length(), TEXT.length() + 1));
    assertThat(decoded.decoding().charset()).isEqualTo("UTF-8");
  }

  @Test
  void refusesBinaryDataWithAReason() {
    byte[] bytes = new byte[4096];
    Arrays.setAll(new Byte[4096], i -> bytes[i] = (byte) ((i * i * 31) >> 4));
    Arrays.fill(bytes, 100, 400, (byte) 0);
    assertThatThrownBy(() -> decode(bytes))
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith("a.txt: not text but binary data");
  }

  @Test
  void readsNothingAsNothing() {
    assertThat(decode(new byte[0]).text()).isEmpty();
  }
}
