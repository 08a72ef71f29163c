/**
 * The dialect of the services 架构规则, as rules that their {@code HouseRulesTest} takes over by one
 * line. A new rule needs a class of {@code io.jiheng.breaking} that breaks it.
 */
package io.jiheng.pattern.testing.house;
