#ifndef QZ_LINUX_MDIO_H
#define QZ_LINUX_MDIO_H
#include <linux/ethtool.h>
#include <linux/mii.h>
#include <linux/mod_devicetable.h>
struct ethtool_link_ksettings;
struct gpio_desc;
struct mdio_device;
struct mdio_if_info;
struct mii_bus;
struct mii_ioctl_data;
struct net_device;
struct phy_device;
#define MDIO_MMD_PMAPMD 1
#define MDIO_MMD_WIS 2
#define MDIO_MMD_PCS 3
#define MDIO_MMD_PHYXS 4
#define MDIO_MMD_AN 7
#define MDIO_MMD_VEND1 30
#define MDIO_MMD_VEND2 31
#define MDIO_CTRL1 0
#define MDIO_STAT1 1
#define MDIO_DEVID1 2
#define MDIO_DEVID2 3
#define MDIO_SPEED 4
#define MDIO_DEVS1 5
#define MDIO_DEVS2 6
#define MDIO_CTRL2 7
#define MDIO_STAT2 8
#define MDIO_PMA_TXDIS 9
#define MDIO_PMA_RXDET 10
#define MDIO_PMA_EXTABLE 11
#define MDIO_AN_ADVERTISE 0x10
#define MDIO_AN_LPA 19
#define MDIO_PCS_EEE_ABLE 20
#define MDIO_PHYXS_LNSTAT 24
#define MDIO_AN_EEE_ADV 60
#define MDIO_AN_EEE_LPABLE 61
#define MDIO_PMA_10GBR_FECABLE 170
#define MDIO_PCS_10GBX_STAT1 24
#define MDIO_PCS_10GBRT_STAT1 0x20
#define MDIO_AN_10GBT_CTRL 0x20
#define MDIO_AN_10GBT_STAT 33
#define MDIO_PMA_LASI_RXCTRL 0x9000
#define MDIO_PMA_LASI_TXCTRL 0x9001
#define MDIO_PMA_LASI_CTRL 0x9002
#define MDIO_PMA_LASI_RXSTAT 0x9003
#define MDIO_PMA_LASI_TXSTAT 0x9004
#define MDIO_PMA_LASI_STAT 0x9005
#define MDIO_CTRL1_SPEEDSEL 0x207c
#define MDIO_CTRL1_LPOWER 0x800
#define MDIO_CTRL1_RESET 0x8000
#define MDIO_PMA_CTRL1_LOOPBACK 1
#define MDIO_PCS_CTRL1_LOOPBACK 0x4000
#define MDIO_PHYXS_CTRL1_LOOPBACK 0x4000
#define MDIO_AN_CTRL1_RESTART 0x200
#define MDIO_AN_CTRL1_ENABLE 0x1000
#define MDIO_AN_CTRL1_XNP 0x2000
#define MDIO_CTRL1_SPEED10G 0x2040
#define MDIO_STAT1_LPOWERABLE 2
#define MDIO_STAT1_LSTATUS 4
#define MDIO_AN_STAT1_LPABLE 1
#define MDIO_AN_STAT1_COMPLETE 0x20
#define MDIO_SPEED_10G 1
#define MDIO_PMA_SPEED_1000 0x10
#define MDIO_PMA_SPEED_100 0x20
#define MDIO_DEVS_PMAPMD MDIO_DEVS_PRESENT(MDIO_MMD_PMAPMD)
#define MDIO_DEVS_WIS MDIO_DEVS_PRESENT(MDIO_MMD_WIS)
#define MDIO_DEVS_PCS MDIO_DEVS_PRESENT(MDIO_MMD_PCS)
#define MDIO_DEVS_PHYXS MDIO_DEVS_PRESENT(MDIO_MMD_PHYXS)
#define MDIO_DEVS_AN MDIO_DEVS_PRESENT(MDIO_MMD_AN)
#define MDIO_PCS_CTRL2_TYPE 3
#define MDIO_PCS_CTRL2_10GBR 0
#define MDIO_PCS_CTRL2_10GBX 1
#define MDIO_STAT2_DEVPRST 0xc000
#define MDIO_STAT2_DEVPRST_VAL 0x8000
#define MDIO_PMD_TXDIS_GLOBAL 1
#define MDIO_PMA_EXTABLE_10GBT 4
#define MDIO_PMA_EXTABLE_1000BT 0x20
#define MDIO_PHYXS_LNSTAT_ALIGN 0x1000
#define MDIO_PMA_10GBR_FECABLE_ABLE 1
#define MDIO_PMA_10GBR_FECABLE_ERRABLE 2
#define MDIO_AN_10GBT_CTRL_ADV10G 0x1000
#define MDIO_AN_10GBT_STAT_LP10G 0x800
#define MDIO_AN_EEE_ADV_100TX 2
#define MDIO_AN_EEE_ADV_1000T 4
#define MDIO_EEE_100TX 2
#define MDIO_EEE_1000T 4
#define MDIO_PMA_LASI_LSALARM 1
#define MDIO_PHY_ID_C45 0x8000
#define MII_ADDR_C45 0x40000000
#define MII_DEVADDR_C45_SHIFT 0x10
#define MII_REGADDR_C45_MASK 0xffffUL
#define MDIO_PRTAD_NONE (-1)
#define MDIO_DEVAD_NONE (-1)
#define MDIO_SUPPORTS_C22 1
#define MDIO_SUPPORTS_C45 2
#define MDIO_EMULATE_C22 4
#define MDIO_DEVS_PRESENT(a_) (1 << (a_))
enum mdio_mutex_lock_class { MDIO_MUTEX_MUX = 1 };
struct mdio_device {
	struct device dev;
	struct mii_bus *bus;
	char modalias[MDIO_NAME_SIZE];
	int addr;
	int flags;
	struct gpio_desc *reset_gpio;
	unsigned int reset_assert_delay;
	unsigned int reset_deassert_delay;
};
struct mdio_driver_common {
	struct device_driver driver;
	int flags;
};
struct mdio_driver {
	struct mdio_driver_common mdiodrv;
	int (*probe)(struct mdio_device *mdiodev);
	void (*remove)(struct mdio_device *mdiodev);
	void (*shutdown)(struct mdio_device *mdiodev);
};
struct mdio_if_info {
	int prtad;
	u32 mmds;
	unsigned mode_support;
	struct net_device *dev;
	int (*mdio_read)(struct net_device *dev, int prtad, int devad, u16 addr);
	int (*mdio_write)(struct net_device *dev, int prtad, int devad, u16 addr, u16 val);
};
static inline void *mdiodev_get_drvdata(const struct mdio_device *obj) { return dev_get_drvdata(&obj->dev); }
static inline void mdiodev_set_drvdata(struct mdio_device *obj, void *data) { dev_set_drvdata(&obj->dev, data); }
#define to_mdio_device(d) container_of(d, struct mdio_device, dev)
#define mdio_module_driver(d) module_driver(d, mdio_driver_register, mdio_driver_unregister)
__u16 mdio_phy_id_c45(int prtad, int devad);
void mdio_device_free(struct mdio_device *mdiodev);
struct mdio_device *mdio_device_create(struct mii_bus *bus, int addr);
int mdio_device_register(struct mdio_device *mdiodev);
bool mdio_phy_id_is_c45(int phy_id);
__u16 mdio_phy_id_prtad(int phy_id);
__u16 mdio_phy_id_devad(int phy_id);
int mdio45_probe(struct mdio_if_info *mdio, int prtad);
int mdio_set_flag(const struct mdio_if_info *mdio, int prtad, int devad, u16 addr, int mask, bool sense);
int mdio45_links_ok(const struct mdio_if_info *mdio, u32 mmds);
int mdio45_nway_restart(const struct mdio_if_info *mdio);
void mdio45_ethtool_ksettings_get_npage(const struct mdio_if_info *mdio, struct ethtool_link_ksettings *cmd, u32 npage_adv, u32 npage_lpa);
void mdio45_ethtool_ksettings_get(const struct mdio_if_info *mdio, struct ethtool_link_ksettings *cmd);
int mdio_mii_ioctl(const struct mdio_if_info *mdio, struct mii_ioctl_data *mii_data, int cmd);
u32 mmd_eee_cap_to_ethtool_sup_t (u16 eee_cap);
u32 mmd_eee_adv_to_ethtool_adv_t (u16 eee_adv);
u16 ethtool_adv_to_mmd_eee_adv_t (u32 adv);
int __mdiobus_read(struct mii_bus *bus, int addr, u32 regnum);
int __mdiobus_write(struct mii_bus *bus, int addr, u32 regnum, u16 val);
int mdiobus_read(struct mii_bus *bus, int addr, u32 regnum);
int mdiobus_read_nested(struct mii_bus *bus, int addr, u32 regnum);
int mdiobus_write(struct mii_bus *bus, int addr, u32 regnum, u16 val);
int mdiobus_write_nested(struct mii_bus *bus, int addr, u32 regnum, u16 val);
int mdiobus_modify(struct mii_bus *bus, int addr, u32 regnum, u16 mask, u16 set);
int mdiodev_read(struct mdio_device *mdiodev, u32 regnum);
int mdiodev_write(struct mdio_device *mdiodev, u32 regnum, u16 val);
u16 mdiobus_c45_regad(u32 regnum);
u16 mdiobus_c45_devad(u32 regnum);
int mdiobus_c45_read(struct mii_bus *bus, int prtad, int devad, u16 regnum);
int mdiobus_c45_write(struct mii_bus *bus, int prtad, int devad, u16 regnum, u16 val);
bool mdiobus_is_registered_device(struct mii_bus *bus, int addr);
struct phy_device *mdiobus_get_phy(struct mii_bus *bus, int addr);
#endif
