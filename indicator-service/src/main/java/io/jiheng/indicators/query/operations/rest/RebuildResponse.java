package io.jiheng.indicators.query.operations.rest;

import io.jiheng.indicators.store.RebuildJob;
import io.jiheng.indicators.store.RebuildJob.Failure;
import io.jiheng.indicators.store.RebuildJob.Figures;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tells how a rebuild stands. */
@Schema(name = "Rebuild")
public record RebuildResponse(
    @Schema(examples = "RUNNING", description = "IDLE：从未重建 there never was one") State state,
    @Schema(
            examples = "COURTS",
            description = "FILES 重折案卷，COURTS 逐院校正计数；IDLE 时为 null",
            nullable = true)
        RebuildJob.Phase phase,
    @Schema(examples = "false", description = "是否因计数规则更新 whether for new rules") boolean upgrade,
    @Schema(
            examples = "false",
            description = "是否只校正审限规则有变的法院 whether of the courts alone whose limit rules changed")
        boolean limits,
    @Schema(examples = "12", description = "法院总数 courts in all") int courts,
    @Schema(examples = "7", description = "已校正的法院 courts that are right now") int courtsDone,
    @Schema(
            examples = "480211",
            description =
                "开始时的案卷数，审限规则有变的每件计二次 files when the phase began; twice each where limits")
        long files,
    @Schema(
            examples = "265000",
            description =
                "本阶段已折叠的案卷，计入他院的另计一次 files folded in this phase; those charged to two courts twice")
        long filesFolded,
    @Schema(examples = "0", description = "已更正的计数格 counter cells that were wrong")
        long cellsCorrected,
    @Schema(examples = "41300", description = "平均每秒折叠的事件 events folded a second")
        long eventsPerSecond,
    @Schema(examples = "2024-03-01T09:00:00Z", nullable = true) Instant startedAt,
    @Schema(examples = "2024-03-01T09:02:41Z", nullable = true) Instant finishedAt,
    @Schema(
            examples = "DATABASE",
            description = "失败原因代码 why it failed; null otherwise",
            nullable = true)
        Failure failure,
    @Schema(examples = "数据库出错，详见服务日志", nullable = true) String failureReason) {

  /** Where a rebuild stands. */
  public enum State {
    IDLE,
    RUNNING,
    DONE,
    FAILED
  }

  static RebuildResponse of(Optional<RebuildJob> latest, Locale language) {
    return latest
        .map(job -> of(job, language))
        .orElseGet(() -> of(State.IDLE, Optional.empty(), Figures.NONE, language));
  }

  static RebuildResponse of(RebuildJob job, Locale language) {
    return of(State.valueOf(job.state().name()), Optional.of(job), job.figures(), language);
  }

  private static RebuildResponse of(
      State state, Optional<RebuildJob> job, Figures figures, Locale language) {
    var failure = job.flatMap(RebuildJob::failure);
    var chinese = language.getLanguage().equals("zh");
    return new RebuildResponse(
        state,
        job.map(RebuildJob::phase).orElse(null),
        job.map(RebuildJob::upgrade).orElse(false),
        job.map(RebuildJob::limits).orElse(false),
        figures.courts(),
        figures.courtsDone(),
        figures.files(),
        figures.filesFolded(),
        figures.cellsCorrected(),
        job.map(RebuildJob::eventsPerSecond).orElse(0L),
        job.map(RebuildJob::startedAt).orElse(null),
        job.flatMap(RebuildJob::finishedAt).orElse(null),
        failure.orElse(null),
        failure.map(why -> chinese ? inChinese(why) : inEnglish(why)).orElse(null));
  }

  private static String inChinese(Failure failure) {
    return switch (failure) {
      case STOPPED -> "服务停止，重建随之中止";
      case DIED -> "执行重建的进程已不在";
      case OUTDATED -> "更新的程序已接手";
      case DATABASE -> "数据库出错，详见服务日志";
      case FAULT -> "程序出错，详见服务日志";
    };
  }

  private static String inEnglish(Failure failure) {
    return switch (failure) {
      case STOPPED -> "the service was stopped";
      case DIED -> "the process that ran it is gone";
      case OUTDATED -> "a newer program has taken over";
      case DATABASE -> "the database failed; see the log of the service";
      case FAULT -> "the program failed; see the log of the service";
    };
  }
}
