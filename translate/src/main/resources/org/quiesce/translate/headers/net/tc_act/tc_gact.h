#ifndef QZ_NET_TC_ACT_TC_GACT_H
#define QZ_NET_TC_ACT_TC_GACT_H
#include <linux/tc_act/tc_gact.h>
#include <net/act_api.h>
struct tc_action;
struct tcf_gact {
	struct tc_action common;
	atomic_t packets;
};
bool is_tcf_gact_ok(const struct tc_action *a);
bool is_tcf_gact_shot(const struct tc_action *a);
#endif
