#include "CShims.h"

// A negative window size means raw deflate data, without zlib or gzip framing: what a ZIP entry holds.
int shim_inflate_init_raw(z_stream *stream) { return inflateInit2(stream, -15); }

int shim_deflate_init_raw(z_stream *stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
}
