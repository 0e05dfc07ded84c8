package ronten.language.japanese;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ronten.text.PartOfSpeech;

/** The dictionary's tags as universal parts of speech. */
final class Tags {

  private record Rule(String prefix, PartOfSpeech pos) {}

  /** The first prefix that fits; prefixes and suffixes of nouns stay nouns, told by their tag. */
  private static final List<Rule> RULES =
      List.of(
          new Rule("名詞-固有名詞", PartOfSpeech.PROPN),
          new Rule("名詞-数", PartOfSpeech.NUM),
          new Rule("名詞-代名詞", PartOfSpeech.PRON),
          new Rule("名詞-形容動詞語幹", PartOfSpeech.ADJ),
          new Rule("名詞-接続詞的", PartOfSpeech.CCONJ),
          new Rule("名詞-動詞非自立的", PartOfSpeech.VERB),
          new Rule("名詞-非自立-助動詞語幹", PartOfSpeech.AUX),
          new Rule("名詞-特殊-助動詞語幹", PartOfSpeech.AUX),
          new Rule("名詞-接尾-助動詞語幹", PartOfSpeech.AUX),
          new Rule("名詞", PartOfSpeech.NOUN),
          new Rule("接頭詞-動詞接続", PartOfSpeech.VERB),
          new Rule("接頭詞-形容詞接続", PartOfSpeech.ADJ),
          new Rule("接頭詞", PartOfSpeech.NOUN),
          new Rule("動詞-自立", PartOfSpeech.VERB),
          new Rule("動詞", PartOfSpeech.AUX),
          new Rule("形容詞-自立", PartOfSpeech.ADJ),
          new Rule("形容詞", PartOfSpeech.AUX),
          new Rule("副詞", PartOfSpeech.ADV),
          new Rule("連体詞", PartOfSpeech.DET),
          new Rule("接続詞", PartOfSpeech.CCONJ),
          new Rule("助詞-接続助詞", PartOfSpeech.SCONJ),
          new Rule("助詞-終助詞", PartOfSpeech.PART),
          new Rule("助詞-間投助詞", PartOfSpeech.PART),
          new Rule("助詞-副助詞／並立助詞／終助詞", PartOfSpeech.PART),
          new Rule("助詞-特殊", PartOfSpeech.PART),
          new Rule("助詞", PartOfSpeech.ADP),
          new Rule("助動詞", PartOfSpeech.AUX),
          new Rule("感動詞", PartOfSpeech.INTJ),
          new Rule("フィラー", PartOfSpeech.INTJ),
          new Rule("その他-間投", PartOfSpeech.INTJ),
          new Rule("記号-アルファベット", PartOfSpeech.NOUN),
          new Rule("記号", PartOfSpeech.SYM));

  private Tags() {}

  /** The tags that were asked for: the dictionary has some seventy. */
  private static final Map<String, PartOfSpeech> KNOWN = new ConcurrentHashMap<>();

  static PartOfSpeech pos(String tag) {
    return KNOWN.computeIfAbsent(tag, Tags::byPrefix);
  }

  private static PartOfSpeech byPrefix(String tag) {
    for (Rule rule : RULES) {
      if (tag.startsWith(rule.prefix())) {
        return rule.pos();
      }
    }
    return PartOfSpeech.X;
  }

  /** The tag of a mark, by its character alone. */
  static String mark(int c) {
    return switch (c) {
      case '、', ',', '，', '､' -> "記号-読点";
      case '。', '．', '｡' -> "記号-句点";
      default ->
          switch (Character.getType(c)) {
            case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> "記号-括弧開";
            case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> "記号-括弧閉";
            default -> "記号-一般";
          };
    };
  }
}
