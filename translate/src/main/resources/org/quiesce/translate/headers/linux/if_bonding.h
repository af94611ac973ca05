#ifndef QZ_LINUX_IF_BONDING_H
#define QZ_LINUX_IF_BONDING_H
#include <linux/if.h>
struct ifbond {
	__s32 bond_mode;
	__s32 num_slaves;
};
typedef struct ifbond ifbond;
struct ifslave {
	__s32 slave_id;
	char slave_name[IFNAMSIZ];
	__s8 link;
	__s8 state;
	__u32 link_failure_count;
};
typedef struct ifslave ifslave;
#endif
