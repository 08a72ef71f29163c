package io.jiheng.budget.forms.line;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of rows and columns 栏目, freed of what differs from document to document. */
public final class Label {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern AMONG_THEM = Pattern.compile("^其中[:,]?");
  private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)$");

  private Label() {}

  /**
   * Without blanks, without 其中：, a colon or a remark in brackets, in half width: 其中：财政 资金 is 财政资金,
   * 资金支出计划（%） is 资金支出计划.
   */
  public static String of(String text) {
    String named = AMONG_THEM.matcher(plain(text)).replaceFirst("");
    String bare = REMARK.matcher(named).replaceFirst("");
    return bare.endsWith(":") ? bare.substring(0, bare.length() - 1) : bare;
  }

  /** In half width and without any blank. */
  public static String plain(String text) {
    return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }
}
