package io.jiheng.indicators.bulletin;

/** What a bulletin is made of, one below the other. */
public sealed interface Block permits Prose, Grid, Chart {}
