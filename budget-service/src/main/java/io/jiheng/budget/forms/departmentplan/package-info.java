/**
 * Reads and prints departments' plans 部门整体绩效目标.
 *
 * <p>Chapters: {@code ChapterTitles}; the sentences of both sides: {@code IndicatorSentence}.
 */
package io.jiheng.budget.forms.departmentplan;
