package io.jiheng.indicators.casefile;

/** What an event says 事件: the data of the event, without its envelope. */
public sealed interface FileEvent permits CaseEvent, PetitionEvent, MatterEvent {}
