package io.jiheng.indicators.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.jiheng.indicators.query.value.Standing;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

  @Test
  void theDescriptionOfTheTopicNamesWhatAValueHolds() throws IOException {
    var document = new YAMLMapper().readTree(new File("src/main/asyncapi/asyncapi.yaml"));
    var schema = document.at("/components/schemas/IndicatorValue");
    var fields =
        Arrays.stream(IndicatorValue.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    assertThat(schema.path("properties").fieldNames())
        .toIterable()
        .containsExactlyElementsOf(fields);
    assertThat(texts(schema.path("required"))).isEqualTo(fields);
    assertThat(document.at("/components/messages/indicatorValue/examples/0/payload").fieldNames())
        .toIterable()
        .containsExactlyElementsOf(fields);
    assertThat(texts(schema.at("/properties/status/enum")))
        .isEqualTo(Arrays.stream(Standing.values()).map(Standing::name).toList());
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
