package io.jiheng.contract.admission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.jiheng.contract.EventTypes;
import io.jiheng.contract.admission.Verdict.Admitted;
import io.jiheng.contract.testing.AnyEnvelope;
import java.io.IOException;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** What is seen at a glance is what the schemas say. */
class QuickJudgeProperties {

  private static final EventTypes TYPES = EventTypes.standard();
  private static final SchemaDocuments DOCUMENTS = new SchemaDocuments(TYPES);
  private static final QuickJudge QUICK = new QuickJudge(TYPES, DOCUMENTS);
  private static final ThoroughJudge THOROUGH = new ThoroughJudge(TYPES, DOCUMENTS);

  @Property(tries = 10_000)
  void an_event_is_admitted_at_a_glance_exactly_where_the_schemas_admit_it(@ForAll long seed)
      throws IOException {
    var text = JsonText.of(AnyEnvelope.of(seed));
    if (Utf8Text.firstFault(text) >= 0) {
      return;
    }
    var bare = text.withoutMark();
    var thoroughly = thoroughly(bare);

    assertThat(QUICK.admit(bare).isPresent())
        .as(new String(bare.bytes(), UTF_8))
        .isEqualTo(thoroughly);
    Statistics.label("admitted").collect(thoroughly);
    Statistics.label("admitted")
        .coverage(cover -> cover.check(true).percentage(admitted -> admitted > 20));
  }

  @Example
  void every_example_is_admitted_at_a_glance() throws IOException {
    for (var type : TYPES.all()) {
      assertThat(QUICK.admit(JsonText.of(type.example().getBytes(UTF_8))))
          .as(type.shortName())
          .isPresent();
    }
  }

  @Example
  void a_schema_with_a_keyword_that_is_not_understood_is_left_to_the_library() {
    var schema = JsonNodeFactory.instance.objectNode().put("type", "string");
    var compiler = new ShapeCompiler(DOCUMENTS);

    assertThat(compiler.shape(schema)).isNotEqualTo(Shape.NONE);
    assertThat(compiler.shape(schema.put("contentEncoding", "base64"))).isEqualTo(Shape.NONE);
    schema.remove("contentEncoding");
    assertThat(compiler.shape(schema.put("format", "email"))).isEqualTo(Shape.NONE);
  }

  private static boolean thoroughly(JsonText text) throws IOException {
    try {
      return THOROUGH.judge(text) instanceof Admitted;
    } catch (JsonProcessingException | UnreadableJsonException e) {
      return false;
    }
  }
}
