package io.jiheng.pattern.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Says the same of every page of a list: what page, size and total are, with an example. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 3)
public class PageSchemas implements OASFilter {

  private record Member(String description, long example) {}

  private static final Map<String, Member> MEMBERS =
      Map.of(
          "page", new Member("页码，从 0 起 / number of the page, from 0", 0),
          "size", new Member("每页条数 / items per page", 50),
          "total", new Member("总条数 / items on all pages", 1));

  @Override
  public Schema filterSchema(Schema schema) {
    var properties = schema.getProperties();
    if (properties != null
        && properties.containsKey("items")
        && properties.containsKey("page")
        && properties.containsKey("size")) {
      MEMBERS.forEach((name, member) -> describe(properties.get(name), member));
    }
    return schema;
  }

  private static void describe(Schema property, Member member) {
    if (property == null) {
      return;
    }
    if (property.getDescription() == null) {
      property.setDescription(member.description());
    }
    if (property.getExamples() == null) {
      property.setExamples(List.of(member.example()));
    }
  }
}
