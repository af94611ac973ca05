#ifndef QZ_LINUX_RHASHTABLE_H
#define QZ_LINUX_RHASHTABLE_H
#include <linux/rhashtable-types.h>
struct rhash_head;
struct rhashtable;
struct rhashtable_iter;
struct rhashtable_params;
struct rhlist_head;
struct rhltable;
void rhashtable_walk_enter(struct rhashtable *ht, struct rhashtable_iter *iter);
void rhashtable_walk_exit(struct rhashtable_iter *iter);
void rhashtable_walk_start(struct rhashtable_iter *iter);
void *rhashtable_walk_next(struct rhashtable_iter *iter);
void rhashtable_walk_stop(struct rhashtable_iter *iter);
void rhashtable_free_and_destroy(struct rhashtable *ht, void (*free_fn)(void *ptr, void *arg), void *arg);
void rhashtable_destroy(struct rhashtable *ht);
void *rhashtable_lookup(struct rhashtable *ht, const void *key, const struct rhashtable_params params);
void *rhashtable_lookup_fast(struct rhashtable *ht, const void *key, const struct rhashtable_params params);
struct rhlist_head *rhltable_lookup(struct rhltable *hlt, const void *key, const struct rhashtable_params params);
int rhashtable_insert_fast(struct rhashtable *ht, struct rhash_head *obj, const struct rhashtable_params params);
int rhltable_insert(struct rhltable *hlt, struct rhlist_head *list, const struct rhashtable_params params);
int rhashtable_lookup_insert_fast(struct rhashtable *ht, struct rhash_head *obj, const struct rhashtable_params params);
void *rhashtable_lookup_get_insert_fast(struct rhashtable *ht, struct rhash_head *obj, const struct rhashtable_params params);
int rhashtable_remove_fast(struct rhashtable *ht, struct rhash_head *obj, const struct rhashtable_params params);
int rhltable_remove(struct rhltable *hlt, struct rhlist_head *list, const struct rhashtable_params params);
void rhltable_walk_enter(struct rhltable *hlt, struct rhashtable_iter *iter);
void rhltable_free_and_destroy(struct rhltable *hlt, void (*free_fn)(void *ptr, void *arg), void *arg);
void rhltable_destroy(struct rhltable *hlt);
#endif
