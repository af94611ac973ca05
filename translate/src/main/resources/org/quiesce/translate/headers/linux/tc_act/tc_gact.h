#ifndef QZ_LINUX_TC_ACT_TC_GACT_H
#define QZ_LINUX_TC_ACT_TC_GACT_H
struct tc_gact {
	int __qz_none;
};
#endif
