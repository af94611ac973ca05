#ifndef QZ_LINUX_ASSOC_ARRAY_H
#define QZ_LINUX_ASSOC_ARRAY_H
struct assoc_array_ptr;
struct assoc_array {
	struct assoc_array_ptr *root;
};
#endif
