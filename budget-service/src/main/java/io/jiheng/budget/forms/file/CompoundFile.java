package io.jiheng.budget.forms.file;

import io.jiheng.budget.forms.line.UnreadableFile;
import io.jiheng.budget.forms.line.UnreadableFile.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** OLE2 compound files: none is read, but they are refused for different reasons. */
final class CompoundFile {

  private CompoundFile() {}

  static UnreadableFile refusal(byte[] content) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      boolean encrypted = files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
      return new UnreadableFile(encrypted ? Reason.PASSWORD : Reason.OLD_FORMAT);
    } catch (IOException | IndexOutOfBoundsException | IllegalStateException damaged) {
      return new UnreadableFile(Reason.TRUNCATED, damaged);
    }
  }
}
