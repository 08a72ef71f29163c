package io.jiheng.budget.forms.file;

import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.Remark;
import java.util.List;

/** What a reading of a file came to, in few words. */
final class Seen {

  private Seen() {}

  /** The lines that say something. */
  static List<String> texts(FileLines file) {
    return file.lines().stream().filter(line -> !line.isBlank()).map(Line::text).toList();
  }

  /** The codes of what was found. */
  static List<String> codes(FileLines file) {
    return file.remarks().stream().map(Remark::finding).map(finding -> finding.code()).toList();
  }
}
