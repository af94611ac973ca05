#ifndef QZ_LINUX_SKBUFF_H
#define QZ_LINUX_SKBUFF_H
#include <linux/bvec.h>
#include <linux/dma-direction.h>
#include <linux/key.h>
#include <linux/mm.h>
#include <linux/netdev_features.h>
#include <linux/page_ref.h>
#include <linux/pm_wakeup.h>
#include <linux/random.h>
#include <linux/scatterlist.h>
#include <linux/socket.h>
#include <linux/uio.h>
struct bio_vec;
struct dst_entry;
struct flow_keys;
struct iov_iter;
struct msghdr;
struct napi_struct;
struct net_device;
struct page;
struct scatterlist;
struct sec_path;
struct sk_buff;
struct sk_buff_head;
struct skb_ext;
struct skb_shared_hwtstamps;
struct sock;
struct ubuf_info;
#define CHECKSUM_NONE 0
#define CHECKSUM_UNNECESSARY 1
#define CHECKSUM_COMPLETE 2
#define CHECKSUM_PARTIAL 3
#define MAX_SKB_FRAGS 0x10UL
#define ENCAP_TYPE_ETHER 0
#define NET_IP_ALIGN 2
#define NET_SKB_PAD max(32, L1_CACHE_BYTES)
#define SKB_DATA_ALIGN(a_) ALIGN(a_, SMP_CACHE_BYTES)
#define SKB_WITH_OVERHEAD(a_) ((a_)- SKB_DATA_ALIGN(sizeof(struct skb_shared_info)))
#define SKB_MAX_ORDER(a_, b_) SKB_WITH_OVERHEAD((PAGE_SIZE << (b_))-(a_))
#define SKB_MAX_HEAD(a_) (SKB_MAX_ORDER((a_), 0))
#define dev_kfree_skb(a_) consume_skb(a_)
struct tc_skb_ext {
	__u32 chain;
	__u16 mru;
	__u16 zone;
};
struct sk_buff_head {
	struct sk_buff *next;
	struct sk_buff *prev;
	__u32 qlen;
	spinlock_t lock;
};
typedef struct bio_vec skb_frag_t;
struct skb_shared_hwtstamps {
	union {
		ktime_t hwtstamp;
		void *netdev_data;
	};
};
enum { SKBTX_HW_TSTAMP = 1, SKBTX_IN_PROGRESS = 4, SKBTX_HW_TSTAMP_USE_CYCLES = 8, SKBTX_HW_TSTAMP_NETDEV = 0x20 };
struct ubuf_info {
	void (*callback)(struct sk_buff *, struct ubuf_info *, bool zerocopy_success);
	refcount_t refcnt;
	u8 flags;
};
struct ubuf_info_msgzc {
	struct ubuf_info ubuf;
	union {
		struct {
			unsigned long desc;
			void *ctx;
		};
		struct {
			u32 id;
			u16 len;
		};
	};
};
struct skb_shared_info {
	__u8 flags;
	__u8 nr_frags;
	__u8 tx_flags;
	unsigned short gso_size;
	unsigned short gso_segs;
	struct sk_buff *frag_list;
	struct skb_shared_hwtstamps hwtstamps;
	unsigned int gso_type;
	u32 tskey;
	unsigned int xdp_frags_size;
	void *destructor_arg;
	skb_frag_t frags[MAX_SKB_FRAGS];
};
enum { SKB_GSO_TCPV4 = 1, SKB_GSO_TCP_ECN = 4, SKB_GSO_TCP_FIXEDID = 8, SKB_GSO_TCPV6 = 0x10, SKB_GSO_FCOE = 0x20, SKB_GSO_GRE = 0x40, SKB_GSO_GRE_CSUM = 0x80, SKB_GSO_IPXIP4 = 0x100, SKB_GSO_IPXIP6 = 0x200, SKB_GSO_UDP_TUNNEL = 0x400, SKB_GSO_UDP_TUNNEL_CSUM = 0x800, SKB_GSO_PARTIAL = 0x1000, SKB_GSO_UDP_L4 = 0x20000 };
typedef unsigned char *sk_buff_data_t;
struct sk_buff {
	union {
		struct {
			struct sk_buff *next;
			struct sk_buff *prev;
			union {
				struct net_device *dev;
			};
		};
		struct list_head list;
	};
	struct sock *sk;
	union {
		ktime_t tstamp;
		u64 skb_mstamp_ns;
	};
	char cb[48];
	union {
		struct {
			void (*destructor)(struct sk_buff *skb);
		};
	};
	unsigned int len;
	unsigned int data_len;
	__u16 mac_len;
	__u16 hdr_len;
	__u16 queue_mapping;
	__u8 peeked : 1;
	__u8 pfmemalloc : 1;
	__u8 pkt_type : 3;
	__u8 ip_summed : 2;
	__u8 ooo_okay : 1;
	__u8 l4_hash : 1;
	__u8 no_fcs : 1;
	__u8 encapsulation : 1;
	__u8 csum_valid : 1;
	__u8 vlan_present : 1;
	__u8 csum_level : 2;
	__u8 inner_protocol_type : 1;
	__u8 offload_fwd_mark : 1;
	__u8 offload_l3_fwd_mark : 1;
	__u8 decrypted : 1;
	union {
		__wsum csum;
		struct {
			__u16 csum_start;
			__u16 csum_offset;
		};
	};
	__u32 priority;
	int skb_iif;
	__u32 hash;
	__be16 vlan_proto;
	__u16 vlan_tci;
	union {
		unsigned int napi_id;
	};
	union {
		__u32 mark;
	};
	union {
		__be16 inner_protocol;
		__u8 inner_ipproto;
	};
	__u16 inner_network_header;
	__be16 protocol;
	__u16 mac_header;
	u64 kcov_handle;
	sk_buff_data_t tail;
	sk_buff_data_t end;
	unsigned char *head;
	unsigned char *data;
	unsigned int truesize;
	refcount_t users;
	struct skb_ext *extensions;
};
enum pkt_hash_types { PKT_HASH_TYPE_NONE, PKT_HASH_TYPE_L2, PKT_HASH_TYPE_L3, PKT_HASH_TYPE_L4 };
#define skb_queue_walk(q, s) for (s = (q)->next; s != (struct sk_buff *)(q); s = s->next)
#define skb_queue_walk_safe(q, s, t) for (s = (q)->next, t = s->next; s != (struct sk_buff *)(q); s = t, t = s->next)
#define skb_queue_reverse_walk(q, s) for (s = (q)->prev; s != (struct sk_buff *)(q); s = s->prev)
#define skb_list_walk_safe(f, s, n) for ((s) = (f), (n) = (s) ? (s)->next : NULL; (s); (s) = (n), (n) = (s) ? (s)->next : NULL)
#define skb_walk_frags(s, i) for (i = skb_shinfo(s)->frag_list; i; i = i->next)
#define skb_shinfo(s) __qz_skb_shinfo(s)
struct skb_shared_info *__qz_skb_shinfo(const struct sk_buff *skb);
unsigned char *skb_end_pointer(const struct sk_buff *skb);
unsigned int skb_frag_size(const skb_frag_t *frag);
void skb_frag_size_set(skb_frag_t *frag, unsigned int size);
void skb_frag_size_add(skb_frag_t *frag, int delta);
void skb_frag_size_sub(skb_frag_t *frag, int delta);
struct dst_entry *skb_dst(const struct sk_buff *skb);
void skb_dst_set(struct sk_buff *skb, struct dst_entry *dst);
void kfree_skb(struct sk_buff *skb);
void consume_skb(struct sk_buff *skb);
void __kfree_skb(struct sk_buff *skb);
struct sk_buff *__alloc_skb(unsigned int size, gfp_t priority, int flags, int node);
struct sk_buff *build_skb(void *data, unsigned int frag_size);
struct sk_buff *napi_build_skb(void *data, unsigned int frag_size);
struct sk_buff *alloc_skb(unsigned int size, gfp_t priority);
struct sk_buff *skb_clone(struct sk_buff *skb, gfp_t priority);
void skb_copy_header(struct sk_buff *new, const struct sk_buff *old);
struct sk_buff *skb_copy(const struct sk_buff *skb, gfp_t priority);
int pskb_expand_head(struct sk_buff *skb, int nhead, int ntail, gfp_t gfp_mask);
struct sk_buff *skb_realloc_headroom(struct sk_buff *skb, unsigned int headroom);
struct sk_buff *skb_copy_expand(const struct sk_buff *skb, int newheadroom, int newtailroom, gfp_t priority);
int skb_to_sgvec(struct sk_buff *skb, struct scatterlist *sg, int offset, int len);
int skb_pad(struct sk_buff *skb, int pad);
void skb_clear_hash(struct sk_buff *skb);
void skb_set_hash(struct sk_buff *skb, __u32 hash, enum pkt_hash_types type);
bool skb_flow_dissect_flow_keys(const struct sk_buff *skb, struct flow_keys *flow, unsigned int flags);
__u32 skb_get_hash(struct sk_buff *skb);
__u32 skb_get_hash_raw(const struct sk_buff *skb);
void skb_copy_hash(struct sk_buff *to, const struct sk_buff *from);
struct skb_shared_hwtstamps *skb_hwtstamps(struct sk_buff *skb);
void skb_mark_not_on_list(struct sk_buff *skb);
struct sk_buff *skb_get(struct sk_buff *skb);
int skb_cloned(const struct sk_buff *skb);
int skb_unclone(struct sk_buff *skb, gfp_t pri);
int skb_header_cloned(const struct sk_buff *skb);
int skb_shared(const struct sk_buff *skb);
struct sk_buff *skb_share_check(struct sk_buff *skb, gfp_t pri);
struct sk_buff *skb_unshare(struct sk_buff *skb, gfp_t pri);
bool skb_is_nonlinear(const struct sk_buff *skb);
unsigned int skb_headlen(const struct sk_buff *skb);
unsigned int skb_pagelen(const struct sk_buff *skb);
void __skb_fill_page_desc(struct sk_buff *skb, int i, struct page *page, int off, int size);
void skb_fill_page_desc(struct sk_buff *skb, int i, struct page *page, int off, int size);
void skb_add_rx_frag(struct sk_buff *skb, int i, struct page *page, int off, int size, unsigned int truesize);
unsigned char *skb_tail_pointer(const struct sk_buff *skb);
void skb_reset_tail_pointer(struct sk_buff *skb);
void skb_set_tail_pointer(struct sk_buff *skb, const int offset);
void *skb_put(struct sk_buff *skb, unsigned int len);
void *__skb_put(struct sk_buff *skb, unsigned int len);
void *__skb_put_zero(struct sk_buff *skb, unsigned int len);
void *__skb_put_data(struct sk_buff *skb, const void *data, unsigned int len);
void *skb_put_zero(struct sk_buff *skb, unsigned int len);
void *skb_put_data(struct sk_buff *skb, const void *data, unsigned int len);
void skb_put_u8(struct sk_buff *skb, u8 val);
void *skb_push(struct sk_buff *skb, unsigned int len);
void *__skb_push(struct sk_buff *skb, unsigned int len);
void *skb_pull(struct sk_buff *skb, unsigned int len);
void *__skb_pull(struct sk_buff *skb, unsigned int len);
void *skb_pull_inline(struct sk_buff *skb, unsigned int len);
void *skb_pull_data(struct sk_buff *skb, size_t len);
void *__pskb_pull_tail(struct sk_buff *skb, int delta);
bool pskb_may_pull(struct sk_buff *skb, unsigned int len);
unsigned int skb_headroom(const struct sk_buff *skb);
int skb_tailroom(const struct sk_buff *skb);
void skb_reserve(struct sk_buff *skb, int len);
void skb_set_inner_protocol(struct sk_buff *skb, __be16 protocol);
void skb_reset_mac_len(struct sk_buff *skb);
unsigned char *skb_inner_transport_header(const struct sk_buff *skb);
int skb_inner_transport_offset(const struct sk_buff *skb);
unsigned char *skb_inner_network_header(const struct sk_buff *skb);
unsigned char *skb_inner_mac_header(const struct sk_buff *skb);
bool skb_transport_header_was_set(const struct sk_buff *skb);
unsigned char *skb_transport_header(const struct sk_buff *skb);
void skb_reset_transport_header(struct sk_buff *skb);
void skb_set_transport_header(struct sk_buff *skb, const int offset);
unsigned char *skb_network_header(const struct sk_buff *skb);
void skb_reset_network_header(struct sk_buff *skb);
void skb_set_network_header(struct sk_buff *skb, const int offset);
int skb_mac_header_was_set(const struct sk_buff *skb);
unsigned char *skb_mac_header(const struct sk_buff *skb);
u32 skb_mac_header_len(const struct sk_buff *skb);
void skb_reset_mac_header(struct sk_buff *skb);
void skb_set_mac_header(struct sk_buff *skb, const int offset);
void skb_probe_transport_header(struct sk_buff *skb);
int skb_checksum_start_offset(const struct sk_buff *skb);
unsigned char *skb_checksum_start(const struct sk_buff *skb);
int skb_transport_offset(const struct sk_buff *skb);
u32 skb_network_header_len(const struct sk_buff *skb);
u32 skb_inner_network_header_len(const struct sk_buff *skb);
int skb_network_offset(const struct sk_buff *skb);
int skb_inner_network_offset(const struct sk_buff *skb);
int pskb_network_may_pull(struct sk_buff *skb, unsigned int len);
void __skb_trim(struct sk_buff *skb, unsigned int len);
void skb_trim(struct sk_buff *skb, unsigned int len);
int __pskb_trim(struct sk_buff *skb, unsigned int len);
int pskb_trim(struct sk_buff *skb, unsigned int len);
void skb_orphan(struct sk_buff *skb);
void *netdev_alloc_frag(unsigned int fragsz);
struct sk_buff *__netdev_alloc_skb(struct net_device *dev, unsigned int length, gfp_t gfp_mask);
struct sk_buff *netdev_alloc_skb(struct net_device *dev, unsigned int length);
struct sk_buff *__dev_alloc_skb(unsigned int length, gfp_t gfp_mask);
struct sk_buff *dev_alloc_skb(unsigned int length);
struct sk_buff *__netdev_alloc_skb_ip_align(struct net_device *dev, unsigned int length, gfp_t gfp);
struct sk_buff *netdev_alloc_skb_ip_align(struct net_device *dev, unsigned int length);
void skb_free_frag(void *addr);
void *napi_alloc_frag(unsigned int fragsz);
void *napi_alloc_frag_align(unsigned int fragsz, unsigned int align);
struct sk_buff *__napi_alloc_skb(struct napi_struct *napi, unsigned int length, gfp_t gfp_mask);
struct sk_buff *napi_alloc_skb(struct napi_struct *napi, unsigned int length);
void napi_consume_skb(struct sk_buff *skb, int budget);
struct page *__dev_alloc_pages(gfp_t gfp_mask, unsigned int order);
struct page *dev_alloc_pages(unsigned int order);
struct page *__dev_alloc_page(gfp_t gfp_mask);
struct page *dev_alloc_page(void);
bool dev_page_is_reusable(const struct page *page);
unsigned int skb_frag_off(const skb_frag_t *frag);
void skb_frag_off_add(skb_frag_t *frag, int delta);
void skb_frag_off_set(skb_frag_t *frag, unsigned int offset);
struct page *skb_frag_page(const skb_frag_t *frag);
void __skb_frag_ref(skb_frag_t *frag);
void __skb_frag_unref(skb_frag_t *frag, bool recycle);
void *skb_frag_address(const skb_frag_t *frag);
void *skb_frag_address_safe(const skb_frag_t *frag);
void __skb_frag_set_page(skb_frag_t *frag, struct page *page);
void skb_frag_set_page(struct sk_buff *skb, int f, struct page *page);
dma_addr_t skb_frag_dma_map(struct device *dev, const skb_frag_t *frag, size_t offset, size_t size, enum dma_data_direction dir);
struct sk_buff *pskb_copy(struct sk_buff *skb, gfp_t gfp_mask);
int skb_cow(struct sk_buff *skb, unsigned int headroom);
int skb_cow_head(struct sk_buff *skb, unsigned int headroom);
int skb_padto(struct sk_buff *skb, unsigned int len);
int __skb_put_padto(struct sk_buff *skb, unsigned int len, bool free_on_error);
int skb_put_padto(struct sk_buff *skb, unsigned int len);
bool skb_can_coalesce(struct sk_buff *skb, int i, const struct page *page, int off);
int __skb_linearize(struct sk_buff *skb);
int skb_linearize(struct sk_buff *skb);
void *skb_pull_rcsum(struct sk_buff *skb, unsigned int len);
void *skb_push_rcsum(struct sk_buff *skb, unsigned int len);
bool skb_has_frag_list(const struct sk_buff *skb);
void skb_frag_list_init(struct sk_buff *skb);
int skb_copy_datagram_iter(const struct sk_buff *from, int offset, struct iov_iter *to, int size);
int skb_copy_datagram_msg(const struct sk_buff *from, int offset, struct msghdr *msg, int size);
int skb_copy_bits(const struct sk_buff *skb, int offset, void *to, int len);
int skb_store_bits(struct sk_buff *skb, int offset, const void *from, int len);
__wsum skb_copy_and_csum_bits(const struct sk_buff *skb, int offset, u8 *to, int len);
void skb_copy_and_csum_dev(const struct sk_buff *skb, u8 *to);
void skb_scrub_packet(struct sk_buff *skb, bool xnet);
bool skb_gso_validate_mac_len(const struct sk_buff *skb, unsigned int len);
struct sk_buff *skb_vlan_untag(struct sk_buff *skb);
int __skb_vlan_pop(struct sk_buff *skb, u16 *vlan_tci);
int skb_vlan_pop(struct sk_buff *skb);
__wsum skb_checksum(const struct sk_buff *skb, int offset, int len, __wsum csum);
void *__skb_header_pointer(const struct sk_buff *skb, int offset, int len, const void *data, int hlen, void *buffer);
void *skb_header_pointer(const struct sk_buff *skb, int offset, int len, void *buffer);
bool skb_needs_linearize(struct sk_buff *skb, netdev_features_t features);
void skb_copy_from_linear_data(const struct sk_buff *skb, void *to, const unsigned int len);
void skb_copy_from_linear_data_offset(const struct sk_buff *skb, const int offset, void *to, const unsigned int len);
void skb_copy_to_linear_data(struct sk_buff *skb, const void *from, const unsigned int len);
void skb_copy_to_linear_data_offset(struct sk_buff *skb, const int offset, const void *from, const unsigned int len);
void __net_timestamp(struct sk_buff *skb);
void skb_metadata_set(struct sk_buff *skb, u8 meta_len);
struct sk_buff *skb_clone_sk(struct sk_buff *skb);
bool skb_defer_rx_timestamp(struct sk_buff *skb);
void skb_complete_tx_timestamp(struct sk_buff *skb, struct skb_shared_hwtstamps *hwtstamps);
void skb_tstamp_tx(struct sk_buff *orig_skb, struct skb_shared_hwtstamps *hwtstamps);
void skb_tx_timestamp(struct sk_buff *skb);
void __skb_incr_checksum_unnecessary(struct sk_buff *skb);
void nf_reset_ct(struct sk_buff *skb);
int secpath_exists(const struct sk_buff *skb);
void skb_set_queue_mapping(struct sk_buff *skb, u16 queue_mapping);
u16 skb_get_queue_mapping(const struct sk_buff *skb);
void skb_record_rx_queue(struct sk_buff *skb, u16 rx_queue);
u16 skb_get_rx_queue(const struct sk_buff *skb);
bool skb_rx_queue_recorded(const struct sk_buff *skb);
struct sec_path *skb_sec_path(const struct sk_buff *skb);
bool skb_is_gso(const struct sk_buff *skb);
bool skb_is_gso_v6(const struct sk_buff *skb);
bool skb_is_gso_tcp(const struct sk_buff *skb);
void skb_checksum_none_assert(const struct sk_buff *skb);
bool skb_partial_csum_set(struct sk_buff *skb, u16 start, u16 off);
void skb_set_redirected(struct sk_buff *skb, bool from_ingress);
bool skb_csum_is_sctp(struct sk_buff *skb);
void skb_mark_for_recycle(struct sk_buff *skb);
/*
 * Queues are rings through their head, as in the kernel: a buffer that is queued is the queue's until somebody takes it out, and
 * to purge a queue frees what is in it. Those that begin with __ want the lock held, or nobody else there.
 */
#define __qz_skb_end(q) ((struct sk_buff *)(q))
static inline void __skb_queue_head_init(struct sk_buff_head *list) { list->prev = list->next = __qz_skb_end(list); list->qlen = 0; }
static inline void skb_queue_head_init(struct sk_buff_head *list) { spin_lock_init(&list->lock); __skb_queue_head_init(list); }
static inline int skb_queue_empty(const struct sk_buff_head *list) { return list->next == __qz_skb_end(list); }
static inline bool skb_queue_empty_lockless(const struct sk_buff_head *list) { return READ_ONCE(list->next) == __qz_skb_end(list); }
static inline __u32 skb_queue_len(const struct sk_buff_head *list) { return list->qlen; }
static inline __u32 skb_queue_len_lockless(const struct sk_buff_head *list) { return READ_ONCE(list->qlen); }
static inline bool skb_queue_is_last(const struct sk_buff_head *list, const struct sk_buff *skb) { return skb->next == __qz_skb_end(list); }
static inline bool skb_queue_is_first(const struct sk_buff_head *list, const struct sk_buff *skb) { return skb->prev == __qz_skb_end(list); }
static inline struct sk_buff *skb_queue_next(const struct sk_buff_head *list, const struct sk_buff *skb) { (void)list; return skb->next; }
static inline struct sk_buff *skb_queue_prev(const struct sk_buff_head *list, const struct sk_buff *skb) { (void)list; return skb->prev; }
static inline struct sk_buff *skb_peek(const struct sk_buff_head *list) { struct sk_buff *first = list->next; return first == __qz_skb_end(list) ? NULL : first; }
static inline struct sk_buff *__skb_peek(const struct sk_buff_head *list) { return list->next; }
static inline struct sk_buff *skb_peek_tail(const struct sk_buff_head *list) { struct sk_buff *last = list->prev; return last == __qz_skb_end(list) ? NULL : last; }
static inline void __qz_skb_insert(struct sk_buff_head *list, struct sk_buff *skb, struct sk_buff *prev, struct sk_buff *next)
{
	skb->next = next;
	skb->prev = prev;
	if (next == __qz_skb_end(list))
		list->prev = skb;
	else
		next->prev = skb;
	if (prev == __qz_skb_end(list))
		list->next = skb;
	else
		prev->next = skb;
	list->qlen++;
}
static inline void __skb_queue_after(struct sk_buff_head *list, struct sk_buff *prev, struct sk_buff *newsk)
{
	__qz_skb_insert(list, newsk, prev, prev == __qz_skb_end(list) ? list->next : prev->next);
}
static inline void __skb_queue_before(struct sk_buff_head *list, struct sk_buff *next, struct sk_buff *newsk)
{
	__qz_skb_insert(list, newsk, next == __qz_skb_end(list) ? list->prev : next->prev, next);
}
static inline void __skb_queue_head(struct sk_buff_head *list, struct sk_buff *newsk) { __skb_queue_after(list, __qz_skb_end(list), newsk); }
static inline void __skb_queue_tail(struct sk_buff_head *list, struct sk_buff *newsk) { __skb_queue_before(list, __qz_skb_end(list), newsk); }
static inline void __skb_unlink(struct sk_buff *skb, struct sk_buff_head *list)
{
	struct sk_buff *next = skb->next, *prev = skb->prev;

	list->qlen--;
	skb->next = skb->prev = NULL;
	if (next == __qz_skb_end(list))
		list->prev = prev;
	else
		next->prev = prev;
	if (prev == __qz_skb_end(list))
		list->next = next;
	else
		prev->next = next;
}
static inline struct sk_buff *__skb_dequeue(struct sk_buff_head *list)
{
	struct sk_buff *skb = skb_peek(list);

	if (skb)
		__skb_unlink(skb, list);
	return skb;
}
static inline struct sk_buff *__skb_dequeue_tail(struct sk_buff_head *list)
{
	struct sk_buff *skb = skb_peek_tail(list);

	if (skb)
		__skb_unlink(skb, list);
	return skb;
}
static inline void skb_queue_head(struct sk_buff_head *list, struct sk_buff *newsk)
{
	unsigned long flags;

	spin_lock_irqsave(&list->lock, flags);
	__skb_queue_head(list, newsk);
	spin_unlock_irqrestore(&list->lock, flags);
}
static inline void skb_queue_tail(struct sk_buff_head *list, struct sk_buff *newsk)
{
	unsigned long flags;

	spin_lock_irqsave(&list->lock, flags);
	__skb_queue_tail(list, newsk);
	spin_unlock_irqrestore(&list->lock, flags);
}
static inline void skb_append(struct sk_buff *old, struct sk_buff *newsk, struct sk_buff_head *list)
{
	unsigned long flags;

	spin_lock_irqsave(&list->lock, flags);
	__skb_queue_after(list, old, newsk);
	spin_unlock_irqrestore(&list->lock, flags);
}
static inline void skb_unlink(struct sk_buff *skb, struct sk_buff_head *list)
{
	unsigned long flags;

	spin_lock_irqsave(&list->lock, flags);
	__skb_unlink(skb, list);
	spin_unlock_irqrestore(&list->lock, flags);
}
static inline struct sk_buff *skb_dequeue(struct sk_buff_head *list)
{
	unsigned long flags;
	struct sk_buff *skb;

	spin_lock_irqsave(&list->lock, flags);
	skb = __skb_dequeue(list);
	spin_unlock_irqrestore(&list->lock, flags);
	return skb;
}
static inline struct sk_buff *skb_dequeue_tail(struct sk_buff_head *list)
{
	unsigned long flags;
	struct sk_buff *skb;

	spin_lock_irqsave(&list->lock, flags);
	skb = __skb_dequeue_tail(list);
	spin_unlock_irqrestore(&list->lock, flags);
	return skb;
}
static inline void __skb_queue_purge(struct sk_buff_head *list)
{
	struct sk_buff *skb;

	while ((skb = __skb_dequeue(list)))
		kfree_skb(skb);
}
static inline void skb_queue_purge(struct sk_buff_head *list)
{
	struct sk_buff *skb;

	while ((skb = skb_dequeue(list)))
		kfree_skb(skb);
}
static inline void skb_queue_splice_init(struct sk_buff_head *list, struct sk_buff_head *head)
{
	struct sk_buff *skb;

	while ((skb = __skb_dequeue_tail(list)))
		__skb_queue_head(head, skb);
}
static inline void skb_queue_splice_tail_init(struct sk_buff_head *list, struct sk_buff_head *head)
{
	struct sk_buff *skb;

	while ((skb = __skb_dequeue(list)))
		__skb_queue_tail(head, skb);
}
#define skb_queue_splice(l, h) skb_queue_splice_init(l, h)
#define skb_queue_splice_tail(l, h) skb_queue_splice_tail_init(l, h)
#endif
