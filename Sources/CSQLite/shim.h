#pragma once
#include <sqlite3.h>

// Swift cannot call variadic functions.
static inline int ingest_sqlite_count_memory(int counts) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, counts);
}
