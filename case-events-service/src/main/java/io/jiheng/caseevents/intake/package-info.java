/**
 * Takes events in 事件接收: judges them, hands them to Kafka and tells what became of each. It knows no
 * HTTP; limits are set in {@link io.jiheng.caseevents.intake.IntakeConfig}.
 */
package io.jiheng.caseevents.intake;
