#ifndef QZ_NET_TLS_H
#define QZ_NET_TLS_H
#include <linux/highmem.h>
#include <linux/in.h>
#include <linux/net.h>
#include <linux/node.h>
#include <linux/skbuff.h>
#include <linux/udp.h>
#include <net/sock.h>
struct net_device;
struct proto;
struct sk_buff;
struct sock;
struct tls_context;
struct tls_crypto_info;
struct tls_offload_context_rx;
struct tls_offload_context_tx;
struct tls_record_info;
#define TLS_MAX_PAYLOAD_SIZE ((size_t) 1 << 14)
#define TLS_HEADER_SIZE 5
#define TLS_RECORD_TYPE_DATA 23
#define TLS_DRIVER_STATE_SIZE_TX 0x10
#define TLS_OFFLOAD_CONTEXT_SIZE_TX (sizeof(struct tls_offload_context_tx) + TLS_DRIVER_STATE_SIZE_TX)
#define TLS_DEVICE_RESYNC_ASYNC_LOGMAX 13
#define TLS_DRIVER_STATE_SIZE_RX 8
struct tx_work {
	struct delayed_work work;
	struct sock *sk;
};
struct tls_record_info {
	struct list_head list;
	u32 end_seq;
	int len;
	int num_frags;
	skb_frag_t frags[MAX_SKB_FRAGS];
};
struct tls_offload_context_tx {
	spinlock_t lock;
	struct list_head records_list;
	void (*sk_destruct)(struct sock *sk);
	struct tls_context *ctx;
	u8 driver_state[];
};
struct cipher_context {
	char *iv;
	char *rec_seq;
};
struct tls_prot_info {
	u16 version;
	u16 cipher_type;
	u16 iv_size;
	u16 salt_size;
	u16 tail_size;
};
struct tls_context {
	struct tls_prot_info prot_info;
	u8 tx_conf : 3;
	u8 rx_conf : 3;
	void (*sk_write_space)(struct sock *sk);
	struct net_device *netdev;
	struct cipher_context tx;
	struct cipher_context rx;
	struct mutex tx_lock;
	unsigned long flags;
	struct proto *sk_proto;
	struct sock *sk;
	void (*sk_destruct)(struct sock *sk);
	struct list_head list;
	refcount_t refcount;
	struct rcu_head rcu;
};
enum tls_offload_ctx_dir { TLS_OFFLOAD_CTX_DIR_RX, TLS_OFFLOAD_CTX_DIR_TX };
struct tlsdev_ops {
	int (*tls_dev_add)(struct net_device *netdev, struct sock *sk, enum tls_offload_ctx_dir direction, struct tls_crypto_info *crypto_info, u32 start_offload_tcp_sn);
	void (*tls_dev_del)(struct net_device *netdev, struct tls_context *ctx, enum tls_offload_ctx_dir direction);
	int (*tls_dev_resync)(struct net_device *netdev, struct sock *sk, u32 seq, u8 *rcd_sn, enum tls_offload_ctx_dir direction);
};
enum tls_offload_sync_type { TLS_OFFLOAD_SYNC_TYPE_CORE_NEXT_HINT = 1, TLS_OFFLOAD_SYNC_TYPE_DRIVER_REQ_ASYNC };
struct tls_offload_resync_async {
	atomic64_t req;
	u32 log[TLS_DEVICE_RESYNC_ASYNC_LOGMAX];
};
struct tls_record_info *tls_get_record(struct tls_offload_context_tx *context, u32 seq, u64 *p_record_sn);
bool tls_record_is_start_marker(struct tls_record_info *rec);
u32 tls_record_start_seq(struct tls_record_info *rec);
bool tls_is_sk_tx_device_offloaded(struct sock *sk);
struct tls_context *tls_get_ctx(const struct sock *sk);
struct tls_offload_context_tx *tls_offload_ctx_tx(const struct tls_context *tls_ctx);
struct tls_offload_context_rx *tls_offload_ctx_rx(const struct tls_context *tls_ctx);
void *__tls_driver_ctx(struct tls_context *tls_ctx, enum tls_offload_ctx_dir direction);
void *tls_driver_ctx(const struct sock *sk, enum tls_offload_ctx_dir direction);
void tls_offload_rx_resync_request(struct sock *sk, __be32 seq);
void tls_offload_rx_resync_async_request_start(struct sock *sk, __be32 seq, u16 len);
void tls_offload_rx_resync_async_request_end(struct sock *sk, __be32 seq);
void tls_offload_rx_resync_set_type(struct sock *sk, enum tls_offload_sync_type type);
bool tls_offload_tx_resync_pending(struct sock *sk);
struct sk_buff *tls_encrypt_skb(struct sk_buff *skb);
void tls_offload_tx_resync_request(struct sock *sk, u32 got_seq, u32 exp_seq);
bool tls_is_sk_rx_device_offloaded(struct sock *sk);
#endif
