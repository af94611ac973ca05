#ifndef QZ_NET_MACSEC_H
#define QZ_NET_MACSEC_H
#include <linux/if_link.h>
#include <linux/if_macsec.h>
struct crypto_aead;
struct macsec_context;
struct macsec_dev_stats;
struct macsec_rx_sa;
struct macsec_rx_sa_stats;
struct macsec_rx_sc;
struct macsec_rx_sc_stats;
struct macsec_secy;
struct macsec_tx_sa;
struct macsec_tx_sa_stats;
struct macsec_tx_sc_stats;
struct metadata_dst;
struct net_device;
struct pcpu_rx_sc_stats;
struct pcpu_tx_sc_stats;
struct phy_device;
#define MACSEC_NUM_AN 4
#define MACSEC_SCI_LEN 8
#define MACSEC_PORT_ES (htons(0x0001))
#define MACSEC_TCI_ES 0x40
#define MACSEC_TCI_SC 0x20
#define MACSEC_TCI_SCB 0x10
#define MACSEC_TCI_C 4
#define MACSEC_TCI_CONFID 12
#define MACSEC_DEFAULT_ICV_LEN 0x10
typedef u64 sci_t;
typedef u32 ssci_t;
union salt {
	struct {
		u32 ssci;
		u64 pn;
	};
	u8 bytes[MACSEC_SALT_LEN];
};
typedef union salt salt_t;
union pn {
	struct {
		u32 lower;
		u32 upper;
	};
};
typedef union pn pn_t;
struct macsec_key {
	u8 id[MACSEC_KEYID_LEN];
	struct crypto_aead *tfm;
	salt_t salt;
};
struct macsec_rx_sa {
	struct macsec_key key;
	ssci_t ssci;
	spinlock_t lock;
	union {
		pn_t next_pn_halves;
		u64 next_pn;
	};
	refcount_t refcnt;
	bool active;
	struct macsec_rx_sa_stats *stats;
	struct macsec_rx_sc *sc;
	struct rcu_head rcu;
};
struct macsec_rx_sc {
	struct macsec_rx_sc *next;
	sci_t sci;
	bool active;
	struct macsec_rx_sa *sa[MACSEC_NUM_AN];
	struct pcpu_rx_sc_stats *stats;
	refcount_t refcnt;
	struct rcu_head rcu_head;
};
struct macsec_tx_sa {
	struct macsec_key key;
	ssci_t ssci;
	spinlock_t lock;
	union {
		pn_t next_pn_halves;
		u64 next_pn;
	};
	refcount_t refcnt;
	bool active;
	struct macsec_tx_sa_stats *stats;
	struct rcu_head rcu;
};
struct macsec_tx_sc {
	bool active;
	u8 encoding_sa;
	bool encrypt;
	bool send_sci;
	bool end_station;
	bool scb;
	struct macsec_tx_sa *sa[MACSEC_NUM_AN];
	struct pcpu_tx_sc_stats *stats;
	struct metadata_dst *md_dst;
};
struct macsec_secy {
	struct net_device *netdev;
	sci_t sci;
	u16 key_len;
	u16 icv_len;
	enum macsec_validation_type validate_frames;
	bool xpn;
	bool operational;
	bool protect_frames;
	bool replay_protect;
	u32 replay_window;
	struct macsec_tx_sc tx_sc;
	struct macsec_rx_sc *rx_sc;
};
struct macsec_context {
	union {
		struct net_device *netdev;
		struct phy_device *phydev;
	};
	enum macsec_offload offload;
	struct macsec_secy *secy;
	struct macsec_rx_sc *rx_sc;
	struct {
		bool update_pn;
		unsigned char assoc_num;
		u8 key[MACSEC_MAX_KEY_LEN];
		union {
			struct macsec_rx_sa *rx_sa;
			struct macsec_tx_sa *tx_sa;
		};
	} sa;
	union {
		struct macsec_tx_sc_stats *tx_sc_stats;
		struct macsec_tx_sa_stats *tx_sa_stats;
		struct macsec_rx_sc_stats *rx_sc_stats;
		struct macsec_rx_sa_stats *rx_sa_stats;
		struct macsec_dev_stats *dev_stats;
	} stats;
};
struct macsec_ops {
	int (*mdo_dev_open)(struct macsec_context *ctx);
	int (*mdo_dev_stop)(struct macsec_context *ctx);
	int (*mdo_add_secy)(struct macsec_context *ctx);
	int (*mdo_upd_secy)(struct macsec_context *ctx);
	int (*mdo_del_secy)(struct macsec_context *ctx);
	int (*mdo_add_rxsc)(struct macsec_context *ctx);
	int (*mdo_upd_rxsc)(struct macsec_context *ctx);
	int (*mdo_del_rxsc)(struct macsec_context *ctx);
	int (*mdo_add_rxsa)(struct macsec_context *ctx);
	int (*mdo_upd_rxsa)(struct macsec_context *ctx);
	int (*mdo_del_rxsa)(struct macsec_context *ctx);
	int (*mdo_add_txsa)(struct macsec_context *ctx);
	int (*mdo_upd_txsa)(struct macsec_context *ctx);
	int (*mdo_del_txsa)(struct macsec_context *ctx);
	int (*mdo_get_dev_stats)(struct macsec_context *ctx);
	int (*mdo_get_tx_sc_stats)(struct macsec_context *ctx);
	int (*mdo_get_tx_sa_stats)(struct macsec_context *ctx);
	int (*mdo_get_rx_sc_stats)(struct macsec_context *ctx);
	int (*mdo_get_rx_sa_stats)(struct macsec_context *ctx);
	bool rx_uses_md_dst;
};
void macsec_pn_wrapped(struct macsec_secy *secy, struct macsec_tx_sa *tx_sa);
bool macsec_send_sci(const struct macsec_secy *secy);
#endif
