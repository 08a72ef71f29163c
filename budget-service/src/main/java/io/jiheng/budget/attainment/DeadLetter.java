package io.jiheng.budget.attainment;

/** A message that was no live value 无法读取的消息, and where it lies. */
public record DeadLetter(String topic, int partition, long offset, String reason, byte[] payload) {}
