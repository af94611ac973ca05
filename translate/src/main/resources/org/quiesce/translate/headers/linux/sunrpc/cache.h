#ifndef QZ_LINUX_SUNRPC_CACHE_H
#define QZ_LINUX_SUNRPC_CACHE_H
int get_time(char **bpp, time64_t *time);
#endif
