package ronten.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of bytes and texts, in lower-case hex. */
public final class Sha256 {

  private Sha256() {}

  /** All 64 digits. */
  public static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The first 8 digits for a text's UTF-8 bytes: enough to tell a few apart. */
  public static String brief(String text) {
    return brief(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The first 8 digits. */
  public static String brief(byte[] bytes) {
    return of(bytes).substring(0, 8);
  }
}
