package io.jiheng.contract.admission;

/** Why something is refused 原因, in both languages of the house. */
public record Reason(String chinese, String english) {}
