#ifndef QZ_LINUX_RHASHTABLE_TYPES_H
#define QZ_LINUX_RHASHTABLE_TYPES_H
struct rhash_head;
struct rhashtable;
struct rhashtable_params;
struct rhltable;
struct rhash_head {
	struct rhash_head *next;
};
int rhashtable_init(struct rhashtable *ht, const struct rhashtable_params *params);
int rhltable_init(struct rhltable *hlt, const struct rhashtable_params *params);
#endif
