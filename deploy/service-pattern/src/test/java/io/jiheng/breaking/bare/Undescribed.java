package io.jiheng.breaking.bare;

/** Lives in a package that does not say what lives there. */
public record Undescribed() {}
