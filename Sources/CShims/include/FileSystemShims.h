#ifndef FILE_SYSTEM_SHIMS_H
#define FILE_SYSTEM_SHIMS_H
#include <stdint.h>

// The Glibc module has neither <sys/vfs.h> nor renameat2.

/// The magic number of the file system that holds an open file, or -1 with errno.
int64_t shim_file_system_magic(int descriptor);

/// Renames within one folder, and fails with EEXIST rather than replace anything.
int shim_rename_without_replacing(int folder, const char *from, const char *to);

#endif
