#ifndef QZ_LINUX_MII_H
#define QZ_LINUX_MII_H
struct ethtool_cmd;
struct ethtool_link_ksettings;
struct ifreq;
struct mii_if_info;
struct mii_ioctl_data;
struct net_device;
#define MII_BMCR 0
#define MII_BMSR 1
#define MII_PHYSID1 2
#define MII_PHYSID2 3
#define MII_ADVERTISE 4
#define MII_LPA 5
#define MII_EXPANSION 6
#define MII_CTRL1000 9
#define MII_STAT1000 10
#define MII_MMD_CTRL 13
#define MII_MMD_DATA 14
#define MII_ESTATUS 15
#define MII_NWAYTEST 20
#define MII_SREVISION 22
#define MII_RESV1 23
#define MII_LBRERROR 24
#define MII_PHYADDR 25
#define MII_RESV2 26
#define MII_TPISTATUS 27
#define MII_NCONFIG 28
#define BMCR_SPEED1000 0x40
#define BMCR_CTST 0x80
#define BMCR_FULLDPLX 0x100
#define BMCR_ANRESTART 0x200
#define BMCR_ISOLATE 0x400
#define BMCR_PDOWN 0x800
#define BMCR_ANENABLE 0x1000
#define BMCR_SPEED100 0x2000
#define BMCR_LOOPBACK 0x4000
#define BMCR_RESET 0x8000
#define BMSR_ERCAP 1
#define BMSR_JCD 2
#define BMSR_LSTATUS 4
#define BMSR_ANEGCAPABLE 8
#define BMSR_RFAULT 0x10
#define BMSR_ANEGCOMPLETE 0x20
#define BMSR_ESTATEN 0x100
#define BMSR_10HALF 0x800
#define BMSR_10FULL 0x1000
#define BMSR_100HALF 0x2000
#define BMSR_100FULL 0x4000
#define BMSR_100BASE4 0x8000
#define ADVERTISE_SLCT 31
#define ADVERTISE_CSMA 1
#define ADVERTISE_10HALF 0x20
#define ADVERTISE_1000XFULL 0x20
#define ADVERTISE_10FULL 0x40
#define ADVERTISE_1000XHALF 0x40
#define ADVERTISE_100HALF 0x80
#define ADVERTISE_1000XPAUSE 0x80
#define ADVERTISE_100FULL 0x100
#define ADVERTISE_1000XPSE_ASYM 0x100
#define ADVERTISE_100BASE4 0x200
#define ADVERTISE_PAUSE_CAP 0x400
#define ADVERTISE_PAUSE_ASYM 0x800
#define ADVERTISE_RESV 0x1000
#define ADVERTISE_RFAULT 0x2000
#define ADVERTISE_LPACK 0x4000
#define ADVERTISE_FULL 0x141ULL
#define ADVERTISE_ALL 0x1e0ULL
#define LPA_10HALF 0x20
#define LPA_10FULL 0x40
#define LPA_100HALF 0x80
#define LPA_1000XPAUSE 0x80
#define LPA_100FULL 0x100
#define LPA_1000XPAUSE_ASYM 0x100
#define LPA_PAUSE_CAP 0x400
#define LPA_PAUSE_ASYM 0x800
#define LPA_LPACK 0x4000
#define LPA_NPAGE 0x8000
#define LPA_DUPLEX 0x140ULL
#define LPA_100 0x380ULL
#define EXPANSION_NWAY 1
#define EXPANSION_ENABLENPAGE 4
#define ESTATUS_1000_TFULL 0x2000
#define ESTATUS_1000_THALF 0x1000
#define LPA_SGMII_SPD_MASK 0xc00
#define LPA_SGMII_FULL_DUPLEX 0x1000
#define LPA_SGMII_10 0
#define LPA_SGMII_100 0x400
#define LPA_SGMII_1000 0x800
#define LPA_SGMII_LINK 0x8000
#define ADVERTISE_1000FULL 0x200
#define ADVERTISE_1000HALF 0x100
#define CTL1000_AS_MASTER 0x800
#define CTL1000_ENABLE_MASTER 0x1000
#define LPA_1000LOCALRXOK 0x2000
#define LPA_1000REMRXOK 0x1000
#define LPA_1000FULL 0x800
#define LPA_1000HALF 0x400
#define FLOW_CTRL_TX 1
#define FLOW_CTRL_RX 2
struct mii_ioctl_data {
	__u16 phy_id;
	__u16 reg_num;
	__u16 val_in;
	__u16 val_out;
};
struct mii_if_info {
	int phy_id;
	int advertising;
	int phy_id_mask;
	int reg_num_mask;
	unsigned int full_duplex : 1;
	unsigned int force_media : 1;
	unsigned int supports_gmii : 1;
	struct net_device *dev;
	int (*mdio_read)(struct net_device *dev, int phy_id, int location);
	void (*mdio_write)(struct net_device *dev, int phy_id, int location, int val);
};
int mii_link_ok(struct mii_if_info *mii);
int mii_nway_restart(struct mii_if_info *mii);
void mii_ethtool_gset(struct mii_if_info *mii, struct ethtool_cmd *ecmd);
void mii_ethtool_get_link_ksettings(struct mii_if_info *mii, struct ethtool_link_ksettings *cmd);
int mii_ethtool_sset(struct mii_if_info *mii, struct ethtool_cmd *ecmd);
int mii_ethtool_set_link_ksettings(struct mii_if_info *mii, const struct ethtool_link_ksettings *cmd);
int mii_check_gmii_support(struct mii_if_info *mii);
void mii_check_link(struct mii_if_info *mii);
unsigned int mii_check_media(struct mii_if_info *mii, unsigned int ok_to_print, unsigned int init_media);
int generic_mii_ioctl(struct mii_if_info *mii_if, struct mii_ioctl_data *mii_data, int cmd, unsigned int *duplex_changed);
struct mii_ioctl_data *if_mii(struct ifreq *rq);
unsigned int mii_nway_result(unsigned int negotiated);
unsigned int mii_duplex(unsigned int duplex_lock, unsigned int negotiated);
u32 ethtool_adv_to_mii_adv_t (u32 ethadv);
u32 linkmode_adv_to_mii_adv_t (unsigned long *advertising);
u32 mii_adv_to_ethtool_adv_t (u32 adv);
u32 ethtool_adv_to_mii_ctrl1000_t (u32 ethadv);
u32 linkmode_adv_to_mii_ctrl1000_t (unsigned long *advertising);
u32 mii_ctrl1000_to_ethtool_adv_t (u32 adv);
u32 mii_lpa_to_ethtool_lpa_t (u32 lpa);
u32 mii_stat1000_to_ethtool_lpa_t (u32 lpa);
void mii_stat1000_mod_linkmode_lpa_t (unsigned long *advertising, u32 lpa);
u32 ethtool_adv_to_mii_adv_x(u32 ethadv);
u32 mii_adv_to_ethtool_adv_x(u32 adv);
u32 linkmode_adv_to_lcl_adv_t (unsigned long *advertising);
u16 mii_advertise_flowctrl(int cap);
u8 mii_resolve_flowctrl_fdx(u16 lcladv, u16 rmtadv);
#endif
