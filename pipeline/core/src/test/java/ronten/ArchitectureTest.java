package ronten;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages in the order of the data, and what each may import: the house as a table. */
class ArchitectureTest {

  /**
   * What a package may use.
   *
   * @param ours packages of this program
   * @param others third-party packages, by prefix
   */
  private record Room(List<String> ours, List<String> others) {}

  private static final Map<String, Room> HOUSE = new LinkedHashMap<>();

  private static void room(String name, List<String> ours, String... others) {
    HOUSE.put(name, new Room(ours, List.of(others)));
  }

  private static List<String> and(List<String> rooms, String... others) {
    return Stream.concat(rooms.stream(), Stream.of(others)).toList();
  }

  static {
    room("text", List.of());
    room(
        "corpus",
        List.of("text"),
        "org.apache.pdfbox",
        "org.apache.poi",
        "org.openxmlformats",
        "org.apache.xmlbeans",
        "org.jsoup",
        "com.ibm.icu",
        "org.commonmark",
        "org.eclipse.jgit",
        "org.snakeyaml",
        "org.tomlj");
    room("language", List.of("text"));
    room("language.japanese.lattice", List.of());
    room(
        "language.japanese.compile",
        List.of("language.japanese.lattice"),
        "org.apache.lucene.analysis",
        "org.apache.lucene.store",
        "org.apache.lucene.util");
    room(
        "language.japanese",
        List.of("text", "language", "language.japanese.lattice"),
        "org.apache.lucene.analysis",
        "org.apache.lucene.util");
    room("language.english", List.of("text", "language"), "opennlp");
    room("structure", List.of("text", "language"));
    room("find", List.of("text", "language"));
    room("find.mark", List.of("text", "language", "find"));
    room("find.word", List.of("text", "language", "find"));
    List<String> shared = List.of("text", "language", "find", "find.mark", "find.word");
    room("find.oddity", shared);
    room("find.gloss", shared);
    room("find.work", shared);
    room("find.entity", shared);
    room("find.term", shared);
    room("find.report", List.of("text", "language", "find", "find.mark", "find.word", "find.work"));
    room("summary", List.of("text", "language", "find"), "com.fasterxml.jackson.annotation");
    room("compare.quotation", List.of("text", "language", "find", "summary"));
    room("compare", List.of("text", "language", "find", "summary", "compare.quotation"));
    room("compare.group", List.of("text", "language", "find", "summary", "compare"));
    List<String> compared = List.of("text", "language", "find", "find.word", "summary", "compare");
    room("compare.word", compared);
    room("compare.term", and(compared, "compare.word"));
    room("compare.claim", and(compared, "compare.word"));
    room("compare.fact", and(compared, "compare.quotation", "compare.word", "compare.claim"));
    room("index", List.of("text", "language", "find", "summary"), "org.apache.lucene");
    room("search.query", List.of("text", "language"));
    room("search.reading", List.of("text", "language"));
    room(
        "search",
        List.of("text", "language", "index", "search.query", "search.reading"),
        "org.apache.lucene");
    room("search.concordance", List.of("text", "language", "index", "search"));
    room("cluster", List.of("text", "index", "search"), "tools.jackson", "javax.net.ssl");
    room(
        "render",
        List.of(
            "text",
            "find",
            "summary",
            "compare",
            "compare.quotation",
            "index",
            "search",
            "search.query",
            "search.concordance"),
        "com.fasterxml.jackson.annotation",
        "tools.jackson");
    room(
        "render.report",
        List.of(
            "text",
            "language",
            "find",
            "summary",
            "compare",
            "compare.quotation",
            "compare.term",
            "compare.word",
            "render"),
        "io.pebbletemplates");
    room(
        "render.export",
        List.of("text", "find", "summary", "compare", "search", "search.concordance", "render"),
        "javax.xml");
    room(
        "run",
        List.of(
            "text",
            "corpus",
            "language",
            "language.japanese",
            "language.english",
            "structure",
            "find",
            "find.oddity",
            "find.gloss",
            "find.work",
            "find.entity",
            "find.term",
            "find.report",
            "summary",
            "compare",
            "compare.group",
            "compare.quotation",
            "compare.term",
            "compare.claim",
            "compare.fact",
            "index",
            "search",
            "render",
            "render.report"));
    room(
        "web",
        List.of(
            "text",
            "corpus",
            "summary",
            "compare",
            "index",
            "search",
            "search.concordance",
            "render",
            "render.report",
            "render.export",
            "run"),
        "io.javalin",
        "org.eclipse.jetty",
        "jakarta.servlet");
    room(
        "cli",
        List.of(
            "text",
            "corpus",
            "language",
            "structure",
            "find",
            "summary",
            "compare",
            "index",
            "search",
            "search.concordance",
            "render",
            "render.export",
            "run",
            "cluster",
            "web"),
        "picocli",
        "me.tongfei.progressbar");
  }

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("ronten");

  private static String room(JavaClass type) {
    return type.getPackageName().substring("ronten.".length());
  }

  @Test
  void everyPackageHasARoom() {
    Set<String> found = new TreeSet<>();
    CLASSES.forEach(type -> found.add(room(type)));
    assertThat(found).isEqualTo(new TreeSet<>(HOUSE.keySet()));
  }

  @Test
  void everyArrowPointsUpTheTable() {
    List<String> names = List.copyOf(HOUSE.keySet());
    HOUSE.forEach(
        (name, room) ->
            assertThat(room.ours())
                .allSatisfy(
                    other -> assertThat(names.indexOf(other)).isLessThan(names.indexOf(name))));
  }

  @Test
  void noPackageUsesWhatItMayNot() {
    Set<String> forbidden = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (!isAllowed(type, target)) {
          forbidden.add(type.getFullName() + " → " + target.getFullName());
        }
      }
    }
    assertThat(forbidden).isEmpty();
  }

  /** Only the server of the local page and what asks a cluster may know of sockets. */
  @Test
  void nothingOpensAConnection() {
    Set<String> callers = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getName();
        boolean opens =
            target.startsWith("java.net.http.")
                || target.matches("java\\.net\\.(URL|.*Socket.*|.*Connection|InetAddress)")
                || target.matches("java\\.nio\\.channels\\..*Socket.*");
        if (opens && !Set.of("web", "cluster").contains(room(type))) {
          callers.add(type.getFullName() + " → " + target);
        }
      }
    }
    callers.removeIf(call -> call.startsWith("ronten.run.Version → java.net.URL"));
    assertThat(callers).isEmpty();
  }

  @Test
  void aLibraryIsUsedInTwoPackagesAtMost() {
    Map<String, Long> users = new LinkedHashMap<>();
    HOUSE.values().stream()
        .flatMap(room -> room.others().stream())
        .forEach(library -> users.merge(library, 1L, Long::sum));
    assertThat(users.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(2));
  }

  private static boolean isAllowed(JavaClass type, JavaClass target) {
    String name = target.getPackageName();
    Room room = HOUSE.get(room(type));
    if (target.isPrimitive() || name.startsWith("java.") || name.startsWith("org.w3c.dom")) {
      return true;
    }
    if (name.startsWith("ronten.")) {
      return room(target).equals(room(type)) || room.ours().contains(room(target));
    }
    return room.others().stream().anyMatch(name::startsWith);
  }
}
