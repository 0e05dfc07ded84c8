package ronten.corpus;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The Japanese character sets by row and cell, for the encodings that the JDK does not know:
 * EUC-JIS-2004 and the later ISO-2022-JP. Read once out of the JDK's Shift_JIS variants, which hold
 * the same tables in another arrangement.
 */
final class JisTable {

  private static final int SIDE = 94;

  /** JIS X 0208 with the rows that Windows adds. */
  static final JisTable WINDOWS = new JisTable(Charset.forName("windows-31j"), 1);

  /** JIS X 0213, first plane. */
  static final JisTable FIRST = new JisTable(Charset.forName("x-SJIS_0213"), 1);

  /** JIS X 0213, second plane. */
  static final JisTable SECOND = new JisTable(Charset.forName("x-SJIS_0213"), 2);

  private final String[] cells = new String[SIDE * SIDE];

  private JisTable(Charset charset, int plane) {
    for (int row = 1; row <= SIDE; row++) {
      int lead = plane == 1 ? firstPlaneLead(row) : secondPlaneLead(row);
      for (int cell = 1; lead > 0 && cell <= SIDE; cell++) {
        byte[] bytes = {(byte) lead, (byte) trail(row, cell)};
        Lenient.strict(bytes, charset).ifPresent(store(row, cell));
      }
    }
  }

  private Consumer<String> store(int row, int cell) {
    return character -> cells[(row - 1) * SIDE + cell - 1] = character;
  }

  /** The character, or two, at a row and a cell from 1 to 94; empty where there is none. */
  Optional<String> at(int row, int cell) {
    boolean inside = row >= 1 && row <= SIDE && cell >= 1 && cell <= SIDE;
    return inside ? Optional.ofNullable(cells[(row - 1) * SIDE + cell - 1]) : Optional.empty();
  }

  private static int firstPlaneLead(int row) {
    return (row + 1) / 2 + (row <= 62 ? 0x80 : 0xc0);
  }

  /** JIS X 0213:2004, annex 1: rows 1, 8, 3, 4, 5, 12 to 15, and 78 to 94. */
  private static int secondPlaneLead(int row) {
    return switch (row) {
      case 1, 8 -> 0xf0;
      case 3, 4 -> 0xf1;
      case 5, 12 -> 0xf2;
      case 13, 14 -> 0xf3;
      case 15 -> 0xf4;
      default -> row >= 78 ? (row + 411) / 2 : 0;
    };
  }

  private static int trail(int row, int cell) {
    if (row % 2 == 0) {
      return cell + 0x9e;
    }
    return cell + (cell < 64 ? 0x3f : 0x40);
  }
}
