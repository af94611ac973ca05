#ifndef QZ_LINUX_FS_ENET_PD_H
#define QZ_LINUX_FS_ENET_PD_H
#include <linux/if_ether.h>
struct clk;
struct device_node;
struct fs_mii_bus_info;
struct fs_platform_info {
	u32 cp_command;
	u32 clk_rx;
	u32 clk_tx;
	u32 mem_offset;
	u32 dpram_offset;
	u32 device_flags;
	struct device_node *phy_node;
	const struct fs_mii_bus_info *bus_info;
	int rx_ring;
	int tx_ring;
	__u8 macaddr[ETH_ALEN];
	int rx_copybreak;
	int napi_weight;
	int use_rmii;
	int has_phy;
	struct clk *clk_per;
};
#endif
