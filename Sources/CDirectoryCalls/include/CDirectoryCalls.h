#ifndef CDIRECTORYCALLS_H
#define CDIRECTORYCALLS_H

/// Exchanges two existing names in one step. Returns 0, or -1 with `errno` set.
int svod_exchange_names(const char *first, const char *second);

#endif
