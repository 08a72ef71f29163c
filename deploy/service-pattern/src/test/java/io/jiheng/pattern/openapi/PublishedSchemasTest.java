package io.jiheng.pattern.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.junit.jupiter.api.Test;

class PublishedSchemasTest {

  private final PortableSchemas portable = new PortableSchemas();

  @Test
  void a_decimal_step_becomes_words_and_a_whole_one_stays() {
    var amount = schema().description("金额 amount").multipleOf(new BigDecimal("0.0000010"));
    portable.filterSchema(amount);
    assertThat(amount.getMultipleOf()).isNull();
    assertThat(amount.getDescription()).isEqualTo("金额 amount；最多 6 位小数 at most 6 decimals");

    var whole = schema().multipleOf(BigDecimal.TEN);
    assertThat(portable.filterSchema(whole).getMultipleOf()).isEqualTo(BigDecimal.TEN);
  }

  @Test
  void a_pattern_is_one_of_the_whole_value() {
    assertThat(pattern("[a-z]+")).isEqualTo("^[a-z]+$");
    assertThat(pattern("a|b")).isEqualTo("^(?:a|b)$");
    assertThat(pattern("^a$")).isEqualTo("^a$");
    assertThat(pattern("\\S")).isEqualTo("\\S");
  }

  @Test
  void no_type_stands_beside_a_reference() {
    var day = schema().ref("LocalDate").type(List.of(SchemaType.STRING));
    assertThat(portable.filterSchema(day).getType()).isNull();
  }

  @Test
  void no_type_forbids_the_null_that_a_choice_offers() {
    var nothing = schema().type(List.of(SchemaType.NULL));
    var day = schema().type(List.of(SchemaType.OBJECT)).anyOf(List.of(schema(), nothing));
    assertThat(portable.filterSchema(day).getType()).isNull();
  }

  @Test
  void an_example_adds_up_from_those_of_the_parts() {
    var unit = schema().addProperty("code", schema().examples(List.of("336001")));
    var tree =
        schema()
            .addProperty("unit", schema().ref("Unit"))
            .addProperty("under", schema().items(schema().ref("Tree")))
            .addProperty("level", schema().enumeration(List.of("BASIC", "HIGH")))
            .addProperty("silent", schema().type(List.of(SchemaType.STRING)))
            .addProperty("closed", schema().type(List.of(SchemaType.BOOLEAN)));
    var composer = new ExampleComposer(Map.of("Unit", unit, "Tree", tree));
    assertThat(composer.of(schema().ref("Tree")))
        .contains(
            Map.of(
                "unit",
                Map.of("code", "336001"),
                "under",
                List.of(),
                "level",
                "BASIC",
                "closed",
                false));
  }

  @Test
  void the_parts_of_a_whole_are_merged_and_of_alternatives_the_first_is_taken() {
    var first = schema().addProperty("a", schema().examples(List.of(1)));
    var second = schema().addProperty("b", schema().examples(List.of(2)));
    var composer = new ExampleComposer(Map.of());
    assertThat(composer.of(schema().allOf(List.of(first, second))))
        .contains(Map.of("a", 1, "b", 2));
    assertThat(composer.of(schema().oneOf(List.of(first, second)))).contains(Map.of("a", 1));
  }

  @Test
  void schemas_that_share_a_name_are_named_after_what_has_them() {
    var first = schema().ref("Kind");
    var second = schema().ref("Kind1");
    var asked = schema().ref("Kind1");
    var api =
        OASFactory.createOpenAPI()
            .components(
                OASFactory.createComponents()
                    .addSchema("Kind", schema())
                    .addSchema("Kind1", schema())
                    .addSchema("Payment", schema().addProperty("kind", first))
                    .addSchema(
                        "Transfer", schema().addProperty("kind", schema().anyOf(List.of(second)))));
    var names = new TellingNames();
    List.of(first, second, asked).forEach(names::filterSchema);
    names.filterOpenAPI(api);
    assertThat(api.getComponents().getSchemas())
        .containsOnlyKeys("Payment", "PaymentKind", "Transfer", "TransferKind");
    assertThat(List.of(first, second, asked))
        .extracting(Schema::getRef)
        .containsExactly(
            "#/components/schemas/PaymentKind",
            "#/components/schemas/TransferKind",
            "#/components/schemas/TransferKind");
  }

  private String pattern(String given) {
    return portable.filterSchema(schema().pattern(given)).getPattern();
  }

  private static Schema schema() {
    return OASFactory.createSchema();
  }
}
