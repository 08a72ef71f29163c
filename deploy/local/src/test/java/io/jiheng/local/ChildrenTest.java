package io.jiheng.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {
  @TempDir Path directory;

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private Home home;
  private Children children;

  @BeforeEach
  void claimAHome() throws IOException {
    home = Home.claim(directory);
    PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
    children = new Children(home, new Narrator(out, Clock.systemUTC()));
  }

  @AfterEach
  void leaveIt() throws IOException {
    children.killAll();
    home.close();
  }

  @Test
  void whatWasStartedLastIsStoppedFirst() throws Exception {
    Child server = children.start(List.of(sleeping("server"))).get(0);
    Child service = children.start(List.of(sleeping("service"))).get(0);

    children.stopAll();

    assertThat(told.toString(StandardCharsets.UTF_8))
        .containsSubsequence("stopping service", "stopping server");
    assertThat(server.process().isAlive()).isFalse();
    assertThat(service.process().isAlive()).isFalse();
    assertThat(home.run()).isEmptyDirectory();
  }

  @Test
  void aChildDoesNotHearCtrlC() throws Exception {
    Child child =
        children
            .start(List.of(program("deaf", "kill -INT $$; echo still here; exec sleep 600")))
            .get(0);

    while (child.logged().isEmpty() && child.process().isAlive()) {
      Thread.onSpinWait();
    }

    assertThat(child.logged()).containsExactly("still here");
  }

  @Test
  void aDeadChildIsNamedWithTheEndOfItsLog() throws Exception {
    children.start(List.of(sleeping("server")));
    children.start(List.of(program("service", "echo out of luck; exit 3")));

    assertThatThrownBy(children::awaitDeath)
        .isInstanceOf(ChildDied.class)
        .hasMessageContaining("service")
        .hasMessageContaining("(3)")
        .hasMessageContaining("out of luck");
  }

  @Test
  void aProgramThatRunsThroughIsNoDeath() throws Exception {
    children.start(List.of(sleeping("server")));

    assertThat(children.runThrough(program("loader", "exit 4"))).isEqualTo(4);

    children.check();
    assertThat(home.run().resolve("loader.pid")).doesNotExist();
  }

  private static Program sleeping(String name) {
    return program(name, "exec sleep 600");
  }

  private static Program program(String name, String script) {
    return new Program(name, List.of("sh", "-c", script), Map.of());
  }
}
