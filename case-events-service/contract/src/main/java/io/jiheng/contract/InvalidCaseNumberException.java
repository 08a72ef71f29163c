package io.jiheng.contract;

/** A text that is no case number 案号, and why not. */
public final class InvalidCaseNumberException extends IllegalArgumentException {

  /** Which part of the number cannot be read. */
  public enum Reason {
    YEAR("缺少或无法识别年份，应以 (2023) 这样的括号年份开头", "it does not begin with a year such as (2023)"),
    FORM_BEFORE_2016(
        "含有“字”“第”，是 2016 年以前的旧式案号（×字第×号），不能识别",
        "with 字 or 第 in it, it has the form before 2016 (…字第…号), which is not understood"),
    COURT(
        "法院代字应为 最高法，或省份简称加 0、2 或 4 位数字（如 京、冀02、冀0283）",
        "its court code must be 最高法, or the sign of a province with 0, 2 or 4 digits such as 冀0283"),
    TYPE_WORD("法院代字之后不是类型代字（如 民初、执恢）", "no type word such as 民初 follows the court code"),
    SERIAL("案号应以 编号+号 结尾，编号从 1 起，如 1234号", "it does not end in a serial number, from 1 on, and 号");

    private final String chinese;
    private final String english;

    Reason(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }

    public String chinese() {
      return chinese;
    }

    public String english() {
      return english;
    }
  }

  private static final long serialVersionUID = 1L;

  private final String text;
  private final Reason reason;

  InvalidCaseNumberException(String text, Reason reason) {
    super("'" + text + "' is no case number: " + reason.english());
    this.text = text;
    this.reason = reason;
  }

  public String text() {
    return text;
  }

  public Reason reason() {
    return reason;
  }
}
