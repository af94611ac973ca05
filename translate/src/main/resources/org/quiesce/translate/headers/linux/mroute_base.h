#ifndef QZ_LINUX_MROUTE_BASE_H
#define QZ_LINUX_MROUTE_BASE_H
struct mr_mfc;
void mr_cache_put(struct mr_mfc *c);
void mr_cache_hold(struct mr_mfc *c);
#endif
