package ronten.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark itself, started from its artifacts. */
class ClusterIT {

  @TempDir private Path folder;

  @Test
  void aJobRunsOnTwoWorkers() throws IOException, InterruptedException {
    Path jar = Jars.of(Path.of("target", "test-classes"), folder.resolve("job.jar"));
    try (Cluster cluster = Cluster.start(Cluster.home(), folder, 2, 600)) {
      Process job =
          cluster.submit(
              "job",
              List.of(
                  "--conf",
                  "spark.executor.memory=512m",
                  "--class",
                  Doubling.class.getName(),
                  jar.toString()));
      assertThat(job.waitFor()).as(() -> cluster.read("job")).isZero();
      assertThat(cluster.read("job")).contains("sum 20");
    }
  }
}
