package ronten.opensearch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opensearch.Version;
import org.opensearch.analysis.common.CommonAnalysisModulePlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.node.NodeValidationException;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/**
 * A node of a cluster as a process of its own, made of the server's artifacts and those of the two
 * modules that every distribution has: the network and the analysis of text. What a distribution
 * adds (its launcher's checks of the machine, the agent that guards plugins) is left out.
 *
 * <p>Arguments are settings, {@code name=value}; {@code path.home} has to be among them. Ends when
 * its standard input does, so that it never outlives who started it.
 */
final class ClusterNode extends Node {

  private ClusterNode(Environment environment) {
    super(
        environment,
        List.of(plugin(Netty4ModulePlugin.class), plugin(CommonAnalysisModulePlugin.class)),
        false);
  }

  public static void main(String[] arguments) throws IOException, NodeValidationException {
    Settings.Builder settings = Settings.builder();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      settings.put(argument.substring(0, equals), argument.substring(equals + 1));
    }
    Settings built = settings.build();
    Path configuration = Path.of(built.get("path.home"), "config");
    Environment environment =
        InternalSettingsPreparer.prepareEnvironment(built, Map.of(), configuration, () -> "ronten");
    try (Node node = new ClusterNode(environment)) {
      node.start();
      while (System.in.read() >= 0) {
        // until whoever started it is gone
      }
    }
  }

  private static PluginInfo plugin(Class<? extends Plugin> type) {
    return new PluginInfo(
        type.getName(),
        "on the class path",
        "NA",
        Version.CURRENT,
        "21",
        type.getName(),
        null,
        List.of(),
        false);
  }
}
