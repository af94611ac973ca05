#ifndef QZ_LINUX_EDAC_H
#define QZ_LINUX_EDAC_H
enum dev_type { __qz_dev_type };
enum mem_type { __qz_mem_type };
#endif
