package io.jiheng.indicators.query.supervision.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.code.externalsorting.ExternalSort;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Sorts the rows of an export on disk: of millions that come in no order some thousands are in
 * memory.
 */
final class SortedRows implements AutoCloseable {

  private static final int IN_MEMORY = 10_000;
  private static final char END_OF_KEY = '\t';

  /** In plain ASCII, so that a line is a line whatever the cells hold. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final int inMemory;
  private final Path folder;
  private final List<File> sorted = new ArrayList<>();
  private List<String> lines = new ArrayList<>();

  SortedRows() throws IOException {
    this(IN_MEMORY);
  }

  SortedRows(int inMemory) throws IOException {
    this.inMemory = inMemory;
    this.folder = Files.createTempDirectory("jiheng-sort-");
  }

  /** Where they are sorted. */
  Path folder() {
    return folder;
  }

  /** Sorts a row in, by the natural order of its key. */
  void add(String key, List<String> cells) {
    lines.add(oneLine(key) + END_OF_KEY + written(cells));
    if (lines.size() == inMemory) {
      save();
    }
  }

  /** Tells the rows in their order. */
  void forEach(Consumer<List<String>> row) {
    save();
    var merged = folder.resolve("merged").toFile();
    try {
      ExternalSort.mergeSortedFiles(
          sorted, merged, Comparator.naturalOrder(), StandardCharsets.UTF_8);
      try (var reader = Files.newBufferedReader(merged.toPath())) {
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
          row.accept(cells(line));
        }
      }
    } catch (IOException e) {
      throw noDisk(e);
    }
  }

  private void save() {
    try {
      sorted.add(
          ExternalSort.sortAndSave(
              lines, Comparator.naturalOrder(), StandardCharsets.UTF_8, folder.toFile()));
    } catch (IOException e) {
      throw noDisk(e);
    }
    lines = new ArrayList<>();
  }

  private static String oneLine(String key) {
    return key.replaceAll("[\\p{Cntrl}]", " ");
  }

  private static String written(List<String> cells) {
    try {
      return JSON.writeValueAsString(cells);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<String> cells(String line) throws IOException {
    return JSON.readValue(
        line.substring(line.indexOf(END_OF_KEY) + 1), new TypeReference<List<String>>() {});
  }

  private static UncheckedIOException noDisk(IOException cause) {
    return new UncheckedIOException("the disk takes no more of an export", cause);
  }

  @Override
  public void close() throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
