package ronten.find.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ronten.find.Citation.Role;
import ronten.find.mark.Holes;
import ronten.find.mark.Spans;
import ronten.find.word.Script;
import ronten.text.CodePoints;
import ronten.text.Document;
import ronten.text.Mark;
import ronten.text.Paragraph;
import ronten.text.Section;
import ronten.text.Span;

/**
 * What stands around a place that names a work, and what it says of the work: the heading it stands
 * under, the words before and behind it, whether it stands alone.
 */
final class Surroundings {

  /**
   * A place.
   *
   * @param weight as in {@link WorkMention}
   * @param alone whether the paragraph holds nothing else
   * @param before the words in front of it
   */
  record Place(Role role, int weight, boolean alone, String before) {

    /** Those named right before it. */
    List<String> authors() {
      String near = before.substring(Math.max(0, before.length() - NEAR));
      Matcher latin = AUTHOR_BEFORE.matcher(near);
      if (latin.find()) {
        return List.of(latin.group(1));
      }
      Matcher japanese = JAPANESE_AUTHOR.matcher(near);
      return japanese.find() ? List.of(japanese.group(1)) : List.of();
    }
  }

  private record Block(Paragraph paragraph, String heading, int number) {}

  /** Words farther away than this, in code units, say nothing of a place. */
  private static final int REACH = 400;

  /** An author's name stands this many code units in front of a place at most. */
  private static final int NEAR = 120;

  private static final Pattern REFERENCES =
      Pattern.compile(
          "(?i)参考|文献|関連|引用元|次に読む|おすすめ|出典|脚注|references|bibliography|further reading|see also"
              + "|works cited|related");

  /** {@code 論文情報・リンク}: under it stands the work itself. */
  private static final Pattern SUBJECT =
      Pattern.compile("(?i)論文情報|書誌|元記事|原文|原論文|^(?:paper|source|original)s?$|出典情報");

  private static final Pattern READ =
      Pattern.compile(
          "^[^。\\n（(]{0,24}?(?:を(?:ざっと|一通り|今さら)?(?:読ん|読み(?!解)|紹介|要約|まとめ|翻訳|訳し|取り上げ|とりあげ|見つけ)"
              + "|という(?:記事|論文|エッセ[イー]|コラム|ポスト|投稿|本)を|の(?:中で)?気になった|より。?$|を起点)");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:original|原文|元記事|原典|元ネタ|元の記事|元論文|引用元|参照元|転載元|一次ソース|一次資料|paper|論文|source|出典|記事|url|link|リンク|翻訳元|ソース)"
              + "[^。\\n]{0,16}[:：]\\s*[\"“「『]?\\s*$");

  private static final Pattern AUTHOR_BEFORE =
      Pattern.compile(
          "("
              + AuthorNames.NAME
              + ")\\s*(?:氏|さん|教授)?\\s*(?:の|が書いた[^。\\n]{0,10}?[:：]?|による|は|[:：]|,)?\\s*(?:記事|論文|エッセ[イー]|本|著書)?\\s*[\"“「『]?\\s*$");

  private static final Pattern JAPANESE_AUTHOR =
      Pattern.compile(
          "([\\p{IsKatakana}ー・\\p{IsHan}A-Za-z0-9_]{2,20})\\s?(?:さん|氏|先生)(?:の|による)[^、。]{0,8}$");

  /** So many links in a list may still be one work and its translation. */
  private static final int FEW_ITEMS = 2;

  private final Document document;
  private final List<Block> blocks = new ArrayList<>();

  /** Whether several sections begin with a link of their own: none of them is the article. */
  private final boolean digest;

  Surroundings(Document document) {
    this.document = document;
    document.title().ifPresent(title -> blocks.add(new Block(title, "", 0)));
    for (Section section : document.sections()) {
      String heading =
          section
              .heading()
              .map(found -> found.title().read(document.text(), found.title().span()))
              .orElse("");
      section.heading().ifPresent(h -> blocks.add(new Block(h.title(), heading, blocks.size())));
      section.paragraphs().forEach(p -> blocks.add(new Block(p, heading, blocks.size())));
    }
    Spans links = Spans.of(document.source().marks(), Mark.Kind.LINK);
    this.digest =
        document.sections().stream()
                .filter(section -> section.heading().isPresent())
                .filter(section -> !section.paragraphs().isEmpty())
                .filter(section -> isLink(section.paragraphs().getFirst(), links))
                .count()
            > 1;
  }

  /** Whether a paragraph is one link and nothing else. */
  private static boolean isLink(Paragraph paragraph, Spans links) {
    Span span = paragraph.span();
    return paragraph.kind() == Paragraph.Kind.LIST_ITEM
        && links
            .endingAfter(span.start())
            .filter(link -> link.start() <= span.start() + 2 && !link.isEmpty())
            .filter(link -> span.covers(link))
            .isPresent();
  }

  /** What the place of a span says. */
  Place of(Span span) {
    int at = index(span);
    if (at < 0) {
      return new Place(Role.SECONDARY, 0, false, "");
    }
    Block block = blocks.get(at);
    Span whole = block.paragraph().span();
    boolean inside = whole.covers(span);
    int from = Math.max(whole.start(), span.start() - REACH);
    int to = Math.min(whole.end(), span.end() + REACH);
    String before = inside ? read(block, new Span(from, span.start())) : "";
    String behind = inside ? read(block, new Span(span.end(), to)) : "";
    boolean edges = from == whole.start() && to == whole.end();
    boolean alone = !inside || (edges && isMarks(before) && isMarks(behind));
    boolean reference = REFERENCES.matcher(block.heading()).find();
    int weight = reference ? 0 : weight(at, block, span, before, behind, alone);
    Role role = reference ? Role.REFERENCE : weight >= 3 ? Role.MAIN : Role.SECONDARY;
    return new Place(role, weight, alone, inside ? before : lastWords(at));
  }

  /** Whether a block is one of many items: a list of links has no main one. */
  private boolean isList(int at) {
    int items = 0;
    for (int i = Math.max(0, at - 2); i < Math.min(blocks.size(), at + 4); i++) {
      items += isItem(i) ? 1 : 0;
    }
    int run = 0;
    for (int i = at; i >= 0 && run <= FEW_ITEMS && isItem(i); i--) {
      run++;
    }
    for (int i = at + 1; i < blocks.size() && run <= FEW_ITEMS && isItem(i); i++) {
      run++;
    }
    return items > 3 || run > FEW_ITEMS;
  }

  private boolean isItem(int at) {
    return blocks.get(at).paragraph().kind() == Paragraph.Kind.LIST_ITEM;
  }

  /** The words that lead to a place that stands alone: the end of the paragraph before. */
  private String lead(int at, Block block, Span span) {
    boolean inside = block.paragraph().span().covers(span);
    return inside ? lastWords(at) : lastWords(at + 1);
  }

  private int weight(int at, Block block, Span span, String before, String behind, boolean alone) {
    int weight = 0;
    weight += SUBJECT.matcher(block.heading()).find() ? 4 : 0;
    weight += READ.matcher(behind).find() ? 3 : 0;
    weight += isLabel(before) ? 4 : 0;
    boolean lead = at <= 3 && !digest && !isList(at);
    weight += alone && lead ? 3 : 0;
    weight += alone && isLabel(lead(at, block, span)) ? 3 : 0;
    weight += lead ? 1 : 0;
    return weight;
  }

  /** Whether words end with a label: with a colon at least, a mark or none behind it. */
  private static boolean isLabel(String words) {
    int last = words.length() - 1;
    while (last >= 0
        && (Script.isSpace(words.charAt(last)) || "\"“「『".indexOf(words.charAt(last)) >= 0)) {
      last--;
    }
    boolean colon = last >= 0 && ":：".indexOf(words.charAt(last)) >= 0;
    return colon && LABEL.matcher(words).find();
  }

  /** The end of the paragraph before. */
  private String lastWords(int at) {
    if (at == 0) {
      return "";
    }
    Block previous = blocks.get(at - 1);
    Span span = previous.paragraph().span();
    return read(previous, new Span(Math.max(span.start(), span.end() - 80), span.end()));
  }

  private static boolean isMarks(String words) {
    return CodePoints.none(words, Character::isLetterOrDigit);
  }

  /**
   * The title that a bare address has in the line above it or in front of it: a short line in Latin
   * script, or a heading.
   */
  Optional<String> titleAbove(Span span) {
    int at = index(span);
    boolean inside = at >= 0 && blocks.get(at).paragraph().span().covers(span);
    int line = inside ? at - 1 : at;
    if (line < 0 || !of(span).alone()) {
      return Optional.empty();
    }
    Paragraph above = blocks.get(line).paragraph();
    String words = above.read(document.text(), above.span());
    boolean title =
        words.length() <= 200
            && WorkTitle.latinWords(words) >= 2
            && WorkTitle.isLatin(words)
            && !words.contains("://")
            && !words.endsWith(".")
            && above.kind() != Paragraph.Kind.BLOCK_QUOTE;
    return title ? Optional.of(words) : Optional.empty();
  }

  /** The last block that begins at or before a span. */
  private int index(Span span) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).paragraph().span().start() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private String read(Block block, Span part) {
    return Holes.read(document.text(), block.paragraph(), part);
  }
}
