#ifndef QZ_LINUX_IOSYS_MAP_H
#define QZ_LINUX_IOSYS_MAP_H
struct iosys_map;
void iosys_map_set_vaddr(struct iosys_map *map, void *vaddr);
#endif
