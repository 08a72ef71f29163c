package io.jiheng.breaking.shelf.rest;

/** Has the word of another dialect. */
public record BookAnswer() {}
