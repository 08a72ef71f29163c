package io.jiheng.pattern.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiheng.pattern.testing.fuzz.WireRequest.Pair;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes the request of a number: always the same of the same seed, description and values. */
final class RequestMaker {

  private static final String FORM = "multipart/form-data";

  private final List<DescribedOperation> operations;
  private final Map<String, List<String>> known;
  private final List<Map.Entry<String, byte[]>> files;
  private final TokenBook tokens;

  /**
   * @param known values of parameters by their names, for which there is something to be found
   * @param files by their names, to be sent where an operation takes any
   */
  RequestMaker(
      List<DescribedOperation> operations,
      Map<String, List<String>> known,
      Map<String, byte[]> files,
      TokenBook tokens) {
    this.operations = operations;
    this.known = known;
    this.files = List.copyOf(files.entrySet());
    this.tokens = tokens;
  }

  WireRequest make(Random random) {
    DescribedOperation operation = HostileValues.any(operations, random);
    WireRequest request = described(operation, random);
    int mutations = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(3);
    for (int i = 0; i < mutations; i++) {
      mutate(request, operation, random);
    }
    return request;
  }

  private WireRequest described(DescribedOperation operation, Random random) {
    WireRequest request = new WireRequest();
    request.method = operation.method();
    request.path = operation.path();
    request.header("Host", "localhost");
    String token = tokens.of(operation.roles(), random);
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    for (DescribedOperation.Parameter parameter : operation.parameters()) {
      if (parameter.required() || random.nextInt(3) == 0) {
        put(request, parameter, random);
      }
    }
    if (!operation.bodies().isEmpty()) {
      putBody(request, operation, random);
    }
    return request;
  }

  private void put(WireRequest request, DescribedOperation.Parameter parameter, Random random) {
    List<String> values = new ArrayList<>(parameter.values());
    values.addAll(known.getOrDefault(parameter.name(), List.of()));
    List<String> findable = known.getOrDefault(parameter.name(), values);
    String value = HostileValues.any(random.nextInt(4) == 0 ? values : findable, random);
    String encoded = HostileValues.percentEncoded(value);
    switch (parameter.in()) {
      case "path" -> request.path = request.path.replace("{" + parameter.name() + "}", encoded);
      case "query" -> request.query.add(new Pair(parameter.name(), encoded));
      default -> request.header(parameter.name(), WireRequest.bytesOf(value));
    }
  }

  private void putBody(WireRequest request, DescribedOperation operation, Random random) {
    String type = HostileValues.any(List.copyOf(operation.bodies().keySet()), random);
    if (type.equals(FORM) && !files.isEmpty()) {
      var file = HostileValues.any(files, random);
      boolean mutate = random.nextBoolean();
      byte[] content =
          mutate ? new ByteMutations(random).mutatedArchive(file.getValue()) : file.getValue();
      MultipartBody.put(request, file.getKey(), content);
      if (mutate) {
        request.mutated("file " + file.getKey());
      }
      return;
    }
    JsonNode example = HostileValues.any(operation.bodies().get(type), random);
    String body = DescribedExamples.text(example);
    if (!example.isTextual() && random.nextInt(3) > 0) {
      request.mutated("JSON");
      body = new JsonMutations(random).mutated(example, 1 + random.nextInt(2));
    }
    request.header("Content-Type", type);
    request.body = body.getBytes(StandardCharsets.UTF_8);
  }

  private void mutate(WireRequest request, DescribedOperation operation, Random random) {
    boolean body = request.body.length > 0;
    switch (random.nextInt(body ? 10 : 6)) {
      case 0 -> new HeadMutations(random).mutate(request);
      case 1, 2, 3, 4 ->
          new ParameterMutations(random)
              .mutate(
                  request,
                  operation.parameters().stream()
                      .filter(parameter -> parameter.in().equals("query"))
                      .map(DescribedOperation.Parameter::name)
                      .toList());
      case 5 -> {
        if (random.nextInt(3) == 0) {
          new FramingMutations(random).mutate(request);
        } else {
          new HeadMutations(random).mutate(request);
        }
      }
      default -> mutateBody(request, random);
    }
  }

  private void mutateBody(WireRequest request, Random random) {
    if (request.header("Content-Type").startsWith(FORM) && !files.isEmpty()) {
      MultipartBody.putBroken(request, HostileValues.any(files, random).getValue(), random);
    } else {
      request.mutated("body");
      request.body = new ByteMutations(random).mutated(request.body);
    }
  }
}
