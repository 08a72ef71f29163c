package io.jiheng.budget.document;

import java.text.Normalizer;

/** Names of rows and columns 栏目, freed of what differs from document to document. */
public final class Label {

  private Label() {}

  /**
   * Without blanks, without 其中：, a colon or a remark in brackets, in half width: 其中：财政 资金 is 财政资金,
   * 资金支出计划（%） is 资金支出计划.
   */
  public static String of(String text) {
    return plain(text)
        .replaceFirst("^其中[:,]?", "")
        .replaceFirst("\\([^)]*\\)$", "")
        .replaceFirst(":$", "");
  }

  /** In half width and without any blank. */
  public static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }
}
