package io.jiheng.indicators.limits;

/**
 * What is wrong with what somebody entered, and where.
 *
 * @param row which row, from 1; in CSV the line of the file
 * @param field which field of it
 * @param value what stands there; empty where nothing does
 */
public record Mistake(int row, String field, String value, Reason reason) {

  /** What is wrong with it. */
  public enum Reason {
    MISSING("不能为空", "must not be empty"),
    TOO_LONG("过长，至多 200 字", "is too long, 200 characters at most"),
    UNPRINTABLE("含有不能保存的字符", "holds a character that cannot be kept"),
    UNKNOWN_FAMILY("不是类型代字，应如 民初、执", "is no type word such as 民初 or 执"),
    UNKNOWN_PROCEDURE(
        "不是审理程序；应为 ORDINARY（普通）、SUMMARY（简易）、SMALL_CLAIMS（小额）、FAST（速裁）或 *（不分程序）",
        "is no procedure: ORDINARY, SUMMARY, SMALL_CLAIMS, FAST, or * for any"),
    NO_LIMIT(
        "不是审限；应如 6m（六个月）、45d（四十五日），至多 120m、3660d",
        "is no limit such as 6m or 45d, at most 120m or 3660d"),
    REPEATED("与前面一行的类别、程序相同", "has the family and procedure of a row before it"),
    WRONG_HEADER(
        "表头应为 family,procedure,limit,basis", "must be the head family,procedure,limit,basis"),
    WRONG_WIDTH("每行应有四列", "must have four columns"),
    UNREADABLE("不是合格的 CSV", "is no proper CSV"),
    NO_DAY("不是日期，应如 2024-10-01，且该日存在", "is no day such as 2024-10-01"),
    OTHER_YEAR("不在这一年", "is of another year"),
    REPEATED_DAY("此前已列", "was listed before"),
    NO_WEEKEND("不是周末，本就上班", "is no weekend day: it is a working day anyway"),
    NO_DAYS("至少列一日", "must list a day at least");

    private final String chinese;
    private final String english;

    Reason(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }

    /** In Chinese. */
    public String chinese() {
      return chinese;
    }

    /** In English. */
    public String english() {
      return english;
    }
  }
}
