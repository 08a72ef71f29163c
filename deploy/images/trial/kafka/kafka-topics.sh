#!/bin/sh
exec "$(dirname "$0")/run-class.sh" org.apache.kafka.tools.TopicCommand "$@"
