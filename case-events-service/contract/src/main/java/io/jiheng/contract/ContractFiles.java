package io.jiheng.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files of the contract as they are packaged. */
final class ContractFiles {

  private ContractFiles() {}

  static String text(String path) {
    try (var in = ContractFiles.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the contract has no file " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path + " of the contract", e);
    }
  }

  /** The rows of one of the contract's plain tables (no quoting), without the heading. */
  static List<String[]> rows(String path) {
    return text(path)
        .lines()
        .skip(1)
        .filter(line -> !line.isBlank())
        .map(line -> line.split(","))
        .toList();
  }
}
