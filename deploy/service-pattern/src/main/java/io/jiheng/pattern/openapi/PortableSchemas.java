package io.jiheng.pattern.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Writes schemas so that every reader takes them alike. What the services themselves enforce stays
 * as strict as it was.
 *
 * <ul>
 *   <li>{@code multipleOf} of a decimal fraction becomes words: in binary 0.1 is no multiple.
 *   <li>A pattern is one of the whole value, as Bean Validation takes it; JSON Schema searches.
 *   <li>No {@code type} stands beside a reference, or forbids the null that a choice offers.
 * </ul>
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 3)
public class PortableSchemas implements OASFilter {

  /** What {@code @NotBlank} becomes: it is to be found anywhere. */
  private static final String NOT_BLANK = "\\S";

  @Override
  public Schema filterSchema(Schema schema) {
    var step = schema.getMultipleOf();
    if (step != null && step.compareTo(BigDecimal.ONE) < 0) {
      schema.setMultipleOf(null);
      describe(schema, step.stripTrailingZeros().scale());
    }
    var pattern = schema.getPattern();
    if (pattern != null && !pattern.equals(NOT_BLANK) && !pattern.startsWith("^")) {
      schema.setPattern("^" + (pattern.contains("|") ? "(?:" + pattern + ")" : pattern) + "$");
    }
    if (schema.getRef() != null || forbidsItsNull(schema)) {
      schema.setType(null);
    }
    return schema;
  }

  /** A type beside a choice of null forbids the null, unless it names it too. */
  private static boolean forbidsItsNull(Schema schema) {
    return schema.getAnyOf() != null
        && schema.getType() != null
        && !schema.getType().contains(SchemaType.NULL)
        && schema.getAnyOf().stream()
            .anyMatch(choice -> List.of(SchemaType.NULL).equals(choice.getType()));
  }

  private static void describe(Schema schema, int decimals) {
    var words = "最多 %1$d 位小数 at most %1$d decimals".formatted(decimals);
    var before = schema.getDescription();
    schema.setDescription(before == null || before.isBlank() ? words : before + "；" + words);
  }
}
