package ronten.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import ronten.cluster.Access;
import ronten.cluster.Address;
import ronten.cluster.Articles;
import ronten.cluster.Patience;
import ronten.cluster.Publisher;
import ronten.index.IndexContents;
import ronten.run.ArticleMembers;
import ronten.run.ComparedArticle;
import ronten.run.OutputFolder;
import ronten.run.Pipeline;

/** {@code ronten publish}: brings an index of a cluster up to date with the output. */
@Command(name = "publish", mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private OutputOptions options;

  @Option(names = "--to", required = true, paramLabel = "URL", descriptionKey = "publish.to")
  private String url = "";

  @Option(
      names = "--shards",
      paramLabel = "N",
      defaultValue = "1",
      descriptionKey = "publish.shards")
  private int shards = 1;

  @Option(
      names = "--replicas",
      paramLabel = "N",
      defaultValue = "1",
      descriptionKey = "publish.replicas")
  private int replicas = 1;

  PublishCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (shards < 1 || replicas < 0) {
      throw new ParameterException(
          spec.commandLine(), spec.resourceBundle().getString("publish.wrong"));
    }
    Address address = Address.of(url);
    Access access = Access.of(System.getenv(), address);
    Publisher.Report report = publish(address, access);
    if (!options.quiet()) {
      String done =
          console
              .messages()
              .text(
                  "publish.done",
                  report.published(),
                  report.unchanged(),
                  report.removed(),
                  address);
      console.out().println(done);
    }
    return Main.OK;
  }

  private Publisher.Report publish(Address address, Access access) {
    OutputFolder folder = new OutputFolder(options.output());
    try (IndexContents contents = IndexContents.open(folder.index());
        PublishProgress progress = new PublishProgress(console, options.quiet())) {
      folder.requireGathered();
      List<ComparedArticle> gathered = folder.gathered();
      return new Publisher(address, access, Patience.thorough())
          .publish(
              contents,
              new Articles(ArticleMembers.articles(gathered), ArticleMembers.names(gathered)),
              new Publisher.Copies(shards, replicas),
              Pipeline.remembered(contents.userData()),
              progress);
    }
  }
}
