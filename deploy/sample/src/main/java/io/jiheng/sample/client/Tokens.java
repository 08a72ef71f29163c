package io.jiheng.sample.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The bearer tokens 访问令牌 of the roles, one file each; read afresh each time, so that they can be
 * renewed during a long run.
 *
 * @param directory where the files lie; without one requests carry no token
 */
public record Tokens(Optional<Path> directory) {

  Optional<String> of(Role role) {
    return directory.map(folder -> read(folder.resolve(role.tokenFile())));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new LoadException("读不到令牌文件 no token can be read from " + file, e);
    }
  }
}
