#ifndef CDIRECTORYCALLS_H
#define CDIRECTORYCALLS_H

#include <dirent.h>

/// Exchanges two existing names of an open directory in one step.
/// Returns 0, or -1 with `errno` set.
int svod_exchange_names(int directory, const char *first, const char *second);

/// The name of a directory entry, which ends with a zero byte and lives as long as the entry.
/// Swift sees `d_name` as a tuple longer than the record that was read.
static inline const char *svod_entry_name(const struct dirent *entry) { return entry->d_name; }

#endif
