#ifndef QZ_LINUX_RBTREE_H
#define QZ_LINUX_RBTREE_H
struct rb_node;
struct rb_root;
struct rb_root_cached;
#define rb_entry(a_, b_, c_) container_of(a_, b_, c_)
#define RB_EMPTY_ROOT(a_) (READ_ONCE((a_)-> rb_node) == NULL)
void rb_insert_color(struct rb_node *, struct rb_root *);
void rb_erase(struct rb_node *, struct rb_root *);
struct rb_node *rb_next(const struct rb_node *);
struct rb_node *rb_prev(const struct rb_node *);
struct rb_node *rb_first(const struct rb_root *);
struct rb_node *rb_last(const struct rb_root *);
void rb_link_node(struct rb_node *node, struct rb_node *parent, struct rb_node **rb_link);
struct rb_node *rb_erase_cached(struct rb_node *node, struct rb_root_cached *root);
#endif
