#ifndef QZ_LINUX_MEMREGION_H
#define QZ_LINUX_MEMREGION_H
#include <linux/range.h>
struct memregion_info {
	int target_node;
	struct range range;
};
int memregion_alloc(gfp_t gfp);
void memregion_free(int id);
#endif
