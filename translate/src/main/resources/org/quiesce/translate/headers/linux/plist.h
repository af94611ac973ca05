#ifndef QZ_LINUX_PLIST_H
#define QZ_LINUX_PLIST_H
struct plist_head {
	struct list_head node_list;
};
struct plist_node {
	int prio;
	struct list_head prio_list;
	struct list_head node_list;
};
#endif
