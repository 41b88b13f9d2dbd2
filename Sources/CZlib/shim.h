#pragma once
#include <zlib.h>

// inflateInit2 is a macro that hands over the size of the struct, which Swift does not import.
static inline int ingest_inflate_init_gzip(z_stream *stream) {
  return inflateInit2(stream, 16 + MAX_WBITS);
}
