package io.jiheng.budget.attainment;

/**
 * What tells a row from the others of its sheet, also after the sheet was changed: an entry is of
 * the row as long as there is one of the same key.
 *
 * @param duty 部门职责, empty of a project's row
 * @param indicator the row's description 绩效指标描述, or its name 指标名称
 * @param place of a project the number of the row, from 1; of an overall sheet, where rows may
 *     move, which of the rows of that duty and name, mostly the first
 */
public record RowKey(String duty, String indicator, int place) {}
