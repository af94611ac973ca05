#ifndef QZ_NET_NEIGHBOUR_H
#define QZ_NET_NEIGHBOUR_H
#include <linux/netdevice.h>
#include <net/net_namespace.h>
#include <net/net_trackers.h>
struct neigh_ops;
struct neigh_parms;
struct neigh_statistics;
struct neigh_table;
struct neighbour;
struct net_device;
struct sk_buff;
#define NUD_VALID 222
#define NUD_CONNECTED 194
#define NEIGH_VAR_DATA_MAX 14
#define NEIGH_VAR(a_, b_) ((a_)-> data[NEIGH_VAR_##b_])
#define neigh_hold(a_) refcount_inc(&(a_)-> refcnt)
struct neigh_parms {
	possible_net_t net;
	struct net_device *dev;
	netdevice_tracker dev_tracker;
	struct list_head list;
	struct neigh_table *tbl;
	int dead;
	refcount_t refcnt;
	struct rcu_head rcu_head;
	u32 qlen;
	int data[NEIGH_VAR_DATA_MAX];
	DECLARE_BITMAP(data_state, NEIGH_VAR_DATA_MAX);
};
struct neighbour {
	struct neighbour *next;
	struct neigh_table *tbl;
	struct neigh_parms *parms;
	unsigned long updated;
	rwlock_t lock;
	refcount_t refcnt;
	struct timer_list timer;
	unsigned long used;
	u8 nud_state;
	u8 type;
	u8 dead;
	u8 protocol;
	u32 flags;
	unsigned char ha[ALIGN(MAX_ADDR_LEN, sizeof(unsigned long))];
	int (*output)(struct neighbour *, struct sk_buff *);
	const struct neigh_ops *ops;
	struct rcu_head rcu;
	struct net_device *dev;
	netdevice_tracker dev_tracker;
	u8 primary_key[0];
};
struct neigh_table {
	int family;
	unsigned int entry_size;
	unsigned int key_len;
	__be16 protocol;
	__u32(*hash)(const void *pkey, const struct net_device *dev, __u32 *hash_rnd);
	char *id;
	struct neigh_parms parms;
	atomic_t entries;
	rwlock_t lock;
	struct neigh_statistics *stats;
};
struct neighbour *neigh_lookup(struct neigh_table *tbl, const void *pkey, struct net_device *dev);
struct neighbour *neigh_create(struct neigh_table *tbl, const void *pkey, struct net_device *dev);
int neigh_update(struct neighbour *neigh, const u8 *lladdr, u8 new, u32 flags, u32 nlmsg_pid);
void neigh_release(struct neighbour *neigh);
struct neighbour *neigh_clone(struct neighbour *neigh);
int neigh_event_send(struct neighbour *neigh, struct sk_buff *skb);
void neigh_ha_snapshot(char *dst, const struct neighbour *n, const struct net_device *dev);
#endif
