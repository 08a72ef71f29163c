package io.jiheng.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueryTest {
  private final Map<String, String> parameters = new LinkedHashMap<>();
  private Query query;

  @BeforeEach
  void ask() {
    parameters.put("court", "冀0283");
    parameters.put("asOf", "2023-06-30");
    query = new Query(new Service("indicator-service", "绩效指标", 8082, ""), "/value", parameters);
  }

  @Test
  void aChineseParameterIsEncodedInTheAddress() {
    assertThat(query.uri())
        .hasToString("http://localhost:8082/value?court=%E5%86%800283&asOf=2023-06-30");
  }

  @Test
  void theLineToPasteReadsTheTokenFileAndLetsCurlEncode() {
    assertThat(query.curl(".local/tokens/viewer.token"))
        .isEqualTo(
            "curl -sG http://localhost:8082/value"
                + " -H \"Authorization: Bearer $(cat .local/tokens/viewer.token)\""
                + " --data-urlencode court=冀0283 --data-urlencode asOf=2023-06-30");
  }

  @Test
  void aTokenFileWithASpaceInItsPathIsQuoted() {
    assertThat(query.curl("my court's/viewer.token"))
        .contains("$(cat 'my court'\\''s/viewer.token')");
  }
}
