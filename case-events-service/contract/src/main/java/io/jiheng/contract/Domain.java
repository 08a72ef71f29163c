package io.jiheng.contract;

/** The field of law of a case 案件领域, told by its type word (法〔2015〕137号 and its amendments). */
public enum Domain {
  CRIMINAL("刑事"),
  CIVIL("民事"),
  ADMINISTRATIVE("行政"),
  ENFORCEMENT("执行"),
  COMPENSATION("国家赔偿"),
  RELIEF("司法救助"),
  JURISDICTION("管辖"),
  ASSISTANCE("司法协助"),
  SANCTION("司法制裁"),
  PRESERVATION("非诉保全"),
  BANKRUPTCY("清算破产"),
  PRE_LITIGATION("诉前"),
  OTHER("其他");

  private final String chineseName;

  Domain(String chineseName) {
    this.chineseName = chineseName;
  }

  /** What the field calls it, e.g. 民事. */
  public String chineseName() {
    return chineseName;
  }
}
