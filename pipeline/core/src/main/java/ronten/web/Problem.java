package ronten.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import ronten.render.Json;
import ronten.text.Reason;

/**
 * Why a request is not answered, as RFC 9457 has it.
 *
 * @param title what is the matter, the same each time
 * @param status of HTTP
 * @param detail what is the matter with this request, in the language of whoever asks
 * @param parameter the parameter at fault
 */
record Problem(String title, int status, String detail, Optional<String> parameter) {

  static final String TYPE = "application/problem+json";

  /** A request that is not answered. */
  static final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final Reason reason;
    private final String parameter;

    Refusal(HttpStatus status, Reason reason) {
      this(status, reason, "");
    }

    private Refusal(HttpStatus status, Reason reason, String parameter) {
      super(reason.toString());
      this.status = status;
      this.reason = reason;
      this.parameter = parameter;
    }

    /** A parameter that cannot be read. */
    static Refusal parameter(String name, Reason reason) {
      return new Refusal(HttpStatus.BAD_REQUEST, reason, name);
    }

    /** Something that is not there. */
    static Refusal missing(Reason reason) {
      return new Refusal(HttpStatus.NOT_FOUND, reason);
    }

    HttpStatus status() {
      return status;
    }

    Reason reason() {
      return reason;
    }

    Optional<String> parameter() {
      return Optional.of(parameter).filter(name -> !name.isEmpty());
    }
  }

  static Problem of(Refusal refusal, Context request) {
    return new Problem(
        refusal.status().getMessage(),
        refusal.status().getCode(),
        refusal.reason().in(Reader.language(request)),
        refusal.parameter());
  }

  void answer(Context request) {
    request.status(status).contentType(TYPE).result(Json.pretty(this));
  }
}
