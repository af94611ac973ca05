#ifndef QZ_LINUX_TC_ACT_TC_VLAN_H
#define QZ_LINUX_TC_ACT_TC_VLAN_H
struct tc_vlan {
	int __qz_none;
};
#endif
