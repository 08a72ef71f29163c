package io.jiheng.indicators.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;

/**
 * One file of the catalogue.
 *
 * @param name by which mistakes in it are reported
 */
record CatalogueFile(String name, String text) {

  private static final String CONTENTS = "catalogue/contents.txt";

  /** The files packaged with the service, in the order of their table of contents. */
  static List<CatalogueFile> packaged() {
    return read(CONTENTS)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(name -> "catalogue/" + name + ".yaml")
        .map(CatalogueFile::packaged)
        .toList();
  }

  /** One packaged file, by its path. */
  static CatalogueFile packaged(String path) {
    return new CatalogueFile(path, read(path));
  }

  /** Its YAML; absent where it has none, which is then reported. */
  Optional<Node> node(List<CatalogueIssue> issues) {
    try {
      var node = YamlText.compose(text);
      if (node.isEmpty()) {
        issues.add(new CatalogueIssue(name, 1, CatalogueMistake.EMPTY.plain()));
      }
      return node;
    } catch (YamlText.UnreadableYamlException e) {
      var reason = CatalogueMistake.NO_YAML.with("problem", e.getMessage());
      issues.add(new CatalogueIssue(name, e.line(), reason));
      return Optional.empty();
    }
  }

  /**
   * The files {@code *.yaml} of a folder, in the order of their names.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  static List<CatalogueFile> in(Path folder) {
    var files = new ArrayList<CatalogueFile>();
    try (var found = Files.newDirectoryStream(folder, "*.yaml")) {
      for (var file : found) {
        files.add(new CatalogueFile(file.toString(), Files.readString(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the catalogue in " + folder, e);
    }
    files.sort((a, b) -> a.name().compareTo(b.name()));
    return files;
  }

  private static String read(String path) {
    try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the catalogue has no file " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
