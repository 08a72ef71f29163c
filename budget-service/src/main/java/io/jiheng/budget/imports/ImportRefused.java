package io.jiheng.budget.imports;

/** A file with errors is not entered; nothing was changed. */
public final class ImportRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Preview preview;

  ImportRefused(Preview preview) {
    super("Import refused: " + preview.importing().id());
    this.preview = preview;
  }

  public Preview preview() {
    return preview;
  }
}
