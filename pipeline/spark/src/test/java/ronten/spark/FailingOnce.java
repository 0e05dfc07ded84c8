package ronten.spark;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.spark.TaskContext;
import org.apache.spark.internal.io.FileCommitProtocol.TaskCommitMessage;
import org.apache.spark.sql.execution.datasources.SQLHadoopMapReduceCommitProtocol;

/** Lets every first attempt of a task that writes a table fail when all of its work is done. */
public final class FailingOnce extends SQLHadoopMapReduceCommitProtocol {

  private static final long serialVersionUID = 1;

  static final AtomicInteger FAILED = new AtomicInteger();

  public FailingOnce(String job, String path, boolean dynamic) {
    super(job, path, dynamic);
  }

  @Override
  public TaskCommitMessage commitTask(TaskAttemptContext task) {
    if (TaskContext.get().attemptNumber() == 0) {
      FAILED.incrementAndGet();
      throw new IllegalStateException("the first attempt fails when its work is done");
    }
    return super.commitTask(task);
  }
}
