#ifndef QZ_LINUX_MM_TYPES_TASK_H
#define QZ_LINUX_MM_TYPES_TASK_H
struct page;
struct page_frag {
	struct page *page;
	__u32 offset;
	__u32 size;
};
#endif
