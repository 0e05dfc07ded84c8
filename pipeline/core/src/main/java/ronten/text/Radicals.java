package ronten.text;

/**
 * The radicals that look like a character of a word (⻑ like 長) and that Unicode normalization,
 * which knows the Kangxi radicals alone, leaves as they are. PDF files are full of them.
 */
final class Radicals {

  private static final int FIRST = 0x2e80;

  /** What each looks like, from U+2E80 on; itself where it looks like no character of the BMP. */
  private static final String CHARACTERS =
      "⺀厂乛乚乙亻冂⺇刀刂卜㔾小小兀尣尢⺑巳幺彑彐忄心扌攵⺚旡日月歺母民氵氺灬爫爫丬牛"
          + "犭王⺪目示礻⺮糹纟罓罒㓁冗⺵羊⺷⺸耂肀聿肉⺽艹艹艹虎衤覀西见角⻇讠贝⻊车辶辶辶邑"
          + "钅長镸长门⻕阝雨青韦页风飞食⻞飠饣⻡马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

  private Radicals() {}

  /** The character a radical looks like; anything else as it is. */
  static char character(char c) {
    return c >= FIRST && c < FIRST + CHARACTERS.length() ? CHARACTERS.charAt(c - FIRST) : c;
  }
}
