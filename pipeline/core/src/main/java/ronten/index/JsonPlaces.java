package ronten.index;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * The places in a document's JSON, each told by its distance from the one before: {@code
 * "start":312,"end":318} behind {@code "end":300} becomes {@code "start":12,"end":6}. The same
 * distances come again and again where places do not, so the bytes deflate to four fifths.
 *
 * <p>Whole numbers called {@code start} or {@code end} are changed, in JSON without white space;
 * all else stays, byte for byte.
 */
final class JsonPlaces {

  private static final byte[][] NAMES = {name("start"), name("end")};

  private static byte[] name(String name) {
    return ('"' + name + "\":").getBytes(US_ASCII);
  }

  private final byte[] json;
  private final boolean apart;
  private final ByteArrayOutputStream out;
  private int last;

  private JsonPlaces(byte[] json, boolean apart) {
    this.json = json;
    this.apart = apart;
    this.out = new ByteArrayOutputStream(json.length);
  }

  /** JSON with distances for places. */
  static byte[] apart(byte[] json) {
    return new JsonPlaces(json, true).changed();
  }

  /** The JSON that was given to {@link #apart}. */
  static byte[] together(byte[] apart) {
    return new JsonPlaces(apart, false).changed();
  }

  private byte[] changed() {
    int done = 0;
    for (int at = 1; at < json.length; at++) {
      int start = json[at] == '"' && beginsField(at) ? afterName(at) : -1;
      if (start >= 0) {
        int end = afterNumber(start);
        OptionalInt number = number(start, end);
        if (number.isPresent()) {
          out.write(json, done, start - done);
          out.writeBytes(Integer.toString(change(number.getAsInt())).getBytes(US_ASCII));
          done = end;
        }
        at = end - 1;
      }
    }
    out.write(json, done, json.length - done);
    return out.toByteArray();
  }

  /** A quotation mark behind one of these begins a name, for inside strings it is escaped. */
  private boolean beginsField(int at) {
    return json[at - 1] == ',' || json[at - 1] == '{';
  }

  private int afterName(int at) {
    for (byte[] name : NAMES) {
      int end = at + name.length;
      if (end <= json.length && Arrays.equals(json, at, end, name, 0, name.length)) {
        return end;
      }
    }
    return -1;
  }

  private int afterNumber(int start) {
    int end = start;
    while (end < json.length && json[end] != ',' && json[end] != '}') {
      end++;
    }
    return end;
  }

  private OptionalInt number(int start, int end) {
    String written = new String(json, start, end - start, US_ASCII);
    try {
      int number = Integer.parseInt(written);
      return Integer.toString(number).equals(written)
          ? OptionalInt.of(number)
          : OptionalInt.empty();
    } catch (NumberFormatException notWhole) {
      return OptionalInt.empty();
    }
  }

  /** A place for a distance, or the other way round; sums beyond an int come back as they went. */
  private int change(int number) {
    int changed = apart ? number - last : number + last;
    last = apart ? number : changed;
    return changed;
  }
}
