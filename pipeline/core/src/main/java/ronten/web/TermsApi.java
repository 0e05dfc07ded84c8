package ronten.web;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ronten.search.KeyTerms;
import ronten.text.Reason;

/** The terms of the corpus as JSON. */
final class TermsApi {

  private static final int MOST_ROWS = 100;

  private TermsApi() {}

  static void terms(Snapshot snapshot, Context request) {
    Parameters parameters = new Parameters(request);
    int limit = parameters.number("limit", Api.PAGE, 1, Api.MOST_LISTED);
    Api.json(request, TermList.of(snapshot, parameters, limit));
  }

  static void dispersion(Snapshot snapshot, Context request) {
    Parameters parameters = new Parameters(request);
    String term =
        parameters
            .text("term")
            .orElseThrow(() -> Problem.Refusal.parameter("term", Reason.of("web.term")));
    int limit = parameters.number("limit", Dispersion.ROWS, 1, MOST_ROWS);
    Api.json(request, Dispersion.of(snapshot, parameters.terms(snapshot), term, limit));
  }

  static void network(Snapshot snapshot, Context request) {
    Parameters parameters = new Parameters(request);
    int limit = parameters.number("limit", Network.TERMS, 2, Network.MOST_TERMS);
    Api.json(request, Network.of(snapshot, parameters, limit));
  }

  static void timeline(Snapshot snapshot, Context request) {
    Api.json(request, timeline(snapshot, new Parameters(request)));
  }

  /** The timeline of the documents that are asked for, and of those with a term. */
  static Timeline timeline(Snapshot snapshot, Parameters parameters) {
    Predicate<String> counted =
        parameters
            .members(snapshot)
            .<Predicate<String>>map(all -> all::contains)
            .orElse(any -> true);
    Optional<Set<String>> having =
        parameters
            .text("term")
            .map(
                term ->
                    snapshot.terms().uses(term).stream()
                        .map(KeyTerms.Use::path)
                        .collect(Collectors.toSet()));
    return Timeline.of(snapshot, counted, having);
  }
}
