#ifndef QZ_NET_XFRM_H
#define QZ_NET_XFRM_H
#include <linux/ip.h>
#include <linux/ipv6.h>
#include <linux/pfkeyv2.h>
#include <linux/xfrm.h>
#include <net/ipv6.h>
#include <net/net_trackers.h>
#include <net/sock.h>
struct net_device;
struct sec_path;
struct sk_buff;
struct xfrm_algo;
struct xfrm_algo_aead;
struct xfrm_algo_desc;
struct xfrm_encap_tmpl;
struct xfrm_offload;
struct xfrm_replay_state_esn;
struct xfrm_sec_ctx;
struct xfrm_state;
struct xfrm_type;
#define XFRM_MAX_DEPTH 6
#define CRYPTO_DONE 2
#define CRYPTO_SUCCESS 1
#define CRYPTO_TUNNEL_ESP_AUTH_FAILED 0x20
#define CRYPTO_INVALID_PACKET_SYNTAX 0x40
enum { XFRM_DEV_OFFLOAD_IN = 1, XFRM_DEV_OFFLOAD_OUT };
struct xfrm_dev_offload {
	struct net_device *dev;
	netdevice_tracker dev_tracker;
	struct net_device *real_dev;
	unsigned long offload_handle;
	u8 dir : 2;
	u8 type : 2;
};
struct xfrm_state {
	refcount_t refcnt;
	spinlock_t lock;
	struct xfrm_id id;
	struct xfrm_selector sel;
	struct xfrm_mark mark;
	u32 if_id;
	u32 tfcpad;
	struct {
		u32 reqid;
		u8 mode;
		u8 replay_window;
		u8 aalgo;
		u8 ealgo;
		u8 calgo;
		u8 flags;
		u16 family;
		xfrm_address_t saddr;
		int header_len;
		int trailer_len;
		u32 extra_flags;
	} props;
	struct xfrm_algo *ealg;
	struct xfrm_algo *calg;
	struct xfrm_algo_aead *aead;
	const char *geniv;
	struct xfrm_encap_tmpl *encap;
	struct xfrm_state *tunnel;
	struct xfrm_replay_state replay;
	struct xfrm_replay_state_esn *replay_esn;
	struct xfrm_stats stats;
	struct xfrm_dev_offload xso;
	time64_t lastused;
	const struct xfrm_type *type;
	struct xfrm_sec_ctx *security;
	void *data;
};
struct xfrm_offload {
	struct {
		__u32 low;
		__u32 hi;
	} seq;
	__u32 flags;
	__u32 status;
	__u8 proto;
	__u8 inner_ipproto;
};
struct sec_path {
	int len;
	int olen;
	struct xfrm_state *xvec[XFRM_MAX_DEPTH];
};
struct xfrm_algo_aead_info {
	char *geniv;
};
struct xfrm_algo_auth_info {
	int __qz_none;
};
struct xfrm_algo_comp_info {
	u16 threshold;
};
struct xfrm_algo_desc {
	char *name;
	char *compat;
	u8 available : 1;
	union {
		struct xfrm_algo_aead_info aead;
		struct xfrm_algo_auth_info auth;
		struct xfrm_algo_comp_info comp;
	} uinfo;
	struct sadb_alg desc;
};
void xfrm_state_hold(struct xfrm_state *x);
struct sec_path *secpath_set(struct sk_buff *skb);
void secpath_reset(struct sk_buff *skb);
u32 xfrm_replay_seqhi(struct xfrm_state *x, __be32 net_seq);
struct xfrm_algo_desc *xfrm_aead_get_byname(const char *name, int icv_len, int probe);
unsigned int aead_len(struct xfrm_algo_aead *alg);
struct xfrm_state *xfrm_input_state(struct sk_buff *skb);
struct xfrm_offload *xfrm_offload(struct sk_buff *skb);
#endif
