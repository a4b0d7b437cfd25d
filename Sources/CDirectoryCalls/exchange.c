#ifdef __linux__
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/fs.h>
#endif
#include <stdio.h>
#include "CDirectoryCalls.h"

int svod_exchange_names(int directory, const char *first, const char *second) {
#ifdef __linux__
  return renameat2(directory, first, directory, second, RENAME_EXCHANGE);
#else
  return renameatx_np(directory, first, directory, second, RENAME_SWAP);
#endif
}
