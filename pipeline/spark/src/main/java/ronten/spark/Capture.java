package ronten.spark;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.Message;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import ronten.corpus.MediaType;

/**
 * A page as an archive holds it.
 *
 * @param address it was fetched from
 * @param fetched when that was, in milliseconds since 1970; 0 where the record does not tell
 * @param charset as the header says
 * @param body what was fetched, to be read once
 */
record Capture(
    String address, long fetched, MediaType type, Optional<String> charset, MessageBody body) {

  private static final int FOUND = 200;
  private static final String HTTP = "application/http";
  private static final String ANYTHING = "application/octet-stream";

  /**
   * Takes a record for a page: a response that brought one, what was made of one, or what was
   * stored without a response. Empty for all other records, and for pages that are not read.
   *
   * @throws IOException when it is broken
   */
  static Optional<Capture> of(WarcRecord record) throws IOException {
    if (!(record instanceof WarcTargetRecord target) || !isPlace(target)) {
      return Optional.empty();
    }
    if (target instanceof WarcResponse response) {
      boolean http = named(response).equals(HTTP);
      return http && response.http().status() == FOUND ? page(response) : Optional.empty();
    }
    boolean stored = target instanceof WarcResource || target instanceof WarcConversion;
    return stored ? of(target, target, target.body()) : Optional.empty();
  }

  /** Crawlers also name what they know about a page, {@code urn:pageinfo:…}. */
  private static boolean isPlace(WarcTargetRecord target) {
    return target.headers().first("WARC-Target-URI").isPresent()
        && !target.target().startsWith("urn:");
  }

  private static Optional<Capture> page(WarcResponse response) throws IOException {
    HttpResponse http = response.http();
    return of(response, http, http.bodyDecoded());
  }

  private static Optional<Capture> of(WarcTargetRecord target, Message said, MessageBody body) {
    Optional<String> charset = Optional.ofNullable(said.contentType().parameters().get("charset"));
    return type(target, said)
        .map(type -> new Capture(target.target(), fetched(target), type, charset, body));
  }

  /** What its header says, else what the crawler found, else what its address ends with. */
  private static Optional<MediaType> type(WarcTargetRecord target, Message said) {
    if (!named(said).equals(ANYTHING)) {
      return MediaType.named(named(said));
    }
    return target
        .identifiedPayloadType()
        .flatMap(type -> MediaType.named(type.base().toString()))
        .or(() -> MediaType.of(target.target().replaceFirst("[?#].*", "")));
  }

  private static String named(Message said) {
    return said.contentType().base().toString();
  }

  private static long fetched(WarcRecord record) {
    try {
      return record
          .headers()
          .first("WARC-Date")
          .map(Instant::parse)
          .orElse(Instant.EPOCH)
          .toEpochMilli();
    } catch (DateTimeException e) {
      return 0;
    }
  }

  /** Its bytes, but no more than so many. */
  byte[] bytes(int most) throws IOException {
    return body.stream().readNBytes(most);
  }
}
