package ronten.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ronten.compare.Comparison;
import ronten.compare.Group;
import ronten.compare.group.Title;
import ronten.find.WebAddress;
import ronten.render.Json;

/** What a comparison is of: its article and documents alone. */
public record ComparedArticle(Comparison.About article, List<Comparison.Member> documents) {

  /** What a group is compared as; of its documents only where they are. */
  public static ComparedArticle of(Group group) {
    List<Comparison.Member> documents =
        group.members().stream()
            .map(
                member ->
                    new Comparison.Member(
                        member.path(), "", Optional.empty(), Optional.empty(), member.relation()))
            .toList();
    return new ComparedArticle(group.about(), documents);
  }

  /** Reads the head of a comparison. */
  static ComparedArticle read(Path file) {
    try (InputStream json = Files.newInputStream(file)) {
      return Json.head(json, ComparedArticle.class);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Reads the head of a comparison; nothing where another version wrote it. */
  static Optional<ComparedArticle> find(Path file) {
    try {
      return Files.isRegularFile(file) ? Optional.of(read(file)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The paths of its documents and of the article's own text. */
  public Stream<String> paths() {
    return Stream.concat(documents.stream().map(Comparison.Member::path), article.path().stream());
  }

  /** Those that words name: by their whole id or address where there is such a one. */
  public static List<ComparedArticle> meant(String words, Collection<ComparedArticle> all) {
    List<ComparedArticle> named = all.stream().filter(each -> each.isNamed(words)).toList();
    List<ComparedArticle> exactly = named.stream().filter(each -> each.isExactly(words)).toList();
    return exactly.isEmpty() ? named : exactly;
  }

  /** Whether words name the article: its id, the beginning of it, its address or its title. */
  private boolean isNamed(String words) {
    Title title = Title.of(words);
    return isExactly(words)
        || (!words.isEmpty() && article.id().startsWith(words))
        || (!title.isEmpty() && title.isSame(Title.of(article.title())));
  }

  /** Whether they are its id or its address. */
  private boolean isExactly(String words) {
    Optional<WebAddress> address = WebAddress.of(words);
    return article.id().equals(words)
        || (address.isPresent() && address.equals(article.url().flatMap(WebAddress::of)));
  }

  /** Whether it is of this group as it is now, but for what its documents say. */
  boolean isOf(Group group) {
    List<Group.Member> members =
        documents.stream().map(each -> new Group.Member(each.path(), each.relation())).toList();
    return members.equals(group.members())
        && article.path().equals(group.source())
        && article.id().equals(group.id());
  }
}
