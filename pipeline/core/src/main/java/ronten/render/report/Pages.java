package ronten.render.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import ronten.text.Sha256;

/** What the pages are called, and how one leads to a place in another. */
final class Pages {

  private static final Pattern WITH_TIME = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})T.*");

  /** Longer file names, in bytes, are cut: file systems end at 255. */
  private static final int LONGEST_NAME = 250;

  private static final String ENDING = ".html";
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private Pages() {}

  static String article(String id) {
    return "articles/" + id + ENDING;
  }

  /** The file of a document's page, under the report's folder. */
  static String document(String path) {
    int slash = path.lastIndexOf('/') + 1;
    return "documents/" + path.substring(0, slash) + name(path.substring(slash), path);
  }

  private static String name(String name, String path) {
    if ((name + ENDING).getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME) {
      return name + ENDING;
    }
    String tail = "~" + Sha256.brief(path) + ENDING;
    int room = LONGEST_NAME - tail.length();
    int end = 0;
    while (end < name.length()) {
      int next = name.offsetByCodePoints(end, 1);
      room -= name.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
      if (room < 0) {
        break;
      }
      end = next;
    }
    return name.substring(0, end) + tail;
  }

  /** What leads from a page back to the report's folder: {@code ../} for each folder it lies in. */
  static String root(String page) {
    return "../".repeat((int) page.chars().filter(c -> c == '/').count());
  }

  /** A page's name as an address, relative to the report's folder. */
  static String address(String page) {
    StringBuilder out = new StringBuilder();
    for (byte b : page.getBytes(StandardCharsets.UTF_8)) {
      if (UNRESERVED.indexOf(b) >= 0) {
        out.append((char) b);
      } else {
        out.append('%').append("%02X".formatted(b));
      }
    }
    return out.toString();
  }

  /** The address of a document's page. */
  static String to(String path) {
    return address(document(path));
  }

  /** The address of a place in a document's text. */
  static String to(String path, int start) {
    return to(path) + "#" + anchor(start);
  }

  static String anchor(int start) {
    return "c" + start;
  }

  /** An address that a reader may follow: only those of the web. */
  static Optional<String> web(Optional<String> url) {
    return url.filter(
        address -> {
          try {
            String scheme = new URI(address.strip()).getScheme();
            return scheme != null && scheme.toLowerCase(Locale.ROOT).matches("https?");
          } catch (URISyntaxException e) {
            return false;
          }
        });
  }

  /** The day of a date that tells the time too (ISO 8601); any other date as it is. */
  static String day(String date) {
    return WITH_TIME.matcher(date).replaceFirst("$1");
  }

  /** Control characters, which HTML does not allow, as U+FFFD; what stands between is kept. */
  static String shown(String text) {
    if (text.chars().noneMatch(Pages::isControl)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.chars().forEach(c -> out.append(isControl(c) ? '\ufffd' : (char) c));
    return out.toString();
  }

  private static boolean isControl(int c) {
    return (c < 0x20 && c != '\n' && c != '\t' && c != '\r') || (c >= 0x7f && c < 0xa0);
  }
}
