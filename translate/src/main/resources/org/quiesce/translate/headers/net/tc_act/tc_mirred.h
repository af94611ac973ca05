#ifndef QZ_NET_TC_ACT_TC_MIRRED_H
#define QZ_NET_TC_ACT_TC_MIRRED_H
#include <linux/tc_act/tc_mirred.h>
struct net_device;
struct tc_action;
bool is_tcf_mirred_egress_redirect(const struct tc_action *a);
struct net_device *tcf_mirred_dev(const struct tc_action *a);
#endif
