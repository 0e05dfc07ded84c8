package ronten.compare.term;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ronten.compare.Glossary;
import ronten.compare.Reading;
import ronten.compare.word.Concepts;
import ronten.compare.word.Symbol;
import ronten.find.Gloss;
import ronten.find.word.Script;
import ronten.summary.Summary;
import ronten.text.Folded;

/**
 * Which terms are one row. Forms that are read alike are (ＮＰＴ and NPT, allies and ally, host-nation
 * and host nation); and a term and its gloss, where the group renders the one by the other alone
 * (弾薬備蓄 = munitions stockpile). Where the group's renderings part, each is a row of its own with
 * the same gloss (拡大抑止, 拡張抑止), and so is the English term.
 */
final class TermForms {

  /** The forms of one row. */
  static final class Forms {
    private final Map<String, Integer> uses = new TreeMap<>();

    /** Every form, to look for. */
    Collection<String> all() {
      return uses.keySet();
    }

    /** The commonest, a Japanese one where there is one. */
    String term() {
      String term = "";
      for (String form : uses.keySet()) {
        boolean japanese = Script.holdsJapanese(form);
        if (term.isEmpty()
            || (japanese && !Script.holdsJapanese(term))
            || (japanese == Script.holdsJapanese(term) && uses.get(form) > uses.get(term))) {
          term = form;
        }
      }
      return term;
    }
  }

  private final Map<String, String> representatives = new HashMap<>();
  private final Map<String, Forms> rows = new TreeMap<>();
  private final Map<String, List<String>> originals = new TreeMap<>();

  TermForms(List<Reading> members, Glossary glossary) {
    Concepts.Renderings renderings = Concepts.Renderings.of(glossary);
    for (Glossary.Entry entry : glossary.entries()) {
      join(entry, renderings);
    }
    for (Reading member : members) {
      for (Summary.Term term : member.summary().terms()) {
        add(term.term(), term.frequency());
      }
      for (Summary.Gloss gloss : member.summary().glosses()) {
        add(gloss.ja(), 1);
        add(gloss.en(), 1);
      }
    }
  }

  private void join(Glossary.Entry entry, Concepts.Renderings renderings) {
    boolean alone = entry.renderings().size() == 1;
    for (Glossary.Rendering rendering : entry.renderings()) {
      boolean clear = !renderings.isAmbiguous(rendering.ja());
      if (alone && clear) {
        unite(key(entry.en()), key(rendering.ja()));
      }
      if (clear && rendering.kind() != Gloss.Kind.ABBREVIATION) {
        originals.computeIfAbsent(key(rendering.ja()), ja -> new ArrayList<>()).add(entry.en());
      }
    }
  }

  /** Union by the smaller name: which one stands for both hangs on the forms alone. */
  private void unite(String one, String other) {
    String a = representative(one);
    String b = representative(other);
    if (!a.equals(b)) {
      representatives.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
    }
  }

  private String representative(String key) {
    String at = key;
    while (representatives.containsKey(at)) {
      at = representatives.get(at);
    }
    return at;
  }

  private void add(String form, int uses) {
    String key = key(form);
    if (!key.isEmpty()) {
      rows.computeIfAbsent(representative(key), name -> new Forms())
          .uses
          .merge(form, uses, Integer::sum);
    }
  }

  /** How a form is read. */
  private static String key(String form) {
    StringBuilder key = new StringBuilder();
    for (Symbol symbol : Symbol.of(Folded.key(form))) {
      key.append(key.isEmpty() ? "" : " ").append(symbol.form());
    }
    return key.toString();
  }

  /** The rows, in an order that depends on them alone. */
  List<Forms> rows() {
    return List.copyOf(rows.values());
  }

  /** The English side of a row's Japanese term, where the glossary gives it one. */
  Optional<String> gloss(Forms row) {
    List<String> english = originals.getOrDefault(key(row.term()), List.of());
    return english.stream().findFirst();
  }
}
