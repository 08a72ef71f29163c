package io.jiheng.indicators;

import io.jiheng.embedded.KafkaTestResource;
import io.jiheng.embedded.PostgresTestResource;
import io.jiheng.indicators.close.CloseKeyResource;
import io.jiheng.pattern.testing.TestKeysResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

/** What every test through the doors runs on: a real PostgreSQL, a real Kafka, real tokens. */
@QuarkusTestResource(value = PostgresTestResource.class)
@QuarkusTestResource(
    value = KafkaTestResource.class,
    initArgs =
        @ResourceArg(
            name = "topics",
            value = "case-events:4,case-events-dead-letter:1,indicator-values:4:compact"))
@QuarkusTestResource(value = TestKeysResource.class)
@QuarkusTestResource(value = CloseKeyResource.class)
public interface OnRealServers {}
