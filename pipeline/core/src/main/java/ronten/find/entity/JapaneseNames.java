package ronten.find.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ronten.find.Entity;
import ronten.find.word.Nouns;
import ronten.find.word.Script;
import ronten.find.word.View;
import ronten.find.word.View.Word;
import ronten.find.word.WordList;
import ronten.text.Span;

/**
 * Persons, organizations, places and treaties in Japanese, by the dictionary's tags, by what names
 * end in (…委員会, …条約) and by what follows them (…氏).
 */
final class JapaneseNames {

  /** In words and dots; no name with a title is longer. */
  private static final int LONGEST_NAME = 9;

  private static final Map<String, String> ENDINGS = WordList.map("name-endings.tsv");
  private static final Set<String> TITLES = WordList.set("person-titles.tsv");

  private final View view;
  private final List<Word> words;
  private final List<Mention> mentions = new ArrayList<>();

  private JapaneseNames(View view) {
    this.view = view;
    this.words = view.words();
  }

  static List<Mention> in(View view) {
    JapaneseNames names = new JapaneseNames(view);
    for (int i = 0; i < names.words.size(); ) {
      i = names.run(i);
    }
    return names.mentions;
  }

  /** Looks at the run of nouns that begins at a word; gives the index after it. */
  private int run(int start) {
    if (!Nouns.isPart(words.get(start))) {
      return start + 1;
    }
    int end = start + 1;
    while (end < words.size()
        && words.get(end).sentence() == words.get(start).sentence()
        && Nouns.isClose(view, end - 1)
        && (Nouns.isPart(words.get(end)) || isDot(end))) {
      end++;
    }
    int last = end;
    while (last > start + 1 && Nouns.isMark(words.get(last - 1))) {
      last--;
    }
    if (!ending(start, last)) {
      tagged(start, last);
    }
    return end;
  }

  private boolean isDot(int index) {
    String form = words.get(index).form();
    return form.equals("・") || form.equals("＝") || form.equals("=");
  }

  /** A compound whose last word says what kind of name it is: 海洋資源委員会, 北方漁業条約. */
  private boolean ending(int start, int end) {
    String kind = ENDINGS.get(words.get(end - 1).form());
    int from = start;
    while (from < end && isNumeric(words.get(from))) {
      from++;
    }
    if (kind == null || end - from < 2) {
      return false;
    }
    boolean japanese = Script.holdsJapanese(span(from, end - 1).in(view.text()));
    boolean named = words.subList(from, end - 1).stream().anyMatch(Nouns::isName);
    boolean bare = kind.equals("PLACE") || words.get(end - 1).span().length() == 1;
    if (bare && !named && japanese && !isMinistry(from, end)) {
      return false;
    }
    add(Entity.Kind.valueOf(kind), from, end);
    return true;
  }

  /** 財務 | 省, 気象 | 庁: one word before the suffix of an office. */
  private boolean isMinistry(int from, int end) {
    return "省庁党".contains(words.get(end - 1).form())
        && end - from == 2
        && words.get(from).span().length() > 1;
  }

  private static boolean isNumeric(Word word) {
    return Nouns.isNumber(word) || Nouns.isCounter(word);
  }

  private void tagged(int start, int end) {
    for (int i = start; i < end; ) {
      int to = i + 1;
      String tag = kind(words.get(i));
      while (to < end && !tag.isEmpty() && joins(i, to, end, tag)) {
        to++;
      }
      if (tag.isEmpty() && isTitled(i, end)) {
        to = title(i, end);
        add(Entity.Kind.PERSON, i, to);
      } else if (!tag.isEmpty()) {
        add(Entity.Kind.valueOf(tag), i, to);
      }
      i = to;
    }
  }

  private boolean joins(int from, int index, int end, String tag) {
    if (isDot(index)) {
      return tag.equals("PERSON") && index + 1 < end && isKatakana(index + 1) && isKatakana(from);
    }
    return tag.equals(kind(words.get(index)))
        || (tag.equals("PERSON") && isDot(index - 1) && isKatakana(index));
  }

  private boolean isKatakana(int index) {
    return Script.isKatakanaOnly(words.get(index).form());
  }

  /** Whether katakana or Latin words stand before a title: マルタ氏, Jane Moss 氏. */
  private boolean isTitled(int index, int end) {
    int title = title(index, end);
    return title > index && title < end;
  }

  /** The title that the name at a word ends in; the word itself where there is none. */
  private int title(int index, int end) {
    int to = index;
    while (to < Math.min(end, index + LONGEST_NAME)
        && (isDot(to)
            || isKatakana(to)
            || (Script.holdsLatin(words.get(to).form())
                && Character.isUpperCase(words.get(to).form().charAt(0))))) {
      to++;
    }
    return to < end && TITLES.contains(words.get(to).form()) && !isDot(to - Math.min(1, to))
        ? to
        : index;
  }

  private static String kind(Word word) {
    String tag = word.token().tag();
    boolean generic = ENDINGS.containsKey(word.form());
    if (generic || !Script.holdsJapanese(word.form()) || word.form().length() < 2) {
      return "";
    }
    if (tag.startsWith("名詞-固有名詞-人名")) {
      return "PERSON";
    }
    if (tag.startsWith("名詞-固有名詞-組織")) {
      return "ORGANIZATION";
    }
    return tag.startsWith("名詞-固有名詞-地域") ? "PLACE" : "";
  }

  private Span span(int from, int to) {
    return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
  }

  private void add(Entity.Kind kind, int from, int to) {
    mentions.add(Mention.of(kind, span(from, to)));
  }
}
