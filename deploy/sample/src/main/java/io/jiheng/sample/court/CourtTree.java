package io.jiheng.sample.court;

import com.fasterxml.jackson.core.type.TypeReference;
import io.jiheng.sample.SampleFiles;
import java.util.List;

/** The sample's courts 法院树, those above before those below ({@code sample/courts.json}). */
public record CourtTree(List<Court> courts) {

  public CourtTree {
    courts = List.copyOf(courts);
  }

  public static CourtTree sample() {
    return new CourtTree(SampleFiles.read("courts.json", new TypeReference<List<Court>>() {}));
  }

  /** The court of that code. */
  public Court court(String code) {
    return courts.stream()
        .filter(court -> court.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the sample has no court " + code));
  }
}
