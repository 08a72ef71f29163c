package io.jiheng.indicators.casefile;

/** How a case was closed 结案方式. */
public enum Outcome {
  JUDGMENT("判决"),
  MEDIATED("调解"),
  WITHDRAWN("撤诉"),
  DEEMED_WITHDRAWN("按撤诉处理"),
  REJECTED("驳回"),
  TRANSFERRED("移送"),
  TERMINATED("终结诉讼"),
  UPHELD("维持"),
  AMENDED("改判"),
  REMANDED("发回重审"),
  RETRIAL_ORDERED("指令或指定再审"),
  RETRIAL_TAKEN("提审"),
  COMPLETED("执行完毕"),
  CONCLUDED("终结执行"),
  TERMINATED_THIS_ROUND("终结本次执行程序"),
  CASE_REVOKED("销案"),
  NOT_ENFORCED("不予执行"),
  APPLICATION_REJECTED("驳回申请"),
  REVOKED("撤销"),
  CHANGED("变更"),
  CONFIRMED("确认有效"),
  OTHER("其他");

  private final String chineseName;

  Outcome(String chineseName) {
    this.chineseName = chineseName;
  }

  public String chineseName() {
    return chineseName;
  }
}
