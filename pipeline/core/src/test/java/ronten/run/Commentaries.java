package ronten.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.random.RandomGenerator;

/** A small corpus of commentaries on a few articles, and things that may happen to it. */
public final class Commentaries {

  private static final int ARTICLES = 3;

  private static final String[][] TERMS = {
    {"段階的通行料", "graduated tolls"},
    {"灯台税", "lighthouse dues"},
    {"海上保険", "marine insurance"},
    {"港湾整備", "harbour works"},
    {"港湾整備", "port construction"}
  };

  private final Path folder;
  private final RandomGenerator random;

  /**
   * @param folder the corpus
   * @param random decides what happens
   */
  public Commentaries(Path folder, RandomGenerator random) {
    this.folder = folder;
    this.random = random;
  }

  /** Writes the articles' own texts and some commentaries on each. */
  public void begin(int commentaries) {
    for (int article = 0; article < ARTICLES; article++) {
      write("articles/" + article + ".md", article(article));
    }
    for (int i = 0; i < commentaries; i++) {
      write(name(i), commentary());
    }
  }

  /** One of: a new commentary, another text, a removal, a new name. */
  public void change() {
    int i = random.nextInt(12);
    Path file = folder.resolve(name(i));
    int what = random.nextInt(8);
    if (what == 0 && Files.exists(file)) {
      delete(file);
    } else if (what == 1 && Files.exists(file)) {
      move(file, folder.resolve(name(i + 20)));
    } else if (what == 2) {
      write("articles/" + random.nextInt(ARTICLES) + ".md", article(random.nextInt(ARTICLES)));
    } else {
      write(name(i), commentary());
    }
  }

  private static String name(int i) {
    return "論評/" + i % 3 + "/" + i + ".md";
  }

  private static String article(int article) {
    return """
        ---
        title: %s
        author: Ada Moor
        url: https://review.example/%d
        role: article
        lang: en
        ---

        # %s

        The lighthouse dues of 1911 were not small. Nobody in the harbour believed that marine insurance would return.
        """
        .formatted(title(article), article, title(article));
  }

  private static String title(int article) {
    return "Who Pays for the Harbour of the Year " + article;
  }

  /** A commentary on one article that may cite another. */
  public String commentary() {
    int about = random.nextInt(ARTICLES);
    int cited = random.nextInt(ARTICLES);
    String[] term = TERMS[random.nextInt(TERMS.length)];
    int number = random.nextInt(90) + 2;
    return """
        ---
        title: 港を読む %d
        article: https://review.example/%d
        ---

        # 港を読む %d

        著者は%s（%s）を提唱する。「The lighthouse dues of 1911 were not small.」と書いている。

        別の論考「%s」（https://review.example/%d）は、税が%dパーセントに下がると指摘している。しかし、それは現実的ではない。
        """
        .formatted(
            number, about, number, term[0], term[1], title(cited), cited, random.nextInt(50));
  }

  private void write(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void move(Path from, Path to) {
    try {
      Files.createDirectories(to.getParent());
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
