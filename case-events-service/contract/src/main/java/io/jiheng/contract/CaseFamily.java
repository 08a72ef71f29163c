package io.jiheng.contract;

/**
 * What kind of case a number speaks of 案件类别.
 *
 * @param word the type word 类型代字, e.g. 民初; {@link CaseFamilies#OTHER} is written 其他
 * @param domain its field of law
 * @param stage its stage
 */
public record CaseFamily(String word, Domain domain, Stage stage) {}
