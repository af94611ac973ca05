#ifndef QZ_LINUX_CRASH_DUMP_H
#define QZ_LINUX_CRASH_DUMP_H
#include <linux/vmcore.h>
struct vmcoredd_data;
struct vmcoredd_data {
	char dump_name[VMCOREDD_MAX_NAME_BYTES];
	unsigned int size;
	int (*vmcoredd_callback)(struct vmcoredd_data *data, void *buf);
};
bool is_kdump_kernel(void);
int vmcore_add_device_dump(struct vmcoredd_data *data);
#endif
