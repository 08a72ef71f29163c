package io.jiheng.budget.sheet.persistence;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.ProjectSheet;
import io.jiheng.budget.targets.TargetText;
import java.io.IOException;

/**
 * The stored form of a sheet: its values by their names, money as a number of 万元, a target as its
 * text alone, from which it is understood anew each time. It has a mapper of its own, so that what
 * is in the database does not change with what is said over HTTP; {@code SheetJsonTest} keeps an
 * old one readable.
 */
final class SheetJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .addModule(
              new SimpleModule()
                  .addSerializer(new MoneyOut())
                  .addDeserializer(Money.class, new MoneyIn())
                  .addSerializer(new TargetOut())
                  .addDeserializer(TargetText.class, new TargetIn()))
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .withConfigOverride(
              String.class,
              strings -> strings.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .build();

  private SheetJson() {}

  static String write(ProjectSheet sheet) {
    try {
      return MAPPER.writeValueAsString(sheet);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException("Sheet cannot be written: " + sheet.key(), unwritable);
    }
  }

  static ProjectSheet read(String json) {
    try {
      return MAPPER.readValue(json, ProjectSheet.class);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("Stored sheet cannot be read", unreadable);
    }
  }

  private static final class MoneyOut extends StdSerializer<Money> {
    MoneyOut() {
      super(Money.class);
    }

    @Override
    public void serialize(Money money, JsonGenerator out, SerializerProvider with)
        throws IOException {
      out.writeNumber(money.wan());
    }
  }

  private static final class MoneyIn extends StdDeserializer<Money> {
    MoneyIn() {
      super(Money.class);
    }

    @Override
    public Money deserialize(JsonParser in, DeserializationContext with) throws IOException {
      return Money.ofWan(in.getDecimalValue());
    }

    /** A sheet that was stored before there was such a sum has none of it. */
    @Override
    public Object getAbsentValue(DeserializationContext with) {
      return Money.ZERO;
    }
  }

  private static final class TargetOut extends StdSerializer<TargetText> {
    TargetOut() {
      super(TargetText.class);
    }

    @Override
    public void serialize(TargetText target, JsonGenerator out, SerializerProvider with)
        throws IOException {
      out.writeString(target.text());
    }
  }

  private static final class TargetIn extends StdDeserializer<TargetText> {
    TargetIn() {
      super(TargetText.class);
    }

    @Override
    public TargetText deserialize(JsonParser in, DeserializationContext with) throws IOException {
      return TargetText.of(in.getText());
    }
  }
}
