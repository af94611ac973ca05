#ifndef QZ_LINUX_RADIX_TREE_H
#define QZ_LINUX_RADIX_TREE_H
struct radix_tree_root;
int radix_tree_insert(struct radix_tree_root *, unsigned long index, void *);
void *radix_tree_lookup(const struct radix_tree_root *, unsigned long);
void *radix_tree_delete(struct radix_tree_root *, unsigned long);
int radix_tree_maybe_preload(gfp_t gfp_mask);
void radix_tree_preload_end(void);
#endif
