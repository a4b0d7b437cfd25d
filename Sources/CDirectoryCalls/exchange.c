#ifdef __linux__
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/fs.h>
#endif
#include <stdio.h>
#include "CDirectoryCalls.h"

int svod_exchange_names(const char *first, const char *second) {
#ifdef __linux__
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
#else
  return renamex_np(first, second, RENAME_SWAP);
#endif
}
