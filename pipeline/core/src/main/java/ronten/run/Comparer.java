package ronten.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ronten.compare.Comparison;
import ronten.compare.Glossary;
import ronten.compare.GlossaryBuilder;
import ronten.compare.Group;
import ronten.compare.Reading;
import ronten.compare.claim.Alignment;
import ronten.compare.fact.Facts;
import ronten.compare.term.SharedQuotations;
import ronten.compare.term.TermTable;
import ronten.language.Languages;
import ronten.summary.Summary;

/**
 * Lays the members of a group side by side: their quotations, terms, claims and facts, and what
 * they do with the article. The same readings give the same comparison every time; safe for use by
 * several threads.
 */
public final class Comparer {

  private final Languages languages;

  public Comparer(Languages languages) {
    this.languages = languages;
  }

  /**
   * Compares.
   *
   * @param members in the order of the group's
   * @param source the article's own text
   */
  public Comparison compare(Group group, List<Reading> members, Optional<Reading> source) {
    List<Comparison.Quote> quotes = new QuoteTable(group, members, source).quotes();
    GlossaryBuilder builder = new GlossaryBuilder();
    members.forEach(reading -> builder.add(reading.summary()));
    Glossary glossary = builder.build();
    TermTable terms = TermTable.of(members, glossary);
    Alignment alignment = Alignment.of(members, source, glossary, languages);
    List<String> paths = members.stream().map(Reading::path).toList();
    return new Comparison(
        Comparison.SCHEMA,
        group.about(),
        documents(group, members),
        Optional.empty(),
        terms.terms(),
        glossary.entries(),
        quotes,
        alignment.claims(),
        alignment.coverage(quotes),
        List.of(terms.similarity(), SharedQuotations.of(paths, quotes)),
        Facts.of(alignment, quotes));
  }

  private static List<Comparison.Member> documents(Group group, List<Reading> members) {
    List<Comparison.Member> documents = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      Summary.About about = members.get(i).summary().document();
      documents.add(
          new Comparison.Member(
              about.path(),
              about.title(),
              about.author(),
              about.date(),
              group.members().get(i).relation()));
    }
    return documents;
  }
}
