/**
 * The fault suite 故障套件: a stack under load, struck by a plan that its seed repeats, and held to
 * what was accepted. Whoever adds a way to strike adds it to {@link io.jiheng.bench.fault.Blow}.
 */
package io.jiheng.bench.fault;
