#ifndef QZ_LINUX_SFP_H
#define QZ_LINUX_SFP_H
#include <linux/linkmode.h>
#include <linux/phy.h>
struct sfp_bus;
struct sfp_eeprom_id;
struct sfp_eeprom_base {
	u8 phys_id;
	u8 connector;
	u8 e1000_base_sx : 1;
	u8 e1000_base_lx : 1;
	u8 e1000_base_t : 1;
	u8 e100_base_lx : 1;
	u8 e100_base_fx : 1;
	u8 encoding;
	char vendor_name[16];
	char vendor_oui[3];
	char vendor_pn[16];
	u8 cc_base;
};
struct sfp_eeprom_ext {
	__be16 options;
};
struct sfp_eeprom_id {
	struct sfp_eeprom_base base;
	struct sfp_eeprom_ext ext;
};
enum { SFF8024_ID_SFP = 3, SFF8024_ID_QSFP_8438 = 12, SFF8024_ID_QSFP_8436_8636, SFF8024_ID_QSFP28_8636 = 17 };
enum { SFP_DIAGMON = 92, SFP_SFF8472_COMPLIANCE = 94 };
enum { SFP_TEMP_HIGH_ALARM, SFP_TEMP_HIGH_WARN = 4, SFP_VSL = 120, SFP_PAGE = 127 };
struct sfp_upstream_ops {
	void (*attach)(void *priv, struct sfp_bus *bus);
	void (*detach)(void *priv, struct sfp_bus *bus);
	int (*module_insert)(void *priv, const struct sfp_eeprom_id *id);
	void (*link_down)(void *priv);
	void (*link_up)(void *priv);
};
void sfp_parse_support(struct sfp_bus *bus, const struct sfp_eeprom_id *id, unsigned long *support, unsigned long *interfaces);
phy_interface_t sfp_select_interface(struct sfp_bus *bus, unsigned long *link_modes);
#endif
