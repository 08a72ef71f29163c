package io.jiheng.bench.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaOrdersTest {

  @TempDir Path directory;

  @Test
  void what_the_threads_of_a_program_do_is_written_down() {
    var file = directory.resolve("threads.log");

    JavaOrders.writeThreads(ProcessHandle.current().pid(), file);

    assertThat(file).content().contains("what_the_threads_of_a_program_do_is_written_down");
  }

  @Test
  void a_program_that_has_ended_is_told_and_hides_no_fault_that_was_found()
      throws IOException, InterruptedException {
    var ended = new ProcessBuilder("true").start();
    ended.waitFor();

    assertThatCode(() -> JavaOrders.writeThreads(ended.pid(), directory.resolve("none.log")))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> JavaOrders.give(ended.pid(), "GC.run", Redirect.DISCARD))
        .isInstanceOf(IllegalStateException.class);
  }
}
