package io.jiheng.breaking.second;

import io.jiheng.breaking.first.Hen;

/** Comes out of a hen. */
public record Egg(Hen of) {}
