package ronten.corpus;

import java.util.Optional;

/** Decodes EUC-JIS-2004: JIS X 0213 in the arrangement of EUC-JP (JIS X 0213:2004, annex 3). */
final class EucJis2004 {

  static final String NAME = "EUC-JIS-2004";

  private EucJis2004() {}

  static Lenient decode(byte[] bytes) {
    Characters out = new Characters(bytes.length);
    int at = 0;
    while (at < bytes.length) {
      int lead = bytes[at] & 0xff;
      if (lead < 0x80) {
        out.add(lead);
        at++;
      } else {
        at += character(bytes, at, lead, out);
      }
    }
    return out.toLenient();
  }

  private static int character(byte[] bytes, int at, int lead, Characters out) {
    int second = at + 1 < bytes.length ? bytes[at + 1] & 0xff : 0;
    int third = at + 2 < bytes.length ? bytes[at + 2] & 0xff : 0;
    if (lead == 0x8e && second >= 0xa1 && second <= 0xdf) {
      out.add(0xff61 + second - 0xa1);
      return 2;
    }
    boolean plane2 = lead == 0x8f;
    Optional<String> character =
        plane2
            ? JisTable.SECOND.at(second - 0xa0, third - 0xa0)
            : JisTable.FIRST.at(lead - 0xa0, second - 0xa0);
    character.ifPresentOrElse(out::add, out::addBroken);
    if (character.isPresent()) {
      return plane2 ? 3 : 2;
    }
    return second >= 0xa1 ? 2 : 1;
  }
}
