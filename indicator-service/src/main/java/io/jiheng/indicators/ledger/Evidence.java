package io.jiheng.indicators.ledger;

import java.util.Optional;

/**
 * What a figure rests on 佐证; of a counter-entry, the reason for it.
 *
 * @param link address of the evidence, http or https
 */
public record Evidence(String text, Optional<String> link) {}
