package io.jiheng.sample.client;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.jiheng.sample.court.Court;
import io.jiheng.sample.court.CourtTree;

/** Enters the sample's courts 法院 at the indicator service, those above first. */
public final class CourtLoader {

  private final RestClient client;
  private final Services services;

  public CourtLoader(RestClient client, Services services) {
    this.client = client;
    this.services = services;
  }

  /** Enters them all; entering them again changes nothing. */
  public int load(CourtTree tree) {
    tree.courts().forEach(this::put);
    return tree.courts().size();
  }

  private void put(Court court) {
    var body = JsonNodeFactory.instance.objectNode();
    body.put("name", court.name());
    body.put("level", court.level().name());
    court.parent().ifPresent(parent -> body.put("parent", parent));
    court.targetSets().forEach(body.putArray("targetSets")::add);
    client.put(Role.ADMIN, services.court(court.code()), body).orStop();
  }
}
