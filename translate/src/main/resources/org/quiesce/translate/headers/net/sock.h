#ifndef QZ_NET_SOCK_H
#define QZ_NET_SOCK_H
#include <linux/mm_types_task.h>
#include <linux/skbuff.h>
#include <linux/sockptr.h>
#include <net/net_namespace.h>
struct dst_entry;
struct inet_hashinfo;
struct iov_iter;
struct kmem_cache;
struct msghdr;
struct net;
struct page;
struct proto;
struct request_sock_ops;
struct sk_buff;
struct sock;
struct sockaddr;
struct socket;
struct socket_wq;
#define sk_hash __sk_common.skc_hash
#define sk_daddr __sk_common.skc_daddr
#define sk_family __sk_common.skc_family
#define sk_state __sk_common.skc_state
#define sk_ipv6only __sk_common.skc_ipv6only
#define sk_bound_dev_if __sk_common.skc_bound_dev_if
#define sk_prot __sk_common.skc_prot
#define sk_v6_daddr __sk_common.skc_v6_daddr
#define sk_v6_rcv_saddr __sk_common.skc_v6_rcv_saddr
#define SHUTDOWN_MASK 3
#define RCV_SHUTDOWN 1
#define SEND_SHUTDOWN 2
#define rcu_dereference_sk_user_data(a_) __rcu_dereference_sk_user_data_with_flags(a_, 0)
#define bh_lock_sock(a_) spin_lock(&((a_)-> sk_lock.slock))
#define bh_unlock_sock(a_) spin_unlock(&((a_)-> sk_lock.slock))
struct sock {
	struct sk_buff_head sk_receive_queue;
	struct {
		int len;
		struct sk_buff *head;
		struct sk_buff *tail;
	} sk_backlog;
	union {
		struct socket_wq *sk_wq;
	};
	struct dst_entry *sk_dst_cache;
	int sk_sndbuf;
	int sk_wmem_queued;
	refcount_t sk_wmem_alloc;
	int sk_write_pending;
	struct page_frag sk_frag;
	gfp_t sk_allocation;
	u16 sk_protocol;
	unsigned long sk_lingertime;
	struct proto *sk_prot_creator;
	rwlock_t sk_callback_lock;
	int sk_err;
	u8 sk_shutdown;
	bool sk_use_task_frag;
	struct socket *sk_socket;
	void *sk_user_data;
	void (*sk_state_change)(struct sock *sk);
	void (*sk_data_ready)(struct sock *sk);
	void (*sk_write_space)(struct sock *sk);
	int (*sk_backlog_rcv)(struct sock *sk, struct sk_buff *skb);
	void (*sk_destruct)(struct sock *sk);
};
enum sock_flags { SOCK_DEAD, SOCK_DONE, SOCK_URGINLINE, SOCK_LINGER = 4 };
struct proto {
	void (*close)(struct sock *sk, long timeout);
	int (*connect)(struct sock *sk, struct sockaddr *uaddr, int addr_len);
	int (*disconnect)(struct sock *sk, int flags);
	struct sock *(*accept)(struct sock *sk, int flags, int *err, bool kern);
	int (*ioctl)(struct sock *sk, int cmd, unsigned long arg);
	int (*init)(struct sock *sk);
	void (*destroy)(struct sock *sk);
	void (*shutdown)(struct sock *sk, int how);
	int (*setsockopt)(struct sock *sk, int level, int optname, sockptr_t optval, unsigned int optlen);
	int (*getsockopt)(struct sock *sk, int level, int optname, char *optval, int *option);
	void (*keepalive)(struct sock *sk, int valbool);
	int (*compat_ioctl)(struct sock *sk, unsigned int cmd, unsigned long arg);
	int (*sendmsg)(struct sock *sk, struct msghdr *msg, size_t len);
	int (*recvmsg)(struct sock *sk, struct msghdr *msg, size_t len, int flags, int *addr_len);
	int (*sendpage)(struct sock *sk, struct page *page, int offset, size_t size, int flags);
	int (*bind)(struct sock *sk, struct sockaddr *addr, int addr_len);
	int (*backlog_rcv)(struct sock *sk, struct sk_buff *skb);
	int (*hash)(struct sock *sk);
	void (*unhash)(struct sock *sk);
	void (*rehash)(struct sock *sk);
	struct kmem_cache *slab;
	unsigned int obj_size;
	unsigned int *orphan_count;
	struct request_sock_ops *rsk_prot;
	union {
		struct inet_hashinfo *hashinfo;
	} h;
	struct module *owner;
	char name[32];
	struct list_head node;
};
void *__rcu_dereference_sk_user_data_with_flags(const struct sock *sk, uintptr_t flags);
struct net *sock_net(const struct sock *sk);
void sock_hold(struct sock *sk);
void sock_set_flag(struct sock *sk, enum sock_flags flag);
bool sock_flag(const struct sock *sk, enum sock_flags flag);
void sk_acceptq_removed(struct sock *sk);
bool sk_acceptq_is_full(const struct sock *sk);
int sk_stream_min_wspace(const struct sock *sk);
int sk_stream_wspace(const struct sock *sk);
void __sk_add_backlog(struct sock *sk, struct sk_buff *skb);
int sk_backlog_rcv(struct sock *sk, struct sk_buff *skb);
int sk_stream_wait_connect(struct sock *sk, long *timeo_p);
void sk_stream_wait_close(struct sock *sk, long timeo_p);
int sk_stream_error(struct sock *sk, int flags, int err);
void sk_set_memalloc(struct sock *sk);
int sk_wait_data(struct sock *sk, long *timeo, const struct sk_buff *skb);
void lock_sock(struct sock *sk);
void release_sock(struct sock *sk);
bool sock_owned_by_user(const struct sock *sk);
struct sock *sk_alloc(struct net *net, int family, gfp_t priority, struct proto *prot, int kern);
void sk_destruct(struct sock *sk);
void sk_send_sigurg(struct sock *sk);
int sock_no_shutdown(struct socket *, int);
void sock_put(struct sock *sk);
void sock_gen_put(struct sock *sk);
void sk_tx_queue_set(struct sock *sk, int tx_queue);
int sk_tx_queue_get(const struct sock *sk);
int sk_rx_queue_get(const struct sock *sk);
wait_queue_head_t *sk_sleep(struct sock *sk);
void sock_orphan(struct sock *sk);
struct dst_entry *__sk_dst_get(struct sock *sk);
struct dst_entry *sk_dst_get(struct sock *sk);
void sk_setup_caps(struct sock *sk, struct dst_entry *dst);
int skb_do_copy_data_nocache(struct sock *sk, struct sk_buff *skb, struct iov_iter *from, char *to, int copy, int offset);
int skb_add_data_nocache(struct sock *sk, struct sk_buff *skb, struct iov_iter *from, int copy);
bool skwq_has_sleeper(struct socket_wq *wq);
void skb_set_owner_w(struct sk_buff *skb, struct sock *sk);
int sock_queue_rcv_skb(struct sock *sk, struct sk_buff *skb);
int sock_error(struct sock *sk);
void sk_error_report(struct sock *sk);
void sk_set_bit(int nr, struct sock *sk);
void sk_clear_bit(int nr, struct sock *sk);
void sk_wake_async(const struct sock *sk, int how, int band);
gfp_t gfp_any(void);
long sock_rcvtimeo(const struct sock *sk, bool noblock);
long sock_sndtimeo(const struct sock *sk, bool noblock);
int sock_rcvlowat(const struct sock *sk, int waitall, int len);
int sock_intr_errno(long timeo);
bool sk_fullsock(const struct sock *sk);
void sk_pacing_shift_update(struct sock *sk, int val);
void sock_set_reuseaddr(struct sock *sk);
#endif
