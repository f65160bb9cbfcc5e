#ifndef CSHIMS_H
#define CSHIMS_H
#include <zlib.h>

#include "FileSystemShims.h"

// zlib's inflateInit2 and deflateInit2 are macros with sizeof, which Swift cannot import.
int shim_inflate_init_raw(z_stream *stream);
int shim_deflate_init_raw(z_stream *stream, int level);

#endif
