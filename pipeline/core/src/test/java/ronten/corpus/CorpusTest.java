package ronten.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ronten.text.Metadata;
import ronten.text.Source;

class CorpusTest {

  @TempDir Path root;

  private Path put(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private List<String> paths() {
    return Corpus.open(root).entries().stream().map(Corpus.Entry::path).toList();
  }

  @Test
  void listsDocumentsInTheOrderOfTheirPaths() throws IOException {
    put("b/2.txt", "");
    put("a.md", "");
    put("b/1.HTML", "");
    put("b.txt", "");
    assertThat(paths()).containsExactly("a.md", "b.txt", "b/1.HTML", "b/2.txt");
  }

  @Test
  void keepsJapaneseAndDecomposedNamesAsTheyAreSpelled() throws IOException {
    String decomposed = Normalizer.normalize("ガイド.txt", Normalizer.Form.NFD);
    put(decomposed, "");
    put("日本語/論点.md", "");
    assertThat(paths()).containsExactlyInAnyOrder(decomposed, "日本語/論点.md");
  }

  @Test
  void passesOverWhatIsNoDocument() throws IOException {
    put("a.txt", "");
    put(".hidden.txt", "");
    put(".git/b.txt", "");
    put("ronten.yaml", "");
    put("README.ja.md", "");
    put("inner/README.md", "");
    assertThat(paths()).containsExactly("a.txt", "inner/README.md");
  }

  @Test
  void countsFilesOfOtherTypes() throws IOException {
    put("a.xml", "");
    put("b.XML", "");
    put("Makefile", "");
    assertThat(Corpus.open(root).skipped()).containsEntry("xml", 2).containsEntry("", 1);
  }

  @Test
  void readsFilesOfOtherTypesAsTheSettingsSay() throws IOException {
    put("ronten.yaml", "types: { memo: md }");
    put("a.memo", "# 港の話\n");
    Corpus corpus = Corpus.open(root);
    Source source = corpus.read(corpus.entries().getFirst());
    assertThat(source.mediaType()).isEqualTo("text/markdown");
    assertThat(corpus.skipped()).isEmpty();
  }

  @Test
  void passesOverWhatAnIgnoreFileNames() throws IOException {
    put(".rontenignore", "drafts/\n*.txt\n!keep.txt\n");
    put("sub/.rontenignore", "/own.md\n");
    put("drafts/a.md", "");
    put("b.txt", "");
    put("keep.txt", "");
    put("sub/own.md", "");
    put("sub/c.md", "");
    put("sub/d.txt", "");
    assertThat(paths()).containsExactly("keep.txt", "sub/c.md");
  }

  @Test
  void followsLinksInsideOnly(@TempDir Path outside) throws IOException {
    put("a/1.txt", "");
    Files.writeString(outside.resolve("secret.txt"), "");
    Files.createSymbolicLink(root.resolve("away.txt"), outside.resolve("secret.txt"));
    Files.createSymbolicLink(root.resolve("out"), outside);
    Files.createSymbolicLink(root.resolve("again.txt"), root.resolve("a/1.txt"));
    Files.createSymbolicLink(root.resolve("b"), root.resolve("a"));
    assertThat(paths()).containsExactly("a/1.txt", "again.txt", "b/1.txt");
  }

  @Test
  void endsWhereLinksLoop() throws IOException {
    put("a/1.txt", "");
    put("b/2.txt", "");
    Files.createSymbolicLink(root.resolve("a/up"), root);
    Files.createSymbolicLink(root.resolve("a/b"), root.resolve("b"));
    Files.createSymbolicLink(root.resolve("b/a"), root.resolve("a"));
    assertThat(paths()).contains("a/1.txt", "b/2.txt").hasSizeLessThan(8);
  }

  @Test
  void tellsOfALinkWithoutATarget() throws IOException {
    Files.createSymbolicLink(root.resolve("a.txt"), root.resolve("gone.txt"));
    assertThat(Corpus.open(root).unreadable()).extracting("path").containsExactly("a.txt");
  }

  @Test
  void readsADocument() throws IOException {
    Files.write(root.resolve("a.txt"), "漢字かな".getBytes(Charset.forName("windows-31j")));
    Corpus corpus = Corpus.open(root);
    Source source = corpus.read(corpus.entries().getFirst());
    assertThat(source.text()).isEqualTo("漢字かな");
    assertThat(source.mediaType()).isEqualTo("text/plain");
    assertThat(source.sha256()).hasSize(64).matches("[0-9a-f]+");
    assertThat(source.extracted()).isFalse();
  }

  @Test
  void fillsInWhatTheSettingsSay() throws IOException {
    put("ronten.yaml", "documents:\n  '*.md': {author: 甲, title: 全部}\n  a.md: {title: 一つ}\n");
    put("a.md", "---\nauthor: 乙\n---\n本文");
    put("b.md", "本文");
    Corpus corpus = Corpus.open(root);
    Metadata first = corpus.read(corpus.entries().get(0)).metadata();
    Metadata second = corpus.read(corpus.entries().get(1)).metadata();
    assertThat(first.authors()).containsExactly("乙");
    assertThat(first.title()).contains("一つ");
    assertThat(second.authors()).containsExactly("甲");
    assertThat(second.title()).contains("全部");
  }

  @Test
  void saysThatAFileIsGone() throws IOException {
    Path file = put("a.txt", "x");
    Corpus corpus = Corpus.open(root);
    Files.delete(file);
    assertThatThrownBy(() -> corpus.read(corpus.entries().getFirst()))
        .isInstanceOf(UnreadableException.class)
        .hasMessage("a.txt: the file is gone; run again");
  }

  @Test
  void refusesAFileThatIsTooLarge() {
    byte[] bytes = new byte[(int) CorpusSettings.Limits.DEFAULT.fileBytes() + 1];
    assertThatThrownBy(() -> Corpus.read("a.txt", bytes))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("larger than 64 MB");
  }

  @Test
  void refusesATypeItDoesNotKnow() {
    assertThatThrownBy(() -> Corpus.read("a.xyz", new byte[0]))
        .isInstanceOf(UnreadableException.class);
  }

  @Test
  void saysWhenThereIsNoSuchFolder() {
    assertThatThrownBy(() -> Corpus.open(root.resolve("gone")))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("no such folder");
  }
}
