package io.jiheng.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;

/** Everything in the order of starting: servers, services, sample (本地全套). */
final class Stack {
  private final Programs programs;
  private final Services services;
  private final Children children;
  private final Postmaster postmaster;
  private final Readiness readiness;
  private final Rest rest;
  private final Narrator narrator;

  Stack(
      Programs programs,
      Services services,
      Children children,
      Postmaster postmaster,
      Rest rest,
      Narrator narrator) {
    this.programs = programs;
    this.services = services;
    this.children = children;
    this.postmaster = postmaster;
    this.readiness = new Readiness(children, rest, narrator);
    this.rest = rest;
    this.narrator = narrator;
  }

  void startServers() throws IOException, InterruptedException, ChildDied {
    narrator.tell("启动 starting PostgreSQL, Kafka");
    Child postgres = children.start(List.of(programs.postgres())).get(0);
    Child kafka = children.start(List.of(programs.kafka())).get(0);
    readiness.awaitWord(postgres);
    postmaster.remember(postgres);
    narrator.tell("就绪 ready: PostgreSQL");
    readiness.awaitWord(kafka);
    narrator.tell("就绪 ready: Kafka %s", programs.bootstrapServers());
  }

  void startServices(String publicKey) throws IOException, InterruptedException, ChildDied {
    narrator.tell("启动三个服务 starting the three services");
    children.start(
        services.all().stream().map(service -> programs.service(service, publicKey)).toList());
    for (Service service : services.all()) {
      readiness.awaitAnswer(service);
      narrator.tell("就绪 ready: %s", service.name());
    }
  }

  /**
   * @param events at most so many
   */
  void loadSample(SampleMark mark, long events)
      throws IOException, InterruptedException, ChildDied {
    if (mark.covers(events)) {
      narrator.tell("样例已装入，数据仍在 the sample is loaded already, the data are still here");
      return;
    }
    narrator.tell("经 REST 装入样例 loading the sample through REST");
    int code =
        children.runThrough(programs.sample("sample", "load", "--events", String.valueOf(events)));
    if (code != 0) {
      throw new StartRefused(
          "样例未能装入（见上）。", "The sample could not be loaded (see above); exit code " + code + ".");
    }
    mark.write(events);
  }

  void recount() throws IOException, InterruptedException {
    JsonNode proof =
        rest.post(Role.ADMIN, services.indicators().at("/api/v1/recount"))
            .orElseThrow(() -> new StartRefused("复核失败。", "The recount failed."));
    long refused =
        rest.get(Role.ADMIN, services.indicators().at("/api/v1/dead-letters?size=1"))
            .map(page -> page.path("total").asLong())
            .orElseThrow(() -> new StartRefused("死信不可查。", "The dead letters do not answer."));
    narrator.tell(
        "复核 recount: %,d 个案件 cases，%,d 个计数 cells，不符 differing %,d；死信 dead letters %,d",
        proof.path("casesFolded").asLong(),
        proof.path("cellsCompared").asLong(),
        proof.path("cellsDiffering").asLong(),
        refused);
  }

  void startLive(String rate) throws IOException {
    children.start(List.of(programs.sample("live", "live", "--rate", rate)));
    narrator.tell("持续产生事件 events keep coming: %s", rate);
  }
}
