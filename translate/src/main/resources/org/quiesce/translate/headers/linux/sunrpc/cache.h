#ifndef QZ_LINUX_SUNRPC_CACHE_H
#define QZ_LINUX_SUNRPC_CACHE_H
void cache_flush(void);
int get_time(char **bpp, time64_t *time);
#endif
