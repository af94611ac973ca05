#ifndef QZ_LINUX_MEMORY_HOTPLUG_H
#define QZ_LINUX_MEMORY_HOTPLUG_H
int remove_memory(u64 start, u64 size);
#endif
