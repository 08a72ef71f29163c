package io.jiheng.contract;

/** What the subject of an event names 事件所指. */
public enum SubjectKind {
  /** 案号 a case number, see {@link CaseNumber} */
  CASE_NUMBER,
  /** 案号或法院代字 a case number, or the code of the court where no case is concerned */
  CASE_NUMBER_OR_COURT
}
