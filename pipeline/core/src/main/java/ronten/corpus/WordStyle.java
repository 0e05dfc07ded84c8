package ronten.corpus;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDecimalNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** What a paragraph's style says it is, by outline level and by the names that Word translates. */
final class WordStyle {

  private static final int LONGEST_CHAIN = 10;

  private final XWPFDocument document;

  WordStyle(XWPFDocument document) {
    this.document = document;
  }

  /** The level of a heading from 1 to 6; empty for other paragraphs. The title is of level 1. */
  Optional<Integer> heading(XWPFParagraph paragraph) {
    Optional<Integer> own =
        Optional.ofNullable(paragraph.getCTP().getPPr())
            .filter(CTPPrGeneral.class::isInstance)
            .flatMap(properties -> level(properties.getOutlineLvl()));
    return own.or(() -> named(paragraph));
  }

  /** Whether the style is one of those for quotations. */
  boolean quotes(XWPFParagraph paragraph) {
    String name = name(paragraph).toLowerCase(Locale.ROOT);
    return name.contains("quote") || name.contains("引用");
  }

  private Optional<Integer> named(XWPFParagraph paragraph) {
    String id = paragraph.getStyle();
    for (int i = 0; i < LONGEST_CHAIN && id != null; i++) {
      XWPFStyle style = document.getStyles() == null ? null : document.getStyles().getStyle(id);
      Optional<Integer> level = byName(style == null ? id : style.getName());
      if (level.isEmpty() && style != null) {
        level = outline(style.getCTStyle());
      }
      if (level.isPresent()) {
        return level;
      }
      id = style == null ? null : style.getBasisStyleID();
    }
    return Optional.empty();
  }

  private static Optional<Integer> outline(CTStyle style) {
    return Optional.ofNullable(style.getPPr()).flatMap(p -> level(p.getOutlineLvl()));
  }

  private static Optional<Integer> level(CTDecimalNumber outline) {
    return Optional.ofNullable(outline)
        .map(CTDecimalNumber::getVal)
        .map(BigInteger::intValue)
        .filter(level -> level >= 0 && level < 9)
        .map(level -> Math.min(6, level + 1));
  }

  /** {@code heading 2}, {@code Heading2}, {@code 見出し 2}, {@code Title}, {@code 表題}. */
  private static Optional<Integer> byName(String style) {
    String name = style == null ? "" : style.toLowerCase(Locale.ROOT).replace(" ", "");
    if (name.equals("title") || name.equals("表題")) {
      return Optional.of(1);
    }
    boolean heading = name.startsWith("heading") || name.startsWith("見出し");
    char last = name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
    int level = Character.digit(last, 10);
    return heading && level >= 1 ? Optional.of(Math.min(6, level)) : Optional.empty();
  }

  private String name(XWPFParagraph paragraph) {
    String id = paragraph.getStyle();
    XWPFStyle style =
        id == null || document.getStyles() == null ? null : document.getStyles().getStyle(id);
    String name = style == null ? id : style.getName();
    return name == null ? "" : name;
  }
}
