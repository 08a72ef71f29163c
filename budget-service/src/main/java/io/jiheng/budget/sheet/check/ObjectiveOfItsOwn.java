package io.jiheng.budget.sheet.check;

import io.jiheng.budget.sheet.Objective;
import io.jiheng.budget.sheet.ProjectSheet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A project has an objective of its own, not another project's of the same unit and year: in
 * document 001 the travel project carries that of the wages. Blanks and punctuation do not tell
 * texts apart.
 */
final class ObjectiveOfItsOwn implements SheetRule {

  @Override
  public Stream<Finding> check(ProjectSheet sheet, CheckContext around) {
    List<Objective> objectives = sheet.objectives();
    return IntStream.range(0, objectives.size())
        .boxed()
        .flatMap(
            index ->
                around.others().stream()
                    .filter(other -> carries(other, bare(objectives.get(index))))
                    .limit(1)
                    .map(
                        other ->
                            Finding.warning("objective-copied", Cell.objective(index))
                                .with("name", other.key().name())));
  }

  private static boolean carries(ProjectSheet other, String objective) {
    return !objective.isEmpty()
        && other.objectives().stream().anyMatch(theirs -> bare(theirs).equals(objective));
  }

  private static String bare(Objective objective) {
    return objective.text().replaceAll("[\\p{Punct}\\p{IsPunctuation}\\s]+", "");
  }
}
