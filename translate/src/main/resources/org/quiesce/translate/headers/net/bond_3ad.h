#ifndef QZ_NET_BOND_3AD_H
#define QZ_NET_BOND_3AD_H
struct slave;
struct mac_addr {
	int __qz_none;
};
struct port_params {
	struct mac_addr system;
	u16 key;
	u16 port_number;
	u16 port_state;
};
struct port {
	bool is_enabled;
	struct slave *slave;
	u32 transaction_id;
};
#endif
