#ifndef QZ_LINUX_PKT_CLS_H
#define QZ_LINUX_PKT_CLS_H
struct tc_cnt {
	int refcnt;
};
#endif
