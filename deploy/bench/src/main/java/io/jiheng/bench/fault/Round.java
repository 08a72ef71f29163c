package io.jiheng.bench.fault;

import io.jiheng.bench.stack.BreakableStack;
import io.jiheng.bench.stack.Pause;
import io.jiheng.bench.stack.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * One round: load, strikes, mending, and the proof that nothing is lost, nothing counted twice, and
 * nothing was told wrongly.
 */
final class Round {

  private static final int EVENTS = 1_000;
  private static final int PAYMENTS = 40;
  private static final Duration TAKEN_WITHIN = Duration.ofMinutes(4);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  private final BreakableStack stack;
  private final EventLoad events;
  private final PaymentLoad payments;
  private final Closings closings;
  private final Client viewer;
  private final Proof proof;

  Round(
      BreakableStack stack,
      EventLoad events,
      PaymentLoad payments,
      Closings closings,
      Client viewer,
      Proof proof) {
    this.stack = stack;
    this.events = events;
    this.payments = payments;
    this.closings = closings;
    this.viewer = viewer;
    this.proof = proof;
  }

  /** How many events a round sends. */
  static int events() {
    return EVENTS;
  }

  /** What a round came to. */
  record Result(
      int number,
      List<Strike> strikes,
      long again,
      long answers,
      long errors,
      int restarted,
      Duration took,
      List<String> faults) {}

  Result run(int number, List<Strike> plan) {
    long begun = System.nanoTime();
    long againBefore = events.again();
    var faults = new ArrayList<String>();
    var supervisor = Supervisor.start(stack);
    var strikes = plan.stream().map(strike -> new StrikeInHand(stack, strike, number)).toList();
    ValueWatch values = ValueWatch.start(viewer, closings);
    HealthWatch health = HealthWatch.start(stack);
    try (values;
        health;
        supervisor) {
      together(strikes, faults);
      Proof.untilReady(stack).ifPresent(faults::add);
    }
    faults.addAll(values.wrong());
    strikes.forEach(strike -> faults.addAll(strike.untruths(health, strikes)));
    faults.addAll(proof.of(events, payments));
    return new Result(
        number,
        plan,
        events.again() - againBefore,
        values.good(),
        values.errors(),
        supervisor.restarted(),
        Duration.ofNanos(System.nanoTime() - begun),
        faults);
  }

  /** Load and strikes, until all of the load is taken and all strikes are mended. */
  private void together(List<StrikeInHand> strikes, List<String> faults) {
    ExecutorService threads = Executors.newCachedThreadPool();
    try {
      var all = new ArrayList<CompletableFuture<Void>>();
      all.add(CompletableFuture.runAsync(() -> events.send(EVENTS, TAKEN_WITHIN), threads));
      all.add(CompletableFuture.runAsync(() -> payments.pay(PAYMENTS, TAKEN_WITHIN), threads));
      strikes.forEach(strike -> all.add(CompletableFuture.runAsync(strike, threads)));
      for (var each : all) {
        try {
          each.join();
        } catch (CompletionException e) {
          faults.add(String.valueOf(e.getCause()));
        }
      }
    } finally {
      threads.shutdown();
    }
  }

  /** Starts again what has ended without being struck, as an orchestrator would. */
  private static final class Supervisor implements AutoCloseable {

    private final BreakableStack stack;
    private final Thread thread = new Thread(this::watch, "supervisor");
    private volatile boolean ending;
    private int restarted;

    private Supervisor(BreakableStack stack) {
      this.stack = stack;
    }

    static Supervisor start(BreakableStack stack) {
      var supervisor = new Supervisor(stack);
      supervisor.thread.start();
      return supervisor;
    }

    int restarted() {
      return restarted;
    }

    @Override
    public void close() {
      ending = true;
      Ending.of(thread);
    }

    private void watch() {
      while (!ending) {
        for (var service : Place.services()) {
          restarted += stack.service(service).startIfEnded() ? 1 : 0;
        }
        Pause.of(BETWEEN_LOOKS);
      }
    }
  }
}
