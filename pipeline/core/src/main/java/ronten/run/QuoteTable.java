package ronten.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ronten.compare.Comparison;
import ronten.compare.Group;
import ronten.compare.Reading;
import ronten.compare.group.Title;
import ronten.compare.quotation.Consensus;
import ronten.compare.quotation.Difference;
import ronten.compare.quotation.SourceText;
import ronten.compare.quotation.Status;
import ronten.compare.quotation.Verdict;
import ronten.compare.quotation.Wording;
import ronten.summary.Summary;
import ronten.text.Folded;
import ronten.text.Span;

/**
 * The members' quotations from the article, side by side: those whose places in the article overlap
 * by most of both are one; without the article, those with the same words.
 */
public final class QuoteTable {

  /** A place longer than this, in code units, is what lies between scattered fragments. */
  private static final int LONGEST_CONSENSUS = 1_000;

  private final Group group;
  private final List<Reading> members;
  private final Optional<Reading> source;

  /**
   * A table for a group.
   *
   * @param source the article's own text
   */
  public QuoteTable(Group group, List<Reading> members, Optional<Reading> source) {
    this.group = group;
    this.members = members;
    this.source = source;
  }

  /** First those found in the article in its order, then the others in that of the documents. */
  public List<Comparison.Quote> quotes() {
    MemberQuotes belonging = new MemberQuotes(group, language(), source.map(QuoteTable::prepared));
    List<MemberQuotes.Found> placed = new ArrayList<>();
    List<MemberQuotes.Found> sourceless = new ArrayList<>();
    Map<String, List<MemberQuotes.Found>> others = new LinkedHashMap<>();
    for (Reading reading : members) {
      for (MemberQuotes.Found found : belonging.of(reading, relation(reading))) {
        if (found.place().isPresent()) {
          placed.add(found);
        } else if (source.isEmpty() && found.language().equals(language())) {
          sourceless.add(found);
        } else {
          others.computeIfAbsent(Folded.key(found.text()), k -> new ArrayList<>()).add(found);
        }
      }
    }
    List<Comparison.Quote> quotes = new ArrayList<>();
    passages(placed).forEach(passage -> quotes.add(found(passage)));
    quotes.addAll(agreed(sourceless));
    others.values().forEach(same -> quotes.add(notFound(same)));
    return quotes;
  }

  /** Without the article's text: what most quote, and who departs from it. */
  private List<Comparison.Quote> agreed(List<MemberQuotes.Found> sourceless) {
    Map<Wording, MemberQuotes.Found> wordings = new LinkedHashMap<>();
    sourceless.forEach(found -> wordings.put(wording(found), found));
    return Consensus.of(List.copyOf(wordings.keySet())).stream()
        .map(
            consensus ->
                new Comparison.Quote(
                    consensus.wording(),
                    NO_SOURCE,
                    consensus.members().stream()
                        .map(m -> quoting(wordings.get(m.quotation()), verdict(m.verdict())))
                        .toList()))
        .toList();
  }

  private static Wording wording(MemberQuotes.Found found) {
    return new Wording(found.reading().path(), found.span(), found.text());
  }

  private Comparison.Relation relation(Reading reading) {
    return group.members().stream()
        .filter(member -> member.path().equals(reading.path()))
        .findFirst()
        .map(Group.Member::relation)
        .orElse(Comparison.Relation.ABOUT);
  }

  /** The article's language; where its text is not there, that of its title. */
  private String language() {
    return source
        .map(reading -> reading.summary().document().language())
        .orElse(Title.isLatin(group.title()) ? "en" : "ja");
  }

  private static SourceText prepared(Reading reading) {
    return SourceText.of(
        reading.text(),
        reading.paragraphs().stream().map(Reading.Block::span).toList(),
        reading.paragraphs().stream().flatMap(block -> block.holes().stream()).sorted().toList());
  }

  /** Quotations of one passage of the article. */
  private static final class Passage {
    private final List<MemberQuotes.Found> members = new ArrayList<>();
    private Span place;

    Passage(Span place) {
      this.place = place;
    }

    /** Whether more than half of both is in both. */
    boolean isAt(Span other) {
      int shared = Math.min(place.end(), other.end()) - Math.max(place.start(), other.start());
      return shared * 2 > Math.max(place.length(), other.length());
    }

    void add(MemberQuotes.Found found, Span where) {
      members.add(found);
      place = place.union(where);
    }
  }

  private static List<Passage> passages(List<MemberQuotes.Found> placed) {
    List<MemberQuotes.Found> sorted =
        placed.stream()
            .sorted(Comparator.comparing((MemberQuotes.Found found) -> found.place().orElseThrow()))
            .toList();
    List<Passage> passages = new ArrayList<>();
    int open = 0;
    for (MemberQuotes.Found found : sorted) {
      Span place = found.place().orElseThrow();
      while (open < passages.size() && passages.get(open).place.end() <= place.start()) {
        open++;
      }
      Optional<Passage> same =
          passages.subList(open, passages.size()).stream().filter(p -> p.isAt(place)).findFirst();
      Passage passage = same.orElseGet(() -> new Passage(place));
      if (same.isEmpty()) {
        passages.add(passage);
      }
      passage.add(found, place);
    }
    return passages;
  }

  private Comparison.Quote found(Passage passage) {
    List<Comparison.Quoting> quoting = quoting(passage.members);
    if (passage.place.length() > LONGEST_CONSENSUS) {
      Comparison.Quoting first = quoting.getFirst();
      return new Comparison.Quote(first.text(), first.verdict(), quoting);
    }
    Reading article = source.orElseThrow();
    List<Span> holes =
        article.paragraphs().stream().flatMap(block -> block.holes().stream()).sorted().toList();
    String words = Folded.reading(article.text(), passage.place, holes).text().replace('\n', ' ');
    Comparison.Verdict verdict =
        new Comparison.Verdict(
            Status.VERBATIM,
            Optional.of(article.path()),
            Optional.of(passage.place.start()),
            Optional.of(passage.place.end()),
            List.of());
    return new Comparison.Quote(words.strip(), verdict, quoting);
  }

  private Comparison.Quote notFound(List<MemberQuotes.Found> same) {
    List<Comparison.Quoting> quoting = quoting(same);
    Comparison.Quoting first = quoting.getFirst();
    return new Comparison.Quote(first.text(), first.verdict(), quoting);
  }

  private List<Comparison.Quoting> quoting(List<MemberQuotes.Found> found) {
    return found.stream()
        .sorted(
            Comparator.comparing((MemberQuotes.Found f) -> f.reading().path())
                .thenComparing(MemberQuotes.Found::span))
        .map(this::quoting)
        .toList();
  }

  private Comparison.Quoting quoting(MemberQuotes.Found found) {
    return quoting(found, found.verdict().map(this::verdict).orElse(NO_SOURCE));
  }

  private static Comparison.Quoting quoting(MemberQuotes.Found found, Comparison.Verdict verdict) {
    return new Comparison.Quoting(
        found.reading().path(),
        found.span().start(),
        found.span().end(),
        found.text(),
        found.language(),
        verdict,
        found.translation().map(QuoteTable::passage));
  }

  private static final Comparison.Verdict NO_SOURCE =
      new Comparison.Verdict(
          Status.NO_SOURCE, Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  private static Comparison.Passage passage(Summary.Quote quote) {
    return new Comparison.Passage(quote.start(), quote.end(), quote.text());
  }

  private Comparison.Verdict verdict(Verdict verdict) {
    return new Comparison.Verdict(
        verdict.status(),
        source.map(Reading::path),
        verdict.place().map(Span::start),
        verdict.place().map(Span::end),
        verdict.differences().stream().map(QuoteTable::difference).toList());
  }

  private static Comparison.Difference difference(Difference difference) {
    return new Comparison.Difference(difference.kind(), difference.quoted(), difference.original());
  }
}
