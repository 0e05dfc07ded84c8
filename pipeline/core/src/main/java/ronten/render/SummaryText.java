package ronten.render;

import java.util.List;
import java.util.function.Function;
import ronten.summary.Summary;

/** A summary as lines for a terminal. */
public record SummaryText(Messages messages, Styles styles) {

  /** How many terms are shown unless all are asked for. */
  private static final int TERMS = 30;

  /** The whole summary; offsets in brackets are those of the JSON. */
  public String of(Summary summary, boolean all) {
    StringBuilder out = new StringBuilder();
    head(summary, out);
    list(out, "outline", summary.outline(), this::part);
    list(out, "summary", summary.summary(), s -> "  " + Styles.plain(s.text()));
    int most = all ? Integer.MAX_VALUE : TERMS;
    list(out, "terms", summary.terms().stream().limit(most).toList(), this::term);
    list(out, "glosses", summary.glosses(), this::gloss);
    list(out, "quotes", summary.quotes(), this::quote);
    list(out, "claims", summary.claims(), this::claim);
    list(out, "citations", summary.citations(), this::citation);
    list(out, "entities", all ? summary.entities() : List.of(), this::entity);
    list(
        out,
        "hygiene",
        summary.hygiene(),
        odd -> "  " + odd.kind() + at(odd.start(), odd.end()) + "  " + note(odd));
    return out.toString();
  }

  /** What is odd, in the reader's language. */
  private String note(Summary.Oddity odd) {
    return messages.text("hygiene." + odd.kind(), Styles.plain(odd.note()));
  }

  private void head(Summary summary, StringBuilder out) {
    Summary.About about = summary.document();
    out.append(styles.bold(Styles.plain(about.title()))).append('\n');
    out.append(styles.path(Styles.plain(about.path())));
    about.author().ifPresent(author -> out.append("  ").append(Styles.plain(author)));
    about.date().ifPresent(date -> out.append("  ").append(Styles.plain(date)));
    out.append('\n');
    out.append(
        styles.faint(
            messages.text(
                "show.counts",
                about.language(),
                about.charset(),
                about.characters(),
                about.sentences(),
                about.tokens())));
    out.append('\n');
    summary.article().ifPresent(article -> out.append(article(article)));
  }

  private String article(Summary.Article article) {
    StringBuilder out = new StringBuilder();
    out.append(messages.text("show.article")).append(' ').append(Styles.plain(article.title()));
    if (!article.authors().isEmpty()) {
      out.append(" / ").append(Styles.plain(String.join(", ", article.authors())));
    }
    article.publication().ifPresent(name -> out.append(" / ").append(Styles.plain(name)));
    article.date().ifPresent(date -> out.append(" / ").append(Styles.plain(date)));
    article.url().ifPresent(url -> out.append(" / ").append(Styles.plain(url)));
    return out.append('\n').toString();
  }

  private <T> void list(StringBuilder out, String name, List<T> entries, Function<T, String> line) {
    if (!entries.isEmpty()) {
      out.append('\n').append(styles.bold(messages.text("show." + name))).append('\n');
      entries.forEach(entry -> out.append(line.apply(entry)).append('\n'));
    }
  }

  private String part(Summary.Part part) {
    String number = part.number().map(n -> n + " ").orElse("");
    return "  ".repeat(Math.max(1, part.level()))
        + Styles.plain(number + part.title())
        + styles.faint("  " + messages.text("role", part.role()));
  }

  private String term(Summary.Term term) {
    String gloss = term.gloss().map(g -> " = " + Styles.plain(g)).orElse("");
    return "  %.2f  %s%s  ×%d".formatted(term.score(), term.term(), gloss, term.frequency());
  }

  private String gloss(Summary.Gloss gloss) {
    String kind = styles.faint("  " + messages.text("gloss", gloss.kind()));
    return "  " + Styles.plain(gloss.ja()) + " = " + Styles.plain(gloss.en()) + kind;
  }

  private String quote(Summary.Quote quote) {
    String who = quote.speaker().map(s -> " — " + Styles.plain(s.text())).orElse("");
    String how = quote.verb().map(v -> " " + Styles.plain(v.text())).orElse("");
    String kind = styles.faint("  " + messages.text("quote", quote.kind()));
    return "  「" + Styles.plain(quote.text()) + "」" + who + how + kind;
  }

  private String claim(Summary.Claim claim) {
    String who = claim.holder().map(h -> Styles.plain(h.text()) + ": ").orElse("");
    return "  " + who + Styles.plain(claim.text()) + styles.faint("  " + Json.name(claim.stance()));
  }

  private String citation(Summary.Citation citation) {
    String title = citation.title().or(citation::url).orElse("");
    String authors = String.join(", ", citation.authors());
    return "  " + Styles.plain(title) + (authors.isEmpty() ? "" : " / " + Styles.plain(authors));
  }

  private String entity(Summary.Entity entity) {
    String value = entity.value().map(v -> " = " + v).orElse("");
    return "  " + Json.name(entity.kind()) + "  " + Styles.plain(entity.text()) + value;
  }

  private String at(int start, int end) {
    return styles.faint(" [" + start + "–" + end + "]");
  }
}
