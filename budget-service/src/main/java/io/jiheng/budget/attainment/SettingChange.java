package io.jiheng.budget.attainment;

import java.util.Optional;

/**
 * A setting and the one whose place it took 设定变更.
 *
 * @param from empty for a row's first, before which a link was at most proposed
 */
public record SettingChange(Optional<Setting> from, Setting to) {}
