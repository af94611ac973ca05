#ifndef QZ_LINUX_RBTREE_TYPES_H
#define QZ_LINUX_RBTREE_TYPES_H
struct rb_node;
struct rb_node {
	struct rb_node *rb_right;
	struct rb_node *rb_left;
};
struct rb_root {
	struct rb_node *rb_node;
};
struct rb_root_cached {
	struct rb_root rb_root;
};
#endif
