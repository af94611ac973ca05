#ifndef QZ_NET_HWBM_H
#define QZ_NET_HWBM_H
struct hwbm_pool;
int hwbm_pool_add(struct hwbm_pool *bm_pool, unsigned int buf_num);
#endif
