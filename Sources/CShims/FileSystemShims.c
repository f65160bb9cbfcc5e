#define _GNU_SOURCE
#include "FileSystemShims.h"

#include <stdio.h>
#include <sys/vfs.h>

int64_t shim_file_system_magic(int descriptor) {
  struct statfs status;
  if (fstatfs(descriptor, &status) != 0) return -1;
  // Some magic numbers have the highest bit set, which a 32-bit word would turn into a sign.
  return (int64_t)(uint32_t)status.f_type;
}

int shim_rename_without_replacing(int folder, const char *from, const char *to) {
  return renameat2(folder, from, folder, to, RENAME_NOREPLACE);
}
