package ronten.corpus;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import ronten.text.Mark;
import ronten.text.Oddity;
import ronten.text.Span;

/**
 * Markdown as it is: the text is the raw text, and marks say what of it is front matter, code,
 * markup or an address, and where headings, paragraphs, items, cells and quotations are. CommonMark
 * with tables and footnotes, what sites add to it ({@link Dialect}), and the HTML inside.
 */
final class Markdown {

  /** Deeper nesting is no document's meaning; what nests deeper is text of the block around it. */
  private static final int DEEPEST = 100;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
                  FootnotesExtension.builder().inlineFootnotes(true).build()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .build();

  private Markdown() {}

  static Extracted read(String text) {
    FrontMatter front = FrontMatter.of(text);
    List<Mark> marks = new ArrayList<>(front.marks());
    List<Oddity> oddities = new ArrayList<>(front.oddities());
    Span body = new Span(front.span().end(), text.length());
    try {
      marks.addAll(marks(text, body));
    } catch (StackOverflowError e) {
      String note = "Markup that nests too deeply; the file is read as plain text.";
      oddities.add(new Oddity("markup-too-deep", new Span(body.start(), body.start()), note));
    }
    return new Extracted(text, front.metadata(), marks, oddities);
  }

  private static List<Mark> marks(String text, Span body) {
    Dialect dialect = Dialect.of(text, body);
    Node root = PARSER.parse(dialect.masked());
    MarkdownWalk walk = new MarkdownWalk(text, body);
    walk.through(root);
    return walk.marks(dialect.hidden());
  }
}
