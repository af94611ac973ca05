#ifndef QZ_LINUX_RADIX_TREE_H
#define QZ_LINUX_RADIX_TREE_H
#include <linux/xarray.h>
struct radix_tree_root;
#define radix_tree_root xarray
#define INIT_RADIX_TREE(a_, b_) xa_init_flags(a_, b_)
int radix_tree_insert(struct radix_tree_root *, unsigned long index, void *);
void *radix_tree_lookup(const struct radix_tree_root *, unsigned long);
void *radix_tree_delete(struct radix_tree_root *, unsigned long);
int radix_tree_maybe_preload(gfp_t gfp_mask);
void radix_tree_preload_end(void);
#endif
