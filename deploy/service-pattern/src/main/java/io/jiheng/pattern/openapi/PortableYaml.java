package io.jiheng.pattern.openapi;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.IOException;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Writes a JSON document as YAML that readers of YAML 1.1 and of YAML 1.2 take for the same.
 *
 * <p>A plain {@code 2023-05-20} is a date to the former, {@code 12:30:00} a number, {@code on} a
 * boolean; the framework's own writer follows 1.2 and quotes none of them.
 */
final class PortableYaml {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final YAMLMapper YAML =
      YAMLMapper.builder(
              YAMLFactory.builder()
                  .stringQuotingChecker(new Quoting())
                  .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                  .enable(YAMLGenerator.Feature.ALLOW_LONG_KEYS)
                  .build())
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private PortableYaml() {}

  static byte[] of(byte[] json) throws IOException {
    return YAML.writeValueAsBytes(JSON.readTree(json));
  }

  /** Leaves a text without quotes only where no reader can take it for something else. */
  private static final class Quoting extends StringQuotingChecker {

    private static final long serialVersionUID = 1L;

    private static final Pattern BEGINS_AS_TEXT = Pattern.compile("[\\p{L}/_$(（].*");
    private static final Resolver YAML_1_1 = new Resolver();
    private static final StringQuotingChecker YAML_1_2 = new StringQuotingChecker.Default();

    @Override
    public boolean needToQuoteName(String name) {
      return mistakable(name) || YAML_1_2.needToQuoteName(name);
    }

    @Override
    public boolean needToQuoteValue(String value) {
      return mistakable(value) || YAML_1_2.needToQuoteValue(value);
    }

    private static boolean mistakable(String text) {
      return !BEGINS_AS_TEXT.matcher(text).matches()
          || !YAML_1_1.resolve(NodeId.scalar, text, true).equals(Tag.STR);
    }
  }
}
