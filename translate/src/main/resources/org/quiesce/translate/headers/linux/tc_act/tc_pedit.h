#ifndef QZ_LINUX_TC_ACT_TC_PEDIT_H
#define QZ_LINUX_TC_ACT_TC_PEDIT_H
#define tc_pedit tc_pedit_sel
#endif
