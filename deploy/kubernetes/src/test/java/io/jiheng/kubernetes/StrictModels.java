package io.jiheng.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.strimzi.api.kafka.model.common.UnknownPropertyPreserving;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Typed models of objects, which refuse a field that is none of theirs. */
final class StrictModels {

  private static final String MODELS = "io.kubernetes.client.openapi.models.";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, Class<?>> OF_STRIMZI =
      Map.of(
          "Kafka", Kafka.class,
          "KafkaNodePool", KafkaNodePool.class,
          "KafkaTopic", KafkaTopic.class,
          "KafkaUser", KafkaUser.class);

  private StrictModels() {}

  /** What a model of the object refuses; absent where there is no model of it. */
  static Optional<List<String>> faults(JsonNode object) {
    String kind = object.path("kind").asText();
    String version = object.path("apiVersion").asText();
    if (version.startsWith("kafka.strimzi.io/")) {
      return Optional.ofNullable(OF_STRIMZI.get(kind)).map(model -> ofStrimzi(object, model));
    }
    boolean ofOthers = version.indexOf('.') >= 0 && !version.contains(".k8s.io/");
    return ofOthers ? Optional.empty() : model(version, kind).map(model -> ofModel(object, model));
  }

  private static Optional<Class<?>> model(String version, String kind) {
    String last = version.substring(version.indexOf('/') + 1);
    String name = Character.toUpperCase(last.charAt(0)) + last.substring(1) + kind;
    try {
      return Optional.of(Class.forName(MODELS + name));
    } catch (ClassNotFoundException none) {
      return Optional.empty();
    }
  }

  private static List<String> ofModel(JsonNode object, Class<?> model) {
    try {
      model
          .getMethod("validateJsonElement", JsonElement.class)
          .invoke(null, JsonParser.parseString(object.toString()));
      return List.of();
    } catch (InvocationTargetException refused) {
      return List.of(Manifests.called(object) + ": " + refused.getCause().getMessage());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> ofStrimzi(JsonNode object, Class<?> model) {
    try {
      var faults = new ArrayList<String>();
      unknown(JSON.treeToValue(object, model), Manifests.called(object), faults);
      return faults;
    } catch (JsonProcessingException e) {
      return List.of(Manifests.called(object) + ": " + e.getOriginalMessage());
    }
  }

  /** Models of Strimzi keep what they do not know beside what they do. */
  private static void unknown(Object part, String place, List<String> faults) {
    if (part instanceof Collection<?> list) {
      list.forEach(each -> unknown(each, place, faults));
    }
    if (part instanceof Map<?, ?> map) {
      map.values().forEach(each -> unknown(each, place, faults));
    }
    if (part == null || !part.getClass().getName().startsWith("io.strimzi.api.kafka.model")) {
      return;
    }
    if (part instanceof UnknownPropertyPreserving keeping
        && keeping.getAdditionalProperties() != null) {
      keeping.getAdditionalProperties().keySet().forEach(key -> faults.add(place + ": " + key));
    }
    if (part.getClass().isEnum()) {
      return;
    }
    try {
      for (var property : Introspector.getBeanInfo(part.getClass()).getPropertyDescriptors()) {
        if (property.getReadMethod() != null
            && !property.getName().equals("additionalProperties")
            && !property.getName().equals("class")) {
          unknown(property.getReadMethod().invoke(part), place + "/" + property.getName(), faults);
        }
      }
    } catch (IntrospectionException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
