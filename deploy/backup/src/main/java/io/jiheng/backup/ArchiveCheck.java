package io.jiheng.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Holds archives to their manifests (核对归档), and to each other where several follow on. */
final class ArchiveCheck {

  private ArchiveCheck() {}

  /**
   * @param archives in the order in which they were made
   * @return their manifests
   * @throws BackupException where a file is missing or another one, or something lies between two
   */
  static List<Manifest> of(List<Path> archives) throws IOException {
    var manifests = new ArrayList<Manifest>();
    for (Path archive : archives) {
      Manifest manifest = Manifest.read(archive);
      for (Manifest.ArchiveFile file : manifest.files()) {
        requireSame(archive, file);
      }
      if (!manifests.isEmpty()) {
        requireNext(manifests.get(manifests.size() - 1), manifest, archive);
      }
      manifests.add(manifest);
    }
    return manifests;
  }

  private static void requireSame(Path archive, Manifest.ArchiveFile file) throws IOException {
    Path path = archive.resolve(file.name()).normalize();
    if (!path.startsWith(archive.normalize()) || !Files.isRegularFile(path)) {
      throw new BackupException("缺少文件 " + path + "。", "The file " + path + " is missing.");
    }
    String found = Sha256.of(path);
    if (!found.equals(file.sha256())) {
      throw new BackupException(
          "%s 的 SHA-256 为 %s，清单为 %s。".formatted(path, found, file.sha256()),
          "The SHA-256 of %s is %s, its manifest says %s.".formatted(path, found, file.sha256()));
    }
  }

  private static void requireNext(Manifest former, Manifest next, Path archive) {
    if (!next.topic().equals(former.topic())
        || next.partitions().size() != former.partitions().size()) {
      throw new BackupException(
          archive + " 是另一主题的归档。", archive + " is the archive of another topic.");
    }
    for (Manifest.Span span : next.partitions()) {
      long end = former.span(span.partition()).to();
      if (span.from() != end) {
        throw new BackupException(
            "%s 的分区 %d 始于位移 %d，前一归档止于 %d。".formatted(archive, span.partition(), span.from(), end),
            "Partition %d of %s begins at offset %d, the archive before ends at %d."
                .formatted(span.partition(), archive, span.from(), end));
      }
    }
  }
}
