package io.jiheng.backup;

/** A backup (备份) cannot be made or brought back as asked; the message is for whoever asked. */
final class BackupException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * @param chinese what is wrong, and what to do
   * @param english the same
   */
  BackupException(String chinese, String english) {
    super(chinese + System.lineSeparator() + english);
  }

  BackupException(String chinese, String english, Throwable cause) {
    super(chinese + System.lineSeparator() + english, cause);
  }
}
