package io.jiheng.indicators.catalogue;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Composes YAML within bounds: a catalogue is flat, and repeats nothing by reference. */
final class YamlText {

  private static final int MOST_CODE_POINTS = 1 << 20;
  private static final int DEEPEST = 10;
  private static final int MOST_ALIASES = 10;

  private YamlText() {}

  /** What the text holds; absent where it holds nothing. */
  static Optional<Node> compose(String text) throws UnreadableYamlException {
    var options = new LoaderOptions();
    options.setCodePointLimit(MOST_CODE_POINTS);
    options.setNestingDepthLimit(DEEPEST);
    options.setMaxAliasesForCollections(MOST_ALIASES);
    options.setAllowRecursiveKeys(false);
    options.setAllowDuplicateKeys(false);
    try {
      return Optional.ofNullable(new Yaml(options).compose(new StringReader(text)));
    } catch (MarkedYAMLException e) {
      var mark = e.getProblemMark();
      throw new UnreadableYamlException(
          mark == null ? 1 : mark.getLine() + 1, String.valueOf(e.getProblem()));
    } catch (YAMLException e) {
      // Of characters that no YAML holds and of the bounds above it tells no place.
      throw new UnreadableYamlException(1, firstLine(e));
    }
  }

  private static String firstLine(YAMLException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  /** Where it stops being YAML, and why. */
  static final class UnreadableYamlException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    private UnreadableYamlException(int line, String problem) {
      super(problem);
      this.line = line;
    }

    int line() {
      return line;
    }
  }
}
