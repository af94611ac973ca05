#ifndef QZ_LINUX_CACHEINFO_H
#define QZ_LINUX_CACHEINFO_H
enum cache_type { __qz_cache_type };
#endif
