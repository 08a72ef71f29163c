package io.jiheng.budget.forms.line;

import java.util.Optional;

/** A file that is not read, and why. */
public final class UnreadableFile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why a file is not read. */
  public enum Reason {
    /** 过大 */
    TOO_LARGE,
    /** 压缩炸弹 */
    ZIP_BOMB,
    /** 含宏 */
    MACRO,
    /** 加密 */
    PASSWORD,
    /** 不完整 */
    TRUNCATED,
    /** 旧版二进制格式 .doc, .xls */
    OLD_FORMAT,
    /** 不是文档 */
    NOT_A_DOCUMENT,
    /** 表太多 */
    TOO_MANY_FORMS,
    /** 指标定义文件 */
    INDICATOR_DEFINITIONS,
    /** 没有可识别的表 */
    NOTHING_FOUND
  }

  private final Reason reason;
  private final transient Optional<Line> stopped;

  public UnreadableFile(Reason reason) {
    this(reason, Optional.empty());
  }

  /**
   * @param stopped the first line that nobody knew what to do with
   */
  public UnreadableFile(Reason reason, Optional<Line> stopped) {
    super("File not read: " + reason);
    this.reason = reason;
    this.stopped = stopped;
  }

  public UnreadableFile(Reason reason, Throwable cause) {
    super("File not read: " + reason, cause);
    this.reason = reason;
    this.stopped = Optional.empty();
  }

  /** The first line that was not recognised, where it was looked into. */
  public Optional<Line> stopped() {
    return stopped;
  }

  public Reason reason() {
    return reason;
  }
}
