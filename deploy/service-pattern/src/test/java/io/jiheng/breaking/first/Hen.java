package io.jiheng.breaking.first;

import io.jiheng.breaking.second.Egg;

/** Comes out of an egg. */
public record Hen(Egg from) {}
