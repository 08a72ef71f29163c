#!/bin/sh
exec "$(dirname "$0")/run-class.sh" kafka.tools.StorageTool "$@"
