#!/bin/bash
# Prints the flag that links the Swift runtime into the program, where the toolchain has it to link.
resources=$("${1:-swift}" -print-target-info 2>/dev/null |
  sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
if [ -n "$resources" ] && [ -d "${resources}_static" ]; then echo --static-swift-stdlib; fi
