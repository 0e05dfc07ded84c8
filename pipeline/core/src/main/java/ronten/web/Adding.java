package ronten.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.util.List;
import java.util.Optional;
import ronten.run.Intake;
import ronten.run.OutputFolder;
import ronten.run.RunRequest;
import ronten.run.SetupException;
import ronten.text.Reason;

/** Takes in documents that are sent, and has the output brought up to date. */
final class Adding {

  private final Updates updates;
  private final Events events;

  Adding(Updates updates, Events events) {
    this.updates = updates;
    this.events = events;
  }

  void routes(RoutesConfig routes) {
    routes.post(Api.ROOT + "/documents", this::add);
    routes.sse(Api.ROOT + "/events", events::listen);
  }

  /** What was taken in, by path. */
  record Accepted(List<String> documents) {}

  private void add(Context request) {
    List<UploadedFile> files = request.uploadedFiles();
    if (files.isEmpty()) {
      throw new Problem.Refusal(HttpStatus.BAD_REQUEST, Reason.of("web.nothing"));
    }
    String folder = Optional.ofNullable(request.formParam("into")).orElse("").strip();
    RunRequest asked = updates.request();
    new OutputFolder(asked.output()).requireOwn();
    Intake intake = new Intake(asked.corpus(), asked.settings());
    List<String> paths = files.stream().map(file -> path(folder, file.filename())).toList();
    for (int i = 0; i < files.size(); i++) {
      UploadedFile file = files.get(i);
      intake.arrival(paths.get(i), file::content);
    }
    for (int i = 0; i < files.size(); i++) {
      intake.put(intake.arrival(paths.get(i), files.get(i)::content));
    }
    updates.ask(paths);
    Api.json(request.status(HttpStatus.ACCEPTED), new Accepted(paths));
  }

  /** The place of a file: some browsers send the folders of their user's disk with its name. */
  private static String path(String folder, String name) {
    String own = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return folder.isEmpty() ? own : folder + "/" + own;
  }

  /** Why documents are not taken in. */
  static Problem.Refusal refusal(SetupException why) {
    HttpStatus status =
        switch (why.reason().key()) {
          case "intake.differs", "setup.shards" -> HttpStatus.CONFLICT;
          case "intake.type" -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
          default -> HttpStatus.BAD_REQUEST;
        };
    return new Problem.Refusal(status, why.reason());
  }
}
