package io.jiheng.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The data files under {@code sample/} as they are packaged. */
public final class SampleFiles {

  private static final ObjectMapper JSON = JsonMapper.builder().addModule(new Jdk8Module()).build();

  private SampleFiles() {}

  /** Reads a file that must be there, e.g. courts.json. */
  public static <T> T read(String file, TypeReference<T> type) {
    return readIfThere(file, type)
        .orElseThrow(() -> new IllegalStateException("the sample has no file " + file));
  }

  /** Reads a file if the sample has it. */
  public static <T> Optional<T> readIfThere(String file, TypeReference<T> type) {
    try (var in = SampleFiles.class.getResourceAsStream("/sample/" + file)) {
      return in == null ? Optional.empty() : Optional.of(JSON.readValue(in, type));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read sample/" + file, e);
    }
  }

  /** Every JSON file of a folder, in the order of their names; none if there is no such folder. */
  public static List<JsonNode> folder(String folder) {
    var url = SampleFiles.class.getResource("/sample/" + folder);
    if (url == null) {
      return List.of();
    }
    try {
      URI uri = url.toURI();
      if (!uri.getScheme().equals("jar")) {
        return documents(Path.of(uri));
      }
      try (var jar = FileSystems.newFileSystem(uri, Map.of())) {
        return documents(jar.getPath("/sample/" + folder));
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("cannot read sample/" + folder, e);
    }
  }

  private static List<JsonNode> documents(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted(Comparator.comparing(file -> file.getFileName().toString()))
          .map(SampleFiles::document)
          .toList();
    }
  }

  private static JsonNode document(Path file) {
    try {
      return JSON.readTree(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
