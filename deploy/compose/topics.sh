#!/bin/sh
# Makes the topics that are not there yet; run at each start.
set -eu
make() { /opt/kafka/bin/kafka-topics.sh --bootstrap-server kafka:9092 --create --if-not-exists --topic "$@"; }
make case-events --partitions 4
make case-events-dead-letter --partitions 1
make indicator-values --partitions 4 --config cleanup.policy=compact
