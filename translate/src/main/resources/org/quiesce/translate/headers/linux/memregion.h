#ifndef QZ_LINUX_MEMREGION_H
#define QZ_LINUX_MEMREGION_H
struct memregion_info {
	int target_node;
};
int memregion_alloc(gfp_t gfp);
void memregion_free(int id);
#endif
